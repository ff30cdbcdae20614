import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, inject, it } from 'vitest'
import { createBasis } from './basis'
import { createKabel, type Kabel } from './kabel'
import { createPeramban, expect, requireHalaman } from './peramban'
import { SANDI_CONTOH } from './sesi'

// The worker belongs to a build: a development server has none.
const uji = inject('milikSendiri') ? describe : describe.skip
const { createHalaman } = createPeramban()
const sql = createBasis()
const nama = `Uji luring ${randomBytes(4).toString('hex')}`
/** What browsers say of a line that is cut, or of a session that is over. */
const PUTUS = /net::ERR_|Failed to fetch|status of (?:401|404|422|503)|Failed to load resource/
let kabel: Kabel

beforeAll(async () => {
  kabel = await createKabel()
})

afterEach(async () => {
  kabel.ganti.clear()
  kabel.hilang = null
  await kabel.pasang()
})

afterAll(async () => {
  await sql`delete from tindak_lanjut where keputusan like ${`${nama}%`}`
  await sql`delete from rapat where judul like ${`${nama}%`}`
})

const ACARA = [
  { id: 'pembukaan', jenis: 'sampul', menit: 5 },
  { id: 'janji', jenis: 'tindak-lanjut', menit: 5 },
  { id: 'keadaan', jenis: 'vonis', menit: 5 },
  { id: 'peta', jenis: 'peta', indikator: 'stunting', menit: 5 },
  { id: 'peringkat', jenis: 'peringkat', indikator: 'stunting', menit: 5 },
  { id: 'keputusan', jenis: 'keputusan', menit: 5 },
]

async function createRapat(tanggal: string): Promise<number> {
  const [r] = await sql<{ id: number }[]>`
    insert into rapat (templat, judul, kode_wilayah, tanggal, bulan, acara, contoh)
    values ('bulanan-kabupaten', ${`${nama} ${tanggal}`}, '64.02', ${tanggal}, '2025-10', ${sql.json(ACARA)}, true)
    returning id`
  return (r as { id: number }).id
}

const listKeputusan = () =>
  sql`select keputusan, rapat_id from tindak_lanjut where keputusan like ${`${nama}%`} order by id`

async function bukaDek(p: Page, id: number) {
  await requireHalaman(p, `/rapat/${id}/tayang`)
  await expect(p.locator('[data-bilah]')).toContainText('Siap tanpa jaringan', { timeout: 40_000 })
}

const putus = async (p: Page) => {
  await p.context().setOffline(true)
  await kabel.cabut()
}
const sambung = async (p: Page) => {
  await kabel.pasang()
  await p.context().setOffline(false)
}

async function catat(p: Page, kalimat: string) {
  await p.keyboard.press('n')
  await p.getByLabel('Keputusan', { exact: true }).fill(kalimat)
  await p.getByRole('dialog').getByRole('button', { name: 'Catat keputusan' }).click()
  await expect(p.getByRole('dialog')).toHaveCount(0)
}

const listSinggahan = (p: Page) =>
  p.evaluate(async () => (await caches.keys()).filter((n) => n.startsWith('rapat-')))

async function masuk(p: Page, akun: string) {
  await requireHalaman(p, '/masuk')
  await p.getByLabel('Nama masuk').fill(`contoh.${akun}`)
  await p.getByLabel('Sandi').fill(SANDI_CONTOH)
  await p.getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(p).not.toHaveURL(/\/masuk/)
}

async function habiskanSesi(p: Page) {
  await p.context().clearCookies({ name: 'next-auth.session-token' })
}

uji('a meeting whose line drops', () => {
  it('goes on after a reload through all slides, map and cards; a decision is sent once and opens the next meeting', async () => {
    const id = await createRapat('2025-11-05')
    const p = await createHalaman({ akun: 'tp', alamat: kabel.alamat, boleh: PUTUS })
    await bukaDek(p, id)
    await putus(p)
    await p.reload()
    for (const { id: salindia } of ACARA) {
      await expect(p.locator(`[data-salindia="${salindia}"]`)).toBeVisible()
      if (salindia === 'peta') {
        await expect(p.locator('[data-salindia=peta]')).toContainText('Tabang')
        const gambar = await p.evaluate(async () => {
          const alamat =
            document.querySelector('[data-salindia=peta] use')?.getAttribute('href')?.split('#')[0] ?? ''
          return (await (await fetch(alamat)).text()).slice(0, 200)
        })
        expect(gambar).toContain('<svg')
      }
      if (salindia !== 'keputusan') await p.keyboard.press('ArrowRight')
    }
    await p.goto(`${kabel.alamat}/rapat/${id}/tayang?s=peta`)
    await p.locator('[data-salindia=peta] a[href*="64.02.12"]').first().dispatchEvent('click')
    await expect(p.locator('[data-salindia="lampiran.64.02.12"]')).toBeVisible()
    await p.reload()
    await expect(p.locator('[data-salindia="lampiran.64.02.12"]')).toContainText('Tabang')
    const huruf = await p.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].filter((f) => f.status === 'loaded').length
    })
    expect(huruf).toBeGreaterThan(0)

    await catat(p, `${nama} lengkapi SK`)
    await expect(p.locator('[data-bilah]')).toContainText('Luring: keputusan disimpan di peramban ini (1)')
    await p.reload()
    await expect(p.locator('[data-bilah]')).toContainText('(1)')
    const pembawa = await p.context().newPage()
    await pembawa.goto(`${kabel.alamat}/rapat/${id}/pembawa`)
    // It finds the screen of the hall and follows it.
    await expect(pembawa.getByRole('heading', { level: 1 })).toHaveText('Kartu Tabang, di luar urutan')
    await expect(pembawa.getByRole('main')).toContainText('Luring: keputusan disimpan di peramban ini (1)')
    expect(await listKeputusan()).toHaveLength(0)

    await sambung(p)
    await expect(p.locator('[data-bilah]')).toContainText('Siap tanpa jaringan', { timeout: 40_000 })
    await expect.poll(async () => (await listKeputusan()).length).toBe(1)
    const kiriman = kabel.kiriman.filter((k) => k.jalur === '/api/rapat/keputusan')
    expect(new Set(kiriman.map((k) => JSON.parse(k.isi).kunci)).size).toBe(1)
    const berikut = await createRapat('2025-12-05')
    await requireHalaman(p, `/rapat/${berikut}/tayang?s=janji`)
    await expect(p.locator('[data-salindia^=janji]:visible')).toContainText(`${nama} lengkapi SK`)
  }, 120_000)

  it('sends from two windows what was noted in both, each once', async () => {
    const id = await createRapat('2025-11-06')
    const a = await createHalaman({ akun: 'tp', alamat: kabel.alamat, boleh: PUTUS })
    await bukaDek(a, id)
    const b = await a.context().newPage()
    await b.goto(`${kabel.alamat}/rapat/${id}/tayang`)
    await expect(b.locator('[data-bilah]')).toContainText('Siap tanpa jaringan', { timeout: 40_000 })
    await putus(a)
    await catat(a, `${nama} dua a`)
    await catat(b, `${nama} dua b`)
    kabel.kiriman.length = 0
    await sambung(a)
    const dua = () => sql`select 1 from tindak_lanjut where keputusan like ${`${nama} dua %`}`
    await expect.poll(async () => (await dua()).length, { timeout: 30_000 }).toBe(2)
    const kunci = kabel.kiriman
      .filter((k) => k.jalur === '/api/rapat/keputusan')
      .map((k) => JSON.parse(k.isi).kunci)
    expect(kunci).toHaveLength(2)
    expect(new Set(kunci).size).toBe(2)
  }, 90_000)

  it('keeps the files of its own build when the server has those of a newer one', async () => {
    const id = await createRapat('2025-11-12')
    const p = await createHalaman({ akun: 'tp', alamat: kabel.alamat, boleh: PUTUS })
    await bukaDek(p, id)
    await (await p.context().newCDPSession(p)).send('Network.setCacheDisabled', { cacheDisabled: true })
    kabel.hilang = /^\/_next\/static\//
    await p.reload()
    await expect(p.locator('[data-salindia=pembukaan]')).toBeVisible()
    await p.keyboard.press('ArrowRight')
    await expect(p.locator('[data-salindia^=janji]:visible')).toBeVisible()
    expect(await p.evaluate(async () => (await fetch('/_next/static/tidak-ada.js')).status)).toBe(404)
  }, 90_000)

  it('keeps a refused decision with its reason until it is put right', async () => {
    const id = await createRapat('2025-11-07')
    const p = await createHalaman({ akun: 'tp', alamat: kabel.alamat, boleh: PUTUS })
    await bukaDek(p, id)
    const pesan = 'Tulis keputusannya lebih jelas.'
    kabel.ganti.set('/api/rapat/keputusan', {
      status: 422,
      isi: { galat: { kode: 'isian', pesan, rincian: [] } },
    })
    await catat(p, `${nama} kabur`)
    await expect(p.locator('[data-bilah]')).toContainText('Perlu diperbaiki: 1 keputusan')
    kabel.ganti.clear()
    await p.mouse.move(300, 700)
    await p.getByRole('button', { name: 'Perbaiki' }).click()
    const panel = p.getByRole('dialog')
    await expect(panel).toContainText(pesan)
    const lain = await p.context().newPage()
    await lain.goto(`${kabel.alamat}/rapat`)
    await expect(lain.getByRole('region', { name: /1 keputusan rapat belum terkirim/ })).toContainText(pesan)
    await panel.getByRole('textbox', { name: 'Keputusan' }).fill(`${nama} jelas`)
    await panel.getByRole('button', { name: 'Kirim lagi' }).click()
    await expect(panel).toHaveCount(0)
    expect((await listKeputusan()).map((k) => k.keputusan)).toContain(`${nama} jelas`)
  }, 90_000)
})

uji('what the browser keeps of a meeting', () => {
  it('stays when the session runs out, with and without a line, and says so', async () => {
    const id = await createRapat('2025-11-08')
    const p = await createHalaman({ akun: 'dpmd', alamat: kabel.alamat, boleh: PUTUS })
    await bukaDek(p, id)
    await habiskanSesi(p)
    await p.reload()
    await expect(p.locator('[data-salindia=pembukaan]')).toBeVisible()
    await expect(p.locator('[data-bilah]')).toContainText('Sesi habis; masuk lagi sebelum menutup')
    await putus(p)
    await p.reload()
    await expect(p.locator('[data-salindia=pembukaan]')).toBeVisible()
  }, 90_000)

  it('is closed to the next account, online and without a line, also when nobody signed out', async () => {
    const id = await createRapat('2025-11-09')
    const p = await createHalaman({ akun: 'dpmd', alamat: kabel.alamat, boleh: PUTUS })
    await bukaDek(p, id)
    await habiskanSesi(p)
    await masuk(p, 'kecamatan')
    await putus(p)
    await p.goto(`${kabel.alamat}/rapat/${id}/tayang`)
    await expect(p.getByRole('heading', { name: 'Tidak ada jaringan' })).toBeVisible()
    await expect(p.locator('[data-salindia]')).toHaveCount(0)
    await sambung(p)
    await requireHalaman(p, `/rapat/${id}/tayang`, 404)
  }, 90_000)

  it('goes when one signs out, which warns before an unsent decision is lost', async () => {
    const id = await createRapat('2025-11-10')
    const p = await createHalaman({ akun: 'dpmd', alamat: kabel.alamat, boleh: PUTUS })
    await bukaDek(p, id)
    expect(await listSinggahan(p)).toHaveLength(1)
    kabel.ganti.set('/api/rapat/keputusan', { status: 503, isi: {} })
    await catat(p, `${nama} hampir hilang`)
    await requireHalaman(p, '/akun')
    await p.getByRole('button', { name: 'Keluar', exact: true }).click()
    await expect(p.getByRole('alertdialog')).toContainText(`${nama} hampir hilang`)
    kabel.ganti.clear()
    await p.getByRole('button', { name: 'Kirim, lalu keluar' }).click()
    await expect(p).toHaveURL(/\/masuk\?pesan=keluar/)
    expect((await listKeputusan()).map((k) => k.keputusan)).toContain(`${nama} hampir hilang`)
    expect(await listSinggahan(p)).toEqual([])
    await p.goto(`${kabel.alamat}/rapat/${id}/tayang`)
    await expect(p).toHaveURL(/\/masuk/)
    await putus(p)
    await p.goto(`${kabel.alamat}/rapat/${id}/tayang`)
    await expect(p.getByRole('heading', { name: 'Tidak ada jaringan' })).toBeVisible()
  }, 90_000)

  it('goes when the account’s sessions are ended elsewhere', async () => {
    const id = await createRapat('2025-11-11')
    const p = await createHalaman({ akun: 'opd', alamat: kabel.alamat, boleh: PUTUS })
    await bukaDek(p, id)
    await sql`update pengguna set versi_sesi = versi_sesi + 1 where nama_masuk = 'contoh.opd'`
    await new Promise((lanjut) => setTimeout(lanjut, 2500))
    await p.goto(`${kabel.alamat}/rapat/${id}/tayang`)
    await expect(p).toHaveURL(/\/masuk/)
    await putus(p)
    await p.goto(`${kabel.alamat}/rapat/${id}/tayang`)
    await expect(p.getByRole('heading', { name: 'Tidak ada jaringan' })).toBeVisible()
  }, 90_000)

  it('leaves every other page without a worker', async () => {
    const p = await createHalaman({ akun: 'dpmd', alamat: kabel.alamat })
    await requireHalaman(p, '/rapat')
    await requireHalaman(p, '/')
    expect(await p.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  })
})
