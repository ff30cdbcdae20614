import type { Download, Page } from 'playwright'
import { describe, it } from 'vitest'
import { listPelanggaran } from './axe'
import { createBasis } from './basis'
import { type Baris, createBerkas, loadTemplat } from './buku'
import { batalkan, loadPratinjau, simpan } from './impor'
import { createPeramban, expect, requireHalaman, UKURAN } from './peramban'

const { createHalaman } = createPeramban()
const sql = createBasis()
const TABANG = '64.02.12'
const TENGGARONG = '64.02.06'

describe('obstacles', () => {
  it('Pimpinan reads the largest, opens the sheet of Tabang and the posyandu behind a line', async () => {
    const p = await createHalaman({ akun: 'pimpinan', ukuran: 'proyektor' })
    await requireHalaman(p, '/program/kendala')
    await expect(p.getByRole('heading', { level: 1 })).toContainText(
      /^Kendala terbesar Kutai Kartanegara: [\d.]+ /,
    )
    await p
      .getByRole('table', { name: 'Kendala per kecamatan' })
      .getByRole('link', { name: 'Tabang' })
      .click()
    await expect(p).toHaveURL(/\/program\/kendala\/64\.02\.12/)
    await p.getByText('APE', { exact: true }).first().click()
    const butir = p.locator('details[open] ol > li').first()
    await expect(butir).toContainText(/balita/)
    await expect(p.getByRole('link', { name: 'Jadikan tindak lanjut' })).toHaveCount(0)
    await butir.getByRole('link').click()
    await expect(p).toHaveURL(/\/posyandu\/\d+/)
    await expect(p.getByRole('heading', { level: 2, name: /^Kurang \d dari 5 sarana/ })).toBeVisible()
  })

  it('DPMD makes a follow-up of an obstacle: the form knows the kecamatan and the number', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, `/program/kendala/${TABANG}`)
    await p.getByText('APE', { exact: true }).first().click()
    await p.locator('details[open]').getByRole('link', { name: 'Jadikan tindak lanjut' }).click()
    await expect(p.locator('select[name=kodeWilayah]')).toHaveValue(TABANG)
    await expect(p.locator('select[name=indikator]')).toHaveValue('sarana-ape')
  })

  it('a kecamatan opens its own sheet and nobody else’s', async () => {
    const p = await createHalaman({ akun: 'kecamatan' })
    await requireHalaman(p, '/program/kendala')
    await expect(p.getByRole('heading', { level: 1 })).toContainText(/Tenggarong/)
    await expect(p.getByRole('table', { name: 'Sarana per posyandu' })).toBeVisible()
    for (const jalur of [`/program/kendala/${TABANG}`, `/program/digital/${TABANG}`])
      expect((await p.request.get(jalur)).status(), jalur).toBe(404)
    const berkas = (kode: string) => p.request.get(`/api/kecamatan/${kode}/kendala.xlsx?bulan=2025-10`)
    expect((await berkas(TENGGARONG)).headers()['content-type']).toContain('spreadsheetml')
    expect((await berkas(TABANG)).status()).toBe(404)
    await requireHalaman(p, `/program/digital/${TENGGARONG}`)
  })

  it('a filled template of facilities changes the sheet, undoing it brings the old answers back', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    const { judul, baris } = await loadTemplat(await unduhTemplat(p))
    const kolom = (nama: RegExp) => judul.findIndex((j) => nama.test(j))
    const isi: Baris[] = baris
      .filter((b) => b[kolom(/^Posyandu/)])
      .map((b) => {
        const salin = [...b]
        salin[kolom(/^Bulan/)] = '2025-10'
        salin[kolom(/^APE/)] = 'tidak'
        salin[kolom(/^Gedung/)] = 'menumpang'
        return salin
      })
    const [{ n: posyandu }] = await sql<[{ n: number }]>`
      select count(*)::int as n from posyandu where berlaku and kode_desa like ${`${TABANG}.%`}`
    const sebelum = await getKurang('ape')
    const id = await loadPratinjau(p, createBerkas('sarana-tabang.xlsx', [judul, ...isi]))
    await simpan(p)
    expect(await getKurang('ape')).toBe(posyandu)
    await requireHalaman(p, `/program/kendala/${TABANG}`)
    await expect(p.getByText(`${posyandu} posyandu tanpa APE`)).toBeVisible()
    await batalkan(p, id)
    expect(await getKurang('ape')).toBe(sebelum)
  }, 120_000)
})

async function unduhTemplat(p: Page): Promise<Download> {
  await requireHalaman(p, '/impor?daftar=sarana')
  await p.getByLabel('Isi awal').selectOption({ label: 'Kecamatan Tabang' })
  const [unduhan] = await Promise.all([
    p.waitForEvent('download'),
    p.getByRole('button', { name: 'Unduh templat Pendataan sarana' }).click(),
  ])
  return unduhan
}

async function getKurang(kode: string): Promise<number> {
  const [r] = await sql<[{ n: number }]>`
    select (sum(jumlah) filter (where ukuran = ${`terdata_${kode}`}) - sum(jumlah) filter (where ukuran = ${`ada_${kode}`}))::int as n
    from rekap where kode_wilayah = ${TABANG} and bulan = '2025-10'`
  return r.n
}

describe('digital readiness', () => {
  it('TP Posyandu reads the classes, opens a kecamatan and sees why a posyandu is not ready', async () => {
    const p = await createHalaman({ akun: 'tp' })
    await requireHalaman(p, '/program/digital')
    await expect(p.getByRole('heading', { level: 1 })).toContainText(
      /[\d.]+ dari [\d.]+ posyandu terdata .* siap digital/,
    )
    await expect(p.getByRole('link', { name: /OpenAPI/ })).toHaveAttribute('href', '/api/v1/openapi.json')
    await p
      .getByRole('table', { name: 'Kesiapan digital per kecamatan' })
      .getByRole('link', { name: 'Tabang' })
      .click()
    await expect(p).toHaveURL(/\/program\/digital\/64\.02\.12/)
    await p.getByText('Belum siap', { exact: true }).last().click()
    await expect(p.getByText(/sinyal lemah|tidak ada sinyal|belum ada gawai/).first()).toBeVisible()
  })

  it('the map layer and the page of the indicator are there by themselves', async () => {
    const p = await createHalaman({ akun: 'pimpinan' })
    await requireHalaman(p, '/indikator/siap-digital')
    await expect(p.getByRole('heading', { level: 1 })).toContainText('Siap digital')
    await requireHalaman(p, '/peta?indikator=siap-digital')
  })
})

describe('axe', () => {
  it.each([
    '/program/kendala',
    `/program/kendala/${TABANG}`,
    '/program/digital',
    `/program/digital/${TABANG}`,
  ])('%s at every size and in the dark', async (jalur) => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, jalur)
    for (const [nama, ukuran] of Object.entries(UKURAN)) {
      await p.setViewportSize(ukuran)
      expect(await listPelanggaran(p), nama).toEqual([])
    }
    await p.emulateMedia({ colorScheme: 'dark' })
    expect(await listPelanggaran(p), 'dark').toEqual([])
    await p.setViewportSize({ width: 360, height: 740 })
    expect(await p.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
})
