import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { describe, inject, it } from 'vitest'
import { listPelanggaran } from './axe'
import { createPeramban, expect, requireHalaman, UKURAN } from './peramban'
import { createSesi, KECAMATAN_CONTOH } from './sesi'

const { createHalaman } = createPeramban()
const { alamat } = inject('tujuan')
const BULAN = 'bulan=2025-10'
const BATAS = /Batas perkiraan, bukan batas resmi|Batas resmi: /

const peta = (p: Page) => p.getByRole('navigation', { name: /^Peta / })

async function loadGambar(kueri: string, akun?: Parameters<typeof createSesi>[0]) {
  const headers = akun ? { cookie: (await createSesi(akun)).tajuk } : undefined
  const jawaban = await fetch(`${alamat}/api/peta/gambar.svg?${kueri}`, { headers, redirect: 'manual' })
  return { status: jawaban.status, tajuk: jawaban.headers, isi: await jawaban.text() }
}

/** Width and height in the head of a PNG. */
function getUkuranPng(isi: Buffer): [number, number] {
  expect(isi.subarray(1, 4).toString()).toBe('PNG')
  return [isi.readUInt32BE(16), isi.readUInt32BE(20)]
}

async function unduh(p: Page, nama: string): Promise<{ nama: string; isi: Buffer }> {
  await p.getByText('Simpan gambar', { exact: true }).click()
  const [berkas] = await Promise.all([
    p.waitForEvent('download'),
    p.locator('details[open]').getByText(nama, { exact: true }).click(),
  ])
  return { nama: berkas.suggestedFilename(), isi: await readFile(await berkas.path()) }
}

describe('the picture of a map', () => {
  it('is given to nobody without a session', async () => {
    expect((await loadGambar(`indikator=stunting&${BULAN}`)).status).toBe(401)
  })

  it('of the kabupaten names 20 kecamatan, and the date, source and boundaries', async () => {
    const { status, tajuk, isi } = await loadGambar(`indikator=stunting&${BULAN}`, 'pimpinan')
    expect(status).toBe(200)
    expect(tajuk.get('content-disposition')).toBe('attachment; filename="peta-stunting-2025-10.svg"')
    expect(tajuk.get('cache-control')).toContain('private')
    for (const t of ['Tabang', 'Sanga Sanga', 'tanpa data', 'target 14 %', 'DATA CONTOH', '24 Oktober 2025'])
      expect(isi).toContain(t)
    expect(isi).toMatch(BATAS)
    // A place is named, never a person or a posyandu.
    expect(isi).not.toMatch(/Posyandu (?!Kukar)[A-Z]|\b\d{16}\b/)
  })

  it('of a kecamatan account is its own desa and nothing else', async () => {
    const sendiri = await loadGambar(`indikator=stunting&${BULAN}`, 'kecamatan')
    expect(sendiri.status).toBe(200)
    expect(sendiri.isi).toContain('Mangkurawang')
    expect(sendiri.isi).not.toMatch(/Tabang|Kembang Janggut/)
    const lain = ['wilayah=64.02', 'wilayah=64.02.12', 'wilayah=64.02.06.2012', 'wilayah=64.72']
    for (const w of lain) {
      const { status, isi } = await loadGambar(`indikator=stunting&${BULAN}&${w}`, 'kecamatan')
      expect([w, status, isi]).toEqual([w, 404, 'Gambar peta tidak ditemukan.'])
    }
  })

  it('is 404 for what there is not', async () => {
    for (const kueri of [
      BULAN,
      `indikator=tidak-ada&${BULAN}`,
      'indikator=stunting',
      'indikator=stunting&bulan=2025-13',
      'indikator=stunting&bulan=2031-01',
      `indikator=stunting&${BULAN}&wilayah=64.02.99`,
      `indikator=stunting&${BULAN}&wilayah=64.02.12.2001`,
    ])
      expect([kueri, (await loadGambar(kueri, 'dpmd')).status]).toEqual([kueri, 404])
  })

  it('is saved as PNG of twice its size, in large letters, and as SVG; with the classes that were chosen', async () => {
    const p = await createHalaman({ akun: 'dpmd', ukuran: 'proyektor' })
    await requireHalaman(p, `/?${BULAN}`)
    const png = await unduh(p, 'PNG')
    expect(png.nama).toBe('peta-stunting-2025-10.png')
    expect(getUkuranPng(png.isi)).toEqual([2560, 1440])
    expect(png.isi.length).toBeGreaterThan(60_000)
    await expect(p.getByText('Tersimpan: peta-stunting-2025-10.png')).toBeVisible()
    await p.keyboard.press('Escape')
    await p.getByText('Relatif', { exact: true }).click()
    const besar = await unduh(p, 'PNG huruf besar, untuk proyektor')
    expect(besar.nama).toBe('peta-stunting-2025-10-relatif-besar.png')
    expect(getUkuranPng(besar.isi)).toEqual([2560, 1440])
    await p.keyboard.press('Escape')
    const svg = await unduh(p, 'SVG')
    expect(svg.nama).toBe('peta-stunting-2025-10-relatif.svg')
    expect(svg.isi.toString()).toContain('kelas relatif')
  })

  it('is copied, or the page says what to do where the browser refuses', async () => {
    const p = await createHalaman({ akun: 'kecamatan' })
    await requireHalaman(p, `/kecamatan/${KECAMATAN_CONTOH}?${BULAN}`)
    await p.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await p.getByText('Simpan gambar', { exact: true }).click()
    await p.getByRole('button', { name: 'Salin gambar' }).click()
    await expect(p.getByText('Gambar tersalin.')).toBeVisible()
    const jenis = await p.evaluate(async () => (await navigator.clipboard.read()).flatMap((b) => b.types))
    expect(jenis).toEqual(['image/png'])
    await p.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await p.getByRole('button', { name: 'Salin gambar' }).click()
    await expect(p.getByText('Pilih PNG, lalu sisipkan berkasnya.')).toBeVisible()
  })
})

describe('classes', () => {
  it('switch to relative without JavaScript, colours and counts together, and the SVG can be saved', async () => {
    const p = await createHalaman({ akun: 'dpmd', js: false, ukuran: 'proyektor' })
    await requireHalaman(p, `/?${BULAN}`)
    const legenda = p.getByRole('img', { name: /^Kelas warna/ })
    await expect(legenda).toHaveAccessibleName(/14 sampai di bawah 16/)
    const warna = () =>
      peta(p)
        .locator('a > use:first-child')
        .evaluateAll((u) => u.map((e) => getComputedStyle(e).fill))
    const tetap = await warna()
    await p.getByText('Relatif', { exact: true }).click()
    await expect(legenda).not.toHaveAccessibleName(/14 sampai di bawah 16/)
    await expect(legenda).toHaveAccessibleName(/: 4 kecamatan; .*: 4 kecamatan/)
    const relatif = await warna()
    expect(relatif).not.toEqual(tetap)
    expect(new Set(relatif).size).toBe(5)
    await p.getByText('Simpan gambar', { exact: true }).click()
    await expect(p.getByRole('link', { name: 'SVG' })).toHaveAttribute(
      'href',
      /gambar\.svg\?indikator=stunting/,
    )
    await expect(p.getByRole('button', { name: 'PNG', exact: true })).toBeHidden()
  })

  it('stay as chosen on the next indicator, and on the hexagons of a kecamatan', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, `/?${BULAN}`)
    await p.getByText('Relatif', { exact: true }).click()
    await p.getByRole('link', { name: 'Kader', exact: true }).click()
    await expect(p).toHaveURL(/indikator=partisipasi-kader/)
    await expect(p.getByRole('radio', { name: 'Relatif' })).toBeChecked()
    await requireHalaman(p, `/kecamatan/64.02.12?${BULAN}`)
    await expect(p.getByRole('radio', { name: 'Relatif' })).toBeChecked()
    await p.getByText('Kelas tetap', { exact: true }).click()
    await p.reload()
    await expect(p.getByRole('radio', { name: 'Kelas tetap' })).toBeChecked()
  })
})

describe('by keyboard alone', () => {
  it('arrows walk from kecamatan to kecamatan, Enter opens one, and its hexagons are walked the same way', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, `/?${BULAN}`)
    await peta(p)
      .getByRole('link', { name: /^Tabang: / })
      .focus()
    await p.keyboard.press('ArrowDown')
    const janggut = peta(p).getByRole('link', { name: /^Kembang Janggut: 19,7 %, 5,7 poin di atas target\./ })
    await expect(janggut).toBeFocused()
    await p.keyboard.press('ArrowUp')
    await p.keyboard.press('ArrowUp')
    await expect(peta(p).getByRole('link', { name: /^Tabang: / })).toBeFocused()
    await p.keyboard.press('Enter')
    await expect(p).toHaveURL(/\/kecamatan\/64\.02\.12/)
    const desa = p.getByRole('navigation', { name: / per desa$/ }).getByRole('link')
    await desa.first().focus()
    const awal = await desa.first().getAttribute('aria-label')
    expect(awal).toMatch(/^.+: (\d+,\d %|[A-Z])/)
    for (const tombol of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) await p.keyboard.press(tombol)
    await expect(desa.and(p.locator(':focus'))).toHaveCount(1)
  })

  it('the menu opens with Enter and closes with Escape', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, `/?${BULAN}`)
    const menu = p.getByText('Simpan gambar', { exact: true })
    await menu.focus()
    await p.keyboard.press('Enter')
    await expect(p.getByRole('button', { name: 'Salin gambar' })).toBeVisible()
    await p.keyboard.press('Escape')
    await expect(p.getByRole('button', { name: 'Salin gambar' })).toBeHidden()
    await expect(menu).toBeFocused()
  })
})

describe.each(Object.keys(UKURAN) as (keyof typeof UKURAN)[])('at the size of a %s', (ukuran) => {
  it('the map carries north, scale, date, source and boundaries; with the menu open axe finds nothing', async () => {
    const p = await createHalaman({ akun: 'dpmd', ukuran })
    await requireHalaman(p, `/?${BULAN}`)
    const gambar = p.locator('figure').filter({ has: peta(p) })
    await expect(gambar.getByText(BATAS)).toContainText(/data per 24 Oktober 2025 · Laporan bulanan posyandu/)
    await expect(gambar.getByText(/^(± )?50 km$/)).toBeVisible()
    await expect(gambar.getByText('Data contoh')).toBeVisible()
    await expect(gambar.getByText(/tanpa data: \d/)).toBeVisible()
    await p.getByText('Simpan gambar', { exact: true }).click()
    expect(await listPelanggaran(p)).toEqual([])
    expect(await p.evaluate(() => document.documentElement.scrollWidth)).toBe(UKURAN[ukuran].width)
    const kotak = await p.locator('details[open] > div').boundingBox()
    expect(kotak && kotak.x >= 0 && kotak.x + kotak.width <= UKURAN[ukuran].width).toBe(true)
  })
})
