import { afterAll, describe, it } from 'vitest'
import { listPelanggaran } from './axe'
import { createBasis } from './basis'
import { createPeramban, expect, requireHalaman, UKURAN } from './peramban'

const { createHalaman } = createPeramban()
const sql = createBasis()

afterAll(async () => {
  await sql`delete from catatan where daftar = 'layanan' and isi ->> 'nama' like 'Layanan uji%'`
})

describe('the six fields', () => {
  it('lead from the matrix to a kecamatan, to a posyandu and its stratum', async () => {
    const p = await createHalaman({ akun: 'pimpinan', ukuran: 'laptop' })
    await requireHalaman(p, '/program/bidang')
    const matriks = p.getByRole('region', { name: /Enam bidang per kecamatan/ })
    await expect(matriks.getByRole('columnheader')).toHaveCount(9)
    await expect(p.getByRole('heading', { level: 1 })).toContainText('posyandu melayani')
    const lebar = await p.evaluate(() => document.documentElement.scrollWidth)
    expect(lebar, 'the matrix fits a laptop').toBeLessThanOrEqual(1366)

    await p.getByRole('link', { name: 'Sasaran terjangkau' }).click()
    await expect(p).toHaveURL(/tampil=sasaran/)
    await expect(p.getByRole('heading', { level: 1 })).toContainText('sasaran terjangkau')

    await matriks.getByRole('link', { name: 'Tabang', exact: true }).click()
    await expect(p.getByRole('heading', { level: 1 })).toContainText('Tabang:')
    const strata = p.getByRole('table', { name: /^Strata tiap posyandu/ })
    await expect(strata.getByRole('row')).toHaveCount(
      1 +
        (await p
          .getByRole('table', { name: /^Enam bidang per posyandu/ })
          .locator('tbody tr')
          .count()),
    )
    const satu = strata.locator('tbody tr').first()
    const alasan = await satu.locator('td').nth(1).textContent()
    await satu.getByRole('link').click()
    await expect(p.getByRole('heading', { level: 2, name: alasan ?? '' })).toBeVisible()
  })

  it('show one field with its services, its agency and who does not serve', async () => {
    const p = await createHalaman({ akun: 'tp' })
    await requireHalaman(p, '/program/bidang/pendidikan')
    await expect(p.getByText('PAUD di samping posyandu')).toBeVisible()
    await expect(p.getByRole('link', { name: 'Tambah layanan' })).toHaveCount(0)
    await p.getByText(/^Tenggarong: \d+ posyandu$/).click()
    await expect(p.locator('details[open] li').first()).toBeVisible()
    await p.getByRole('navigation', { name: 'Jejak halaman' }).getByRole('link', { name: 'Disdik' }).click()
    await expect(p.getByRole('heading', { level: 1 })).toContainText('Dinas Pendidikan')
  })

  it('dpmd adds a service from the page of its field', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    await requireHalaman(p, '/program/bidang/sosial')
    await p.getByRole('link', { name: 'Tambah layanan' }).click()
    await expect(p).toHaveURL(/\/catatan\/layanan\/baru/)
    await p.getByLabel('Bidang', { exact: true }).selectOption('sosial')
    await p.getByLabel('Layanan', { exact: true }).fill('Layanan uji kunjungan lansia')
    await p.getByRole('button', { name: /Simpan/ }).click()
    await expect(p).not.toHaveURL(/baru/)
    await requireHalaman(p, '/program/bidang/sosial')
    await expect(p.getByText('Layanan uji kunjungan lansia')).toBeVisible()
  })
})

describe('agencies', () => {
  it('an agency reaches its own page with one click: field, services, promises, budget', async () => {
    const p = await createHalaman({ akun: 'opd' })
    await requireHalaman(p, '/program/opd')
    await p.getByRole('link', { name: /OPD saya/ }).click()
    await expect(p).toHaveURL(/\/program\/opd\/dinkes/)
    await expect(p.getByRole('heading', { level: 1 })).toContainText('Dinas Kesehatan')
    await expect(p.getByRole('region', { name: /Bidang Kesehatan per kecamatan/ }).first()).toBeVisible()
    await expect(p.getByRole('heading', { name: /layanan didampingi Dinkes/ })).toBeVisible()
    await expect(p.getByRole('heading', { name: /tindak lanjut/i })).toBeVisible()
    await expect(p.getByRole('heading', { name: /^Pagu \d{4}/ })).toBeVisible()
  })

  it('the short way in leads an agency to itself and others to the list', async () => {
    const opd = await createHalaman({ akun: 'opd' })
    await requireHalaman(opd, '/program/opd/saya')
    await expect(opd).toHaveURL(/\/opd\/dinkes/)
    const tp = await createHalaman({ akun: 'tp' })
    await requireHalaman(tp, '/program/opd/saya')
    await expect(tp).toHaveURL(/\/program\/opd$/)
    await requireHalaman(tp, '/program/opd/tidak-ada', 404)
  })
})

describe('a kecamatan', () => {
  it('goes to its own posyandu, and does not find those of another', async () => {
    const p = await createHalaman({ akun: 'kecamatan' })
    await requireHalaman(p, '/program/bidang')
    await expect(p).toHaveURL(/\/program\/bidang\/64\.02\.06/)
    await requireHalaman(p, '/program/bidang/64.02.12', 404)
    await requireHalaman(p, '/program/bidang/sosial')
    await expect(p.getByRole('region', { name: /per desa\/kelurahan/ }).first()).toBeVisible()
  })
})

describe('without script, and to axe', () => {
  it('the matrix is read without JavaScript', async () => {
    const p = await createHalaman({ akun: 'pimpinan', js: false })
    await requireHalaman(p, '/program/bidang')
    await expect(p.getByRole('link', { name: 'Tabang', exact: true }).first()).toBeVisible()
  })

  it.each([
    '/program/bidang',
    '/program/bidang?tampil=sasaran',
    '/program/bidang/perumahan',
    '/program/bidang/64.02.12',
    '/program/opd',
    '/program/opd/dinkes',
    '/program/opd/dpmd',
  ])('axe finds nothing on %s', async (jalur) => {
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
