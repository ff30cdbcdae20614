import type { Page } from 'playwright'
import { beforeAll, describe, it } from 'vitest'
import { listPelanggaran } from './axe'
import { createBasis } from './basis'
import { createBerkas } from './buku'
import { buang, loadPratinjau } from './impor'
import { createPeramban, expect, requireHalaman, UKURAN } from './peramban'
import type { Akun } from './sesi'

const { createHalaman } = createPeramban()
const sql = createBasis()
let posyandu = 0
/** The one with the fewest values: the page with the most gaps. */
let posyanduSunyi = 0

beforeAll(async () => {
  const [ada] = await sql<[{ id: number }]>`select posyandu_id as id from fakta where berlaku
    and kode_desa like '64.02.12.%' and posyandu_id is not null order by posyandu_id limit 1`
  const [sunyi] = await sql<[{ id: number }]>`select p.id from posyandu p
    left join fakta f on f.posyandu_id = p.id and f.berlaku
    where p.berlaku group by p.id order by count(f.*), p.id limit 1`
  posyandu = ada.id
  posyanduSunyi = sunyi.id
})

async function periksa(p: Page): Promise<void> {
  for (const [nama, ukuran] of Object.entries(UKURAN)) {
    await p.setViewportSize(ukuran)
    expect(await listPelanggaran(p), nama).toEqual([])
  }
  await p.emulateMedia({ colorScheme: 'dark' })
  expect(await listPelanggaran(p), 'dark').toEqual([])
  await p.setViewportSize({ width: 360, height: 740 })
  const lebar = await p.evaluate(() => document.documentElement.scrollWidth)
  expect(lebar, 'no sideways scrolling at 360 px').toBeLessThanOrEqual(360)
}

const HALAMAN: readonly [jalur: string | (() => string), akun?: Akun, status?: number][] = [
  ['/masuk'],
  ['/masuk?galat=salah'],
  ['/', 'dpmd'],
  ['/?indikator=registrasi&bulan=2024-03', 'pimpinan'],
  ['/peta', 'dpmd'],
  ['/peta/tanpa-titik', 'dpmd'],
  ['/indikator', 'dpmd'],
  ['/indikator/stunting', 'dpmd'],
  ['/indikator/registrasi', 'tp'],
  ['/indikator/enam-bidang', 'opd'],
  ['/kecamatan', 'dpmd'],
  ['/kecamatan/64.02.12', 'dpmd'],
  ['/kecamatan/64.02.06', 'kecamatan'],
  ['/desa/64.02.12.2001', 'dpmd'],
  [() => `/posyandu/${posyandu}`, 'dpmd'],
  [() => `/posyandu/${posyanduSunyi}`, 'dpmd'],
  ['/registrasi', 'dpmd'],
  ['/registrasi/daftar?tahap=belum-terdaftar', 'dpmd'],
  ['/registrasi/daftar?cari=zzqqxx', 'pimpinan'],
  ['/registrasi/daftar/cetak?tahap=belum-terdaftar', 'dpmd'],
  [() => `/registrasi/posyandu/${posyandu}`, 'dpmd'],
  ['/impor', 'dpmd'],
  ['/penerimaan', 'dpmd'],
  ['/penerimaan?templat=registrasi', 'kecamatan'],
  ['/tentang', 'dpmd'],
  ['/batas', 'dpmd'],
  [() => `/letak/${posyandu}`, 'dpmd'],
  ['/pengguna', 'dpmd'],
  ['/pengguna/1', 'dpmd'],
  ['/layar', 'tp'],
  ['/l/salah', undefined, 404],
  ['/tindak-lanjut?tab=semua', 'dpmd'],
  ['/tindak-lanjut/baru', 'tp'],
  ['/akun', 'dpmd'],
  ['/cari?q=tabang', 'dpmd'],
  ['/cari?q=zzqqxx', 'dpmd'],
  ['/tidak-ada', 'dpmd', 404],
]

describe('axe finds nothing at 390, 1366 and 1920 px, light and dark, and nothing scrolls sideways at 360 px', () => {
  it.each(HALAMAN.map((h) => [String(h[0]).replace('() => ', ''), ...h] as const))(
    '%s',
    async (_nama, jalur, akun, status) => {
      const p = await createHalaman(akun ? { akun } : {})
      await requireHalaman(p, typeof jalur === 'string' ? jalur : jalur(), status)
      await periksa(p)
    },
  )

  it('preview of an import with findings', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    const judul = ['Kecamatan', 'Desa', 'Posyandu', 'Bulan', 'S', 'D', 'NIK']
    const baris = ['Tabang', 'Atlantis', 'Mawar', 'Oktober 2025', '12 org', '#REF!', 'x']
    await loadPratinjau(p, createBerkas('uji-axe.xlsx', [judul, baris, [...baris].fill('−', 4)]))
    await periksa(p)
    await p.setViewportSize(UKURAN.laptop)
    await buang(p)
  })
})

describe('axe finds nothing on the printed slides of a meeting', () => {
  it.each(['', '?susunan=2'])('/cetak%s', async (kueri) => {
    const [rapat] = await sql<[{ id: number }]>`
      select id from rapat where contoh and keadaan = 'selesai' order by id limit 1`
    const p = await createHalaman({ akun: 'pimpinan' })
    await requireHalaman(p, `/rapat/${rapat.id}/cetak${kueri}`)
    expect(await listPelanggaran(p)).toEqual([])
    await p.setViewportSize({ width: 360, height: 740 })
    expect(await p.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    if (kueri) return
    const pdf = await p.pdf({ preferCSSPageSize: true, printBackground: true })
    expect(pdf.length, 'patterns of the map stay off the paper').toBeLessThan(2_000_000)
  })
})

describe('axe finds nothing in what opens', () => {
  it('menu, months, search results, a file that was refused, dialogue before removing the sample', async () => {
    const p = await createHalaman({ akun: 'dpmd', ukuran: 'ponsel', boleh: /status of 422/ })
    await requireHalaman(p, '/')
    await p.getByText('Menu', { exact: true }).click()
    expect(await listPelanggaran(p), 'menu').toEqual([])
    await p.setViewportSize(UKURAN.laptop)
    await requireHalaman(p, '/')
    await p.getByRole('navigation', { name: 'Bulan data' }).locator('summary').click()
    expect(await listPelanggaran(p), 'months').toEqual([])
    await p.getByRole('combobox', { name: /^Cari/ }).fill('tabang')
    await expect(p.getByRole('option').first()).toBeVisible()
    expect(await listPelanggaran(p), 'search').toEqual([])
    await requireHalaman(p, '/impor')
    await p.locator('input[type=file]').setInputFiles(createBerkas('uji-hampa.xlsx', [[null]]))
    await expect(p.getByText('tidak memuat satu sel pun')).toBeVisible()
    expect(await listPelanggaran(p), 'refused file').toEqual([])
    await requireHalaman(p, '/tentang')
    await p.getByText('Hapus data contoh…').click()
    expect(await listPelanggaran(p), 'removing the sample').toEqual([])
  })
})

describe('the overview', () => {
  it.each(['dpmd', 'pimpinan'] as const)('of %s is one screen at 1920 × 1080', async (akun) => {
    const p = await createHalaman({ akun, ukuran: 'proyektor' })
    for (const kueri of ['', 'bulan=2025-09', 'bulan=2025-06', 'bulan=2023-11', 'indikator=enam-bidang']) {
      const jalur = `/?${kueri}`
      await requireHalaman(p, jalur)
      const tinggi = await p.evaluate(() => document.documentElement.scrollHeight)
      expect(tinggi, jalur).toBeLessThanOrEqual(1080)
    }
  })
})
