import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { listAcara } from '@/indikator/rapat/acara'
import { listPelanggaran } from './axe'
import { createBasis } from './basis'
import { BOLEH_TANPA_PEKERJA, createPeramban, expect, requireHalaman } from './peramban'

const sql = createBasis()
const boleh = BOLEH_TANPA_PEKERJA
const { createHalaman } = createPeramban()

let id = 0
let kosong = 0
let beku = 0

async function createRapat(judul: string, acara: unknown): Promise<number> {
  const [baris] = await sql<{ id: number }[]>`
    insert into rapat (templat, judul, kode_wilayah, tanggal, tempat, bulan, acara, contoh)
    values ('bulanan-kabupaten', ${judul}, '64.02', '2025-10-24', 'Ruang rapat', '2025-10', ${sql.json(acara as never)}, true)
    returning id`
  return baris?.id as number
}

beforeAll(async () => {
  id = await createRapat('Rapat uji tayang', listAcara('bulanan-kabupaten'))
  kosong = await createRapat('Rapat tanpa acara', [])
  beku = await createRapat('Rapat dengan angka lama', listAcara('bulanan-kabupaten'))
  await sql`insert into potret (rapat_id, versi_data, isi, sidik_peta) select ${beku}, 0, isi, sidik_peta from potret order by id limit 1`
  await sql`update rapat set keadaan = 'berjalan' where id = ${beku}`
})
afterAll(async () => {
  await sql`delete from tindak_lanjut_riwayat where tindak_lanjut_id in (select id from tindak_lanjut where rapat_id = ${id})`
  await sql`delete from tindak_lanjut where rapat_id = ${id}`
  await sql`delete from rapat where id in ${sql([id, kosong, beku])}`
})

async function bukaTayang(p: Page, kueri = '', rapat = id): Promise<void> {
  await requireHalaman(p, `/rapat/${rapat}/tayang${kueri}`)
  await p.locator('[data-panggung=siap]').waitFor()
}

const getS = (p: Page) => new URL(p.url()).searchParams.get('s')
const tampil = (p: Page) => p.locator('[data-salindia]:visible')
const tunggu = (p: Page, s: string | RegExp) => expect.poll(() => getS(p)).toMatch(s)

/** Text that stands outside of the window or on the line of sources, and a page that scrolls. */
function listMeluap(p: Page): Promise<string[]> {
  return p.evaluate(() => {
    const { innerWidth: w, innerHeight: h } = window
    const salindia = [...document.querySelectorAll<HTMLElement>('[data-salindia]')].find(
      (s) => s.offsetWidth > 0,
    )
    if (!salindia) return ['no slide in sight']
    const kotak = salindia.getBoundingClientRect()
    const salah =
      Math.abs(kotak.width - w) + Math.abs(kotak.height - h) > 2 ? ['does not fill the window'] : []
    const akar = document.documentElement
    if (akar.scrollHeight > h || akar.scrollWidth > w) salah.push('the page scrolls')
    const kaki = salindia.querySelector('footer')?.getBoundingClientRect()
    for (const unsur of salindia.querySelectorAll<HTMLElement>('*')) {
      const teks = [...unsur.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim())
      if (!teks || unsur.closest('.hanya-pembaca')) continue
      const r = unsur.getBoundingClientRect()
      const keluar = r.left < -1 || r.top < -1 || r.right > w + 1 || r.bottom > h + 1
      const menimpa = kaki && !unsur.closest('footer') && r.bottom > kaki.top + 2
      if (keluar || menimpa)
        salah.push(`${keluar ? 'outside' : 'over the sources'}: ${unsur.textContent?.slice(0, 60)}`)
    }
    return salah
  })
}

describe.each([
  ['4:3', { width: 1024, height: 768 }],
  ['16:9', { width: 1920, height: 1080 }],
])('a meeting on a screen of %s', (_, ukuran) => {
  it('is run from cover to decisions by keyboard, every slide within the window', async () => {
    const p = await createHalaman({ akun: 'tp', ukuran, boleh })
    await bukaTayang(p)
    const jumlah = await p.evaluate(() => document.querySelectorAll('[data-salindia]').length)
    expect(jumlah).toBeGreaterThanOrEqual(15)
    const dilihat: string[] = []
    const salah: string[] = []
    const tombol = ['ArrowRight', 'PageDown', 'Space', 'ArrowDown']
    for (let ke = 0; ke < jumlah; ke += 1) {
      if (ke > 0) await p.keyboard.press(tombol[ke % tombol.length] as string)
      if (ke > 0) await expect.poll(() => getS(p)).not.toBe(dilihat.at(-1))
      const s = getS(p) as string
      dilihat.push(s)
      await expect(tampil(p)).toHaveCount(1)
      await expect(tampil(p)).toHaveAttribute('data-salindia', s)
      salah.push(...(await listMeluap(p)).map((t) => `${s}: ${t}`))
    }
    expect(new Set(dilihat).size).toBe(jumlah)
    const huruf = await p
      .locator('[data-bilah] button')
      .first()
      .evaluate((b) => Number.parseFloat(getComputedStyle(b).fontSize))
    expect(huruf).toBeGreaterThanOrEqual(ukuran.height / 36 - 0.1)
    expect(salah).toEqual([])
    await expect(p.getByRole('status').last()).toContainText(`Salindia ${jumlah} dari ${jumlah}`)
    await p.keyboard.press('PageUp')
    await tunggu(p, dilihat.at(-2) as string)
    await p.keyboard.press('Home')
    await tunggu(p, dilihat[0] as string)
  })
})

describe('moving about', () => {
  it('jumps by name, number and overview, and goes black', async () => {
    const p = await createHalaman({ akun: 'tp', boleh })
    await bukaTayang(p, '?s=peta')
    await p.keyboard.type('tab')
    await expect(p.getByRole('listbox').getByRole('option').first()).toHaveText(/^Tabang/)
    await p.keyboard.press('Enter')
    await tunggu(p, /64\.02\.\d\d$/)
    expect(new URL(p.url()).searchParams.get('dari')).toBe('peta')
    await p.keyboard.press('Escape')
    await tunggu(p, /^peta$/)
    await p
      .getByRole('link', { name: /^Tabang/ })
      .first()
      .click()
    await tunggu(p, /64\.02\.\d\d$/)
    await p.keyboard.press('ArrowRight')
    await tunggu(p, /^peringkat$/)

    await p.keyboard.type('12')
    await expect(p.locator('[data-ketikan]')).toContainText('12 /')
    await p.keyboard.press('Enter')
    await expect(p.getByRole('status').last()).toContainText('Salindia 12 dari')
    await p.keyboard.type('999')
    await p.keyboard.press('Enter')
    await expect(p.getByText(/^Tidak ada salindia 999/)).toBeVisible()

    await p.keyboard.press('b')
    await expect(p.getByRole('button', { name: /^Layar digelapkan/ })).toBeVisible()
    await p.keyboard.press('ArrowRight')
    await expect(p.getByRole('button', { name: /^Layar digelapkan/ })).toHaveCount(0)
    await expect(p.getByRole('status').last()).toContainText('Salindia 12 dari')

    await p.keyboard.press('g')
    await expect(p.getByRole('button', { name: /^12/ })).toBeFocused()
    await p.keyboard.press('Home')
    await p.keyboard.press('ArrowRight')
    await expect(p.getByRole('button', { name: /^2 / })).toBeFocused()
    await p.keyboard.press('Enter')
    await expect(p.getByRole('status').last()).toContainText('Salindia 2 dari')
  })

  it('by itself, until paused; a reload keeps slide, interval and pause', async () => {
    const p = await createHalaman({ akun: 'tp', boleh })
    await bukaTayang(p, '?s=peta&putar=3')
    await tunggu(p, /^peringkat$/)
    await p.keyboard.press('o')
    await expect.poll(() => new URL(p.url()).search).toBe('?s=peringkat&putar=3&jeda=1')
    await p.waitForTimeout(3500)
    expect(getS(p)).toBe('peringkat')
    await p.reload()
    await p.locator('[data-panggung=siap]').waitFor()
    await expect(tampil(p)).toHaveAttribute('data-salindia', 'peringkat')
    expect(new URL(p.url()).search).toBe('?s=peringkat&putar=3&jeda=1')
    await p.keyboard.press('o')
    await tunggu(p, /^tren$/)
  })

  it('comes back to full screen with the first key after a reload', async () => {
    const p = await createHalaman({ akun: 'tp', boleh })
    await bukaTayang(p, '?s=peta')
    await p.keyboard.press('f')
    await expect.poll(() => p.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    expect(p.url()).toContain('layar=penuh')
    await p.reload()
    await p.locator('[data-panggung=siap]').waitFor()
    await p.evaluate(() => document.fullscreenElement && document.exitFullscreen())
    if (!p.url().includes('layar=penuh')) await bukaTayang(p, '?s=peta&layar=penuh')
    await expect(p.getByText(/kembali ke layar penuh/)).toBeVisible()
    await p.keyboard.press('ArrowRight')
    await expect.poll(() => p.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    await tunggu(p, /^peringkat$/)
  })

  it('by touch: swipes, edges, and areas of the map', async () => {
    const p = await createHalaman({ akun: 'tp', ukuran: { width: 1024, height: 768 }, sentuh: true, boleh })
    await bukaTayang(p, '?s=peta')
    const cdp = await p.context().newCDPSession(p)
    const usap = async (dari: number, ke: number) => {
      const titik = (x: number) => [{ x, y: 120 }]
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: titik(dari) })
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: titik((dari + ke) / 2) })
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: titik(ke) })
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    await usap(700, 300)
    await tunggu(p, /^peringkat$/)
    await usap(300, 700)
    await tunggu(p, /^peta$/)
    // A tap while the swipe still rolls on only stops it, as on any touch screen.
    const ketuk = (x: number, dari: string) =>
      expect.poll(async () => {
        if (getS(p) !== dari) return getS(p)
        await p.touchscreen.tap(x, 300)
        await p.waitForTimeout(800)
        return getS(p)
      })
    await ketuk(1000, 'peta').toBe('peringkat')
    await ketuk(20, 'peringkat').toBe('peta')
    await p
      .getByRole('link', { name: /^Tabang/ })
      .first()
      .tap()
    await tunggu(p, /64\.02\.\d\d$/)
  })
})

describe('the presenter', () => {
  it('leads the screen and follows it; closing either does no harm', async () => {
    const layar = await createHalaman({ akun: 'tp', boleh })
    await bukaTayang(layar)
    const pembawa = await layar.context().newPage()
    await requireHalaman(pembawa, `/rapat/${id}/pembawa`)
    const judul = pembawa.getByRole('heading', { level: 1 })
    await expect(judul).toHaveText(/^Salindia 1 dari/)
    await expect(pembawa.getByText('Layar tayang belum terbuka')).toHaveCount(0)

    await layar.keyboard.press('ArrowRight')
    await expect(judul).toHaveText(/^Salindia 2 dari/)
    await pembawa.keyboard.press('PageDown')
    await expect(layar.getByRole('status').last()).toContainText('Salindia 3 dari')
    await pembawa.getByRole('button', { name: 'Gelapkan layar' }).click()
    await expect(layar.getByRole('button', { name: /^Layar digelapkan/ })).toBeVisible()
    await layar.keyboard.press('b')
    await expect(pembawa.getByRole('button', { name: 'Gelapkan layar' })).toBeVisible()

    // The clock began when the first slide was left, and outlives a reload.
    await expect(pembawa.getByRole('button', { name: 'Hentikan waktu' })).toBeVisible()
    await expect(pembawa.getByRole('timer')).not.toHaveText('00:00')
    await pembawa.getByRole('button', { name: 'Hentikan waktu' }).click()
    const waktu = await pembawa.getByRole('timer').textContent()
    await pembawa.reload()
    await expect(pembawa.getByRole('timer')).toHaveText(waktu as string)
    await expect(judul).toHaveText(/^Salindia 3 dari/)

    await layar.close()
    await expect(pembawa.getByText('Layar tayang belum terbuka')).toBeVisible()
    await pembawa.keyboard.press('ArrowRight')
    await expect(judul).toHaveText(/^Salindia 4 dari/)
  })

  it('a second screen goes on by itself and may follow', async () => {
    const satu = await createHalaman({ akun: 'tp', boleh })
    await bukaTayang(satu, '?s=peta')
    const dua = await satu.context().newPage()
    await bukaTayang(dua, '?s=tren')
    await dua.mouse.move(400, 300)
    await dua.mouse.move(410, 310)
    await expect(dua.getByText('Rapat ini juga tayang di jendela lain.')).toBeVisible()
    await satu.keyboard.press('ArrowRight')
    await tunggu(satu, /^peringkat$/)
    expect(getS(dua)).toBe('tren')
    await dua.getByRole('button', { name: 'Ikuti jendela itu' }).click()
    await tunggu(dua, /^peringkat$/)
    await dua.keyboard.press('ArrowLeft')
    await tunggu(satu, /^peta$/)
  })

  it('hears of a colleague on another machine', async () => {
    // A meeting that nobody showed before: closed windows are remembered for a while.
    const satu = await createHalaman({ akun: 'tp', boleh })
    await bukaTayang(satu, '?s=tren', beku)
    const lain = await createHalaman({ akun: 'dpmd', boleh })
    await bukaTayang(lain, '?s=peta', beku)
    await lain.getByRole('button', { name: 'Cari' }).focus()
    await lain.getByRole('button', { name: 'Ikuti' }).first().click({ timeout: 20_000 })
    await tunggu(lain, /^tren$/)
  })
})

describe('a decision over a slide', () => {
  it('is noted with N and stands on the slide of decisions, once', async () => {
    const p = await createHalaman({ akun: 'tp', boleh })
    await bukaTayang(p, '?s=peta')
    await p.keyboard.press('n')
    await p.getByLabel('Keputusan', { exact: true }).fill('Lengkapi SK pengurus uji tayang')
    await p.keyboard.press('Control+Enter')
    await expect(p.getByRole('dialog')).toHaveCount(0)
    await p.keyboard.press('g')
    await p.getByRole('button', { name: /Keputusan rapat ini/ }).click()
    await tunggu(p, /^keputusan$/)
    await expect(tampil(p).getByText('Lengkapi SK pengurus uji tayang')).toHaveCount(1)
    const ada = () => sql`select salindia, indikator from tindak_lanjut where rapat_id = ${id}`
    await expect.poll(async () => (await ada()).length).toBe(1)
    expect((await ada())[0]).toMatchObject({ salindia: 'peta', indikator: 'stunting' })
  })

  it('is not for those who only read', async () => {
    const p = await createHalaman({ akun: 'pimpinan', boleh })
    await bukaTayang(p, '?s=peta')
    await p.keyboard.press('n')
    await expect(p.getByRole('dialog')).toHaveCount(0)
  })
})

describe('what may go wrong', () => {
  it('an unknown slide opens the first one with a word', async () => {
    const p = await createHalaman({ akun: 'tp', boleh })
    await bukaTayang(p, '?s=hilang')
    await expect(p.getByText(/tidak ada lagi/).first()).toBeVisible()
    await expect(p.getByRole('status').last()).toContainText('Salindia 1 dari')
  })

  it('a meeting without slides says what to do, an unknown or foreign one is 404', async () => {
    const p = await createHalaman({ akun: 'tp', boleh })
    await requireHalaman(p, `/rapat/${kosong}/tayang`)
    await expect(p.getByRole('heading', { name: 'Rapat ini belum punya salindia' })).toBeVisible()
    await p.keyboard.press('ArrowRight')
    const kec = await createHalaman({ akun: 'kecamatan', boleh })
    for (const jalur of [
      `/rapat/${id}/tayang`,
      `/rapat/${id}/pembawa`,
      '/rapat/999999/tayang',
      '/rapat/x/tayang',
    ]) {
      await requireHalaman(kec, jalur, 404)
    }
  })

  it('newer figures are told of on the control bar and change no slide', async () => {
    const p = await createHalaman({ akun: 'tp', boleh })
    await requireHalaman(p, `/rapat/${beku}/tayang?s=peta`)
    await p.locator('[data-panggung=siap]').waitFor()
    const semula = await tampil(p).innerText()
    await p.getByRole('button', { name: 'Cari' }).focus()
    await expect(p.getByText('Angka baru tersedia.')).toBeVisible()
    await expect(p.getByRole('link', { name: 'Muat di meja rapat' })).toHaveAttribute(
      'href',
      `/rapat/${beku}`,
    )
    expect(await tampil(p).innerText()).toBe(semula)
    expect(semula).toContain('data per ')
  })

  it('without JavaScript the slides stand below each other', async () => {
    const p = await createHalaman({ akun: 'tp', js: false })
    await requireHalaman(p, `/rapat/${id}/tayang`)
    expect(await tampil(p).count()).toBeGreaterThanOrEqual(15)
  })

  it('has nothing that axe complains about', async () => {
    const p = await createHalaman({ akun: 'tp', boleh })
    await bukaTayang(p, '?s=peta')
    expect(await listPelanggaran(p)).toEqual([])
    for (const tombol of ['?', '/', 'g']) {
      await p.keyboard.press(tombol)
      expect(await listPelanggaran(p)).toEqual([])
      await p.keyboard.press('Escape')
    }
    await requireHalaman(p, `/rapat/${id}/pembawa?s=peta`)
    expect(await listPelanggaran(p)).toEqual([])
  })
})
