import type { Page } from 'playwright'
import { describe, inject, it } from 'vitest'
import { listPelanggaran } from './axe'
import { createPeramban, expect, requireHalaman } from './peramban'
import { createSesi, KECAMATAN_CONTOH } from './sesi'

const biasa = createPeramban(['--use-angle=swiftshader', '--enable-unsafe-swiftshader'])
const tanpaGl = createPeramban(['--disable-3d-apis'])
const { alamat } = inject('tujuan')
const LAMA = 40_000

const peta = (p: Page) => p.getByRole('navigation', { name: /^Peta / })
const samping = (p: Page) => p.getByRole('complementary')
const hidup = (p: Page) => p.locator('[data-tahap=hidup]')
const indikator = (p: Page) => p.getByRole('navigation', { name: 'Indikator pada peta' })

interface Deret {
  bulan: string[]
  tempat: { kode: string; pembilang: unknown[] }[]
}

async function loadJson<T>(jalur: string, tajuk: string): Promise<T> {
  const jawaban = await fetch(`${alamat}${jalur}`, { headers: { cookie: tajuk } })
  if (jawaban.status !== 200) throw new Error(`${jalur}: ${jawaban.status}`)
  return jawaban.json() as Promise<T>
}

describe('the values behind the map', () => {
  const jalur = '/api/peta/nilai?indikator=stunting&sampai=2025-10'

  it('are 257 places and the kabupaten over 24 months and one before, for roles that see all', async () => {
    const { tajuk } = await createSesi('pimpinan')
    const { bulan, tempat } = await loadJson<Deret>(jalur, tajuk)
    expect(bulan).toHaveLength(25)
    expect(bulan.at(-1)).toBe('2025-10')
    expect(tempat).toHaveLength(1 + 20 + 237)
    expect(tempat.every((t) => t.pembilang.length === 25)).toBe(true)
  })

  it('hold nothing but its own kecamatan for role kecamatan: values, points, page', async () => {
    const { tajuk } = await createSesi('kecamatan')
    const { tempat } = await loadJson<Deret>(jalur, tajuk)
    expect(tempat).toHaveLength(1 + 14)
    expect(tempat.filter((t) => !t.kode.startsWith(KECAMATAN_CONTOH))).toEqual([])
    const titik = await loadJson<{ kodeDesa: string }[]>(
      `/api/peta/posyandu?wilayah=${KECAMATAN_CONTOH}&bulan=2025-10`,
      tajuk,
    )
    expect(titik.length).toBeGreaterThan(0)
    expect(titik.filter((t) => !t.kodeDesa.startsWith(KECAMATAN_CONTOH))).toEqual([])
    for (const luar of ['64.02', '64.02.12']) {
      const jawaban = await fetch(`${alamat}/api/peta/posyandu?wilayah=${luar}&bulan=2025-10`, {
        headers: { cookie: tajuk },
      })
      expect(jawaban.status).toBe(404)
      const halaman = await fetch(`${alamat}/peta?tempat=${luar}`, { headers: { cookie: tajuk } })
      expect(halaman.status).toBe(404)
    }
    const html = await (await fetch(`${alamat}/peta`, { headers: { cookie: tajuk } })).text()
    expect(html).not.toContain('64.02.12.2001')
  })

  it('are not sent again while they hold, and not at all without a session', async () => {
    const { tajuk } = await createSesi('pimpinan')
    const pertama = await fetch(`${alamat}${jalur}`, { headers: { cookie: tajuk } })
    const etag = pertama.headers.get('etag') ?? ''
    expect(pertama.headers.get('cache-control')).toBe('private, no-cache')
    const kedua = await fetch(`${alamat}${jalur}`, { headers: { cookie: tajuk, 'if-none-match': etag } })
    expect(kedua.status).toBe(304)
    const { tajuk: lain } = await createSesi('kecamatan')
    const ketiga = await fetch(`${alamat}${jalur}`, { headers: { cookie: lain, 'if-none-match': etag } })
    expect(ketiga.status).toBe(200)
    expect((await fetch(`${alamat}${jalur}`)).status).toBe(401)
    const salah = await fetch(`${alamat}/api/peta/nilai?indikator=tidak-ada&sampai=2025-10`, {
      headers: { cookie: tajuk },
    })
    expect(salah.status).toBe(404)
  })
})

describe('the map page without JavaScript', () => {
  it('leads from the kabupaten to a posyandu, to other indicators and months, and beside each other', async () => {
    const p = await biasa.createHalaman({ akun: 'dpmd', js: false, ukuran: 'laptop' })
    await requireHalaman(p, '/peta?bulan=2025-10')
    await expect(peta(p).getByRole('link')).toHaveCount(20)
    await expect(samping(p).getByRole('row')).toHaveCount(21)
    await peta(p)
      .getByRole('link', { name: /^Tenggarong: / })
      .click({ force: true })
    await expect(p).toHaveURL(/tempat=64\.02\.06(&|$)/)
    await expect(samping(p).getByRole('row')).toHaveCount(15)
    await samping(p).getByRole('link', { name: 'Melayu', exact: true }).click()
    await expect(p).toHaveURL(/tempat=64\.02\.06\.\d{4}/)
    await expect(samping(p).getByText('Terdaftar').first()).toBeVisible()
    await p.getByRole('navigation', { name: 'Jejak wilayah' }).getByRole('link').first().click()
    await indikator(p).getByRole('link', { name: 'Registrasi' }).click()
    await expect(p).toHaveURL(/indikator=registrasi/)
    await p.getByRole('link', { name: /^Bulan sebelumnya/ }).click()
    await expect(p).toHaveURL(/bulan=2025-09/)
    await requireHalaman(p, '/peta?bulan=2025-10&banding=2024-10&tingkat=desa')
    await expect(peta(p)).toHaveCount(2)
    await p.getByRole('link', { name: 'Tutup pembanding' }).click()
    await expect(peta(p)).toHaveCount(1)
  })

  it('lists posyandu without coordinates one click away', async () => {
    const p = await biasa.createHalaman({ akun: 'dpmd', js: false })
    await requireHalaman(p, '/peta/tanpa-titik')
    await expect(p.getByRole('heading', { level: 1 })).toContainText('posyandu di')
  })
})

describe('the map page with MapLibre', () => {
  it('opens by itself, switches without a new page, and restores its state', async () => {
    const p = await biasa.createHalaman({ akun: 'dpmd', ukuran: 'proyektor' })
    await requireHalaman(p, '/peta?bulan=2025-10')
    await expect(hidup(p)).toBeVisible({ timeout: LAMA })
    const kanvas = await p.locator('canvas.maplibregl-canvas').elementHandle()
    const halaman: string[] = []
    p.on('request', (r) => {
      // The development server refreshes pages by itself when a file changes.
      if (r.headers().rsc && !r.headers()['next-hmr-refresh']) halaman.push(r.url())
    })
    await indikator(p).getByRole('link', { name: 'Kader' }).click()
    await expect(p).toHaveURL(/indikator=partisipasi-kader/)
    await expect(p.getByRole('heading', { level: 1 })).toContainText('Kader')
    await samping(p).getByRole('link', { name: 'Tabang' }).click()
    await expect(p).toHaveURL(/tempat=64\.02\.12/)
    await expect(p.getByRole('heading', { level: 1 })).toContainText('Tabang')
    await p.getByRole('slider', { name: 'Geser bulan' }).press('ArrowLeft')
    await expect(p).toHaveURL(/bulan=2025-09/)
    await p.goBack()
    await expect(p).not.toHaveURL(/tempat=/)
    await expect(samping(p).getByRole('row')).toHaveCount(21)
    await p.goForward()
    await expect(p.getByRole('heading', { level: 1 })).toContainText('Tabang')
    expect(await kanvas?.isVisible()).toBe(true)
    expect(halaman).toEqual([])
    await p.reload()
    await expect(p.getByRole('heading', { level: 1 })).toContainText('Kader di Kecamatan Tabang')
    await expect(hidup(p)).toBeVisible({ timeout: LAMA })
  })

  it('keeps the camera in the address and returns to the drawing', async () => {
    const p = await biasa.createHalaman({ akun: 'dpmd', ukuran: 'laptop' })
    await requireHalaman(p, '/peta?bulan=2025-10')
    await expect(hidup(p)).toBeVisible({ timeout: LAMA })
    await p.getByRole('button', { name: 'Perbesar peta' }).click()
    await expect(p).toHaveURL(/lihat=/)
    await p.reload()
    await expect(p.getByRole('button', { name: 'Kembali ke gambar' })).toBeVisible({ timeout: LAMA })
    await p.getByRole('button', { name: 'Kembali ke gambar' }).click()
    await expect(p).not.toHaveURL(/lihat=/)
  })

  it('plays the months and pauses', async () => {
    const p = await biasa.createHalaman({ akun: 'dpmd', ukuran: 'laptop' })
    await requireHalaman(p, '/peta?bulan=2025-08')
    await expect(hidup(p)).toBeVisible({ timeout: LAMA })
    await p.getByRole('button', { name: 'Putar' }).click()
    await expect(p).toHaveURL(/bulan=2025-09/, { timeout: LAMA })
    await p.getByRole('button', { name: /^(Jeda|Putar)$/ }).click()
  })

  it('shows two maps that move together', async () => {
    const p = await biasa.createHalaman({ akun: 'dpmd', ukuran: 'proyektor' })
    await requireHalaman(p, '/peta?bulan=2025-10&banding=registrasi')
    await expect(hidup(p)).toHaveCount(2, { timeout: LAMA })
    await p.getByRole('button', { name: 'Perbesar peta' }).first().click()
    await expect(p.getByRole('button', { name: 'Kembali ke gambar' })).toHaveCount(2)
  })

  it('selects on a tap and by keyboard alone', async () => {
    const p = await biasa.createHalaman({ akun: 'dpmd', ukuran: 'laptop' })
    await requireHalaman(p, '/peta?bulan=2025-10')
    await expect(hidup(p)).toBeVisible({ timeout: LAMA })
    const tabang = peta(p).getByRole('link', { name: /^Tabang: / })
    const kotak = await tabang.boundingBox()
    if (!kotak) throw new Error('Tabang has no place on the map')
    await p.mouse.click(kotak.x + kotak.width / 2, kotak.y + kotak.height / 2)
    await expect(p).toHaveURL(/tempat=64\.02\.12/)
    await p.goBack()
    await peta(p).getByRole('link').first().focus()
    await p.keyboard.press('ArrowRight')
    await p.keyboard.press('Enter')
    await expect(p).toHaveURL(/tempat=64\.02\./)
  })
})

describe('the map page without WebGL', () => {
  it('says so, and everything else still works', async () => {
    const p = await tanpaGl.createHalaman({ akun: 'kecamatan', ukuran: 'ponsel' })
    await requireHalaman(p, '/peta?bulan=2025-10')
    await expect(p.locator('[data-tahap=tanpa]')).toBeVisible({ timeout: LAMA })
    await expect(p.locator('canvas')).toHaveCount(0)
    await indikator(p).getByRole('link', { name: 'Registrasi' }).click()
    await expect(p).toHaveURL(/indikator=registrasi/)
    await samping(p).getByRole('link', { name: 'Melayu', exact: true }).click()
    await expect(p).toHaveURL(/tempat=64\.02\.06\.\d{4}/)
    await p.goBack()
    await expect(p.getByRole('heading', { level: 1 })).toContainText('Tenggarong')
  })
})

describe('accessibility of the map page', () => {
  it.each(['ponsel', 'laptop', 'proyektor'] as const)('is clean at %s', async (ukuran) => {
    const p = await tanpaGl.createHalaman({ akun: 'dpmd', ukuran })
    for (const jalur of ['/peta', '/peta?tempat=64.02.06', '/peta?banding=registrasi&tingkat=desa']) {
      await requireHalaman(p, jalur)
      await expect(p.locator('[data-tahap=tanpa]').first()).toBeVisible({ timeout: LAMA })
      expect(await listPelanggaran(p)).toEqual([])
      const lebar = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(lebar).toBeLessThanOrEqual(0)
    }
  })
})
