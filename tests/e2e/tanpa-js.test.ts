import { describe, it } from 'vitest'
import { createBasis } from './basis'
import { createBerkas } from './buku'
import { createPeramban, expect, requireHalaman } from './peramban'
import { SANDI_CONTOH } from './sesi'

const { createHalaman } = createPeramban()
const sql = createBasis()

describe('without JavaScript', () => {
  it('signing in by name and by one click works, and signing out', async () => {
    const p = await createHalaman({ js: false })
    await p.goto('/kecamatan/64.02.12')
    await p.getByLabel('Nama masuk').fill('contoh.pimpinan')
    await p.getByLabel('Sandi').fill(SANDI_CONTOH)
    await p.getByRole('button', { name: 'Masuk', exact: true }).click()
    await expect(p).toHaveURL(/\/kecamatan\/64\.02\.12$/)
    await p.getByRole('link', { name: /^Akun: / }).click()
    await p.getByRole('button', { name: 'Keluar', exact: true }).click()
    await expect(p.getByText('Anda sudah keluar.')).toBeVisible()
    await p.getByRole('button', { name: /^OPD/ }).click()
    await expect(p).toHaveURL('/')
  })

  it.each<[string, RegExp]>([
    ['/', /827/],
    ['/indikator', /14,9/],
    ['/indikator/stunting', /14,9/],
    ['/kecamatan', /Tabang/],
    ['/kecamatan/64.02.12', /21,9/],
    ['/desa/64.02.12.2001', /\d+,\d/],
    ['/tentang', /3\.087/],
    ['/registrasi', /bernomor Kemendagri/],
    ['/registrasi/daftar', /Kembang Janggut/],
    ['/impor', /Periksa berkas/],
    ['/batas', /Unggah batas resmi/],
    ['/pengguna', /contoh\.opd/],
    ['/akun', /contoh\.dpmd/],
  ])('%s shows its content', async (jalur, isi) => {
    const p = await createHalaman({ akun: 'dpmd', js: false })
    await requireHalaman(p, jalur)
    await expect(p.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(p.getByText(isi).filter({ visible: true }).first()).toBeVisible()
    await expect(p.getByText('Sedang memuat')).toHaveCount(0)
  })

  it('a posyandu shows its 24 months', async () => {
    const [{ id }] = await sql<
      [{ id: number }]
    >`select id from posyandu where kode_desa like '64.02.12.%' limit 1`
    const p = await createHalaman({ akun: 'dpmd', js: false })
    await requireHalaman(p, `/posyandu/${id}`)
    const laporan = p.getByRole('table', { name: /^Laporan November 2023 sampai Oktober 2025$/ })
    await expect(laporan.getByRole('row')).toHaveCount(25)
  })

  it('months, the indicator of the map and its areas are links', async () => {
    const p = await createHalaman({ akun: 'dpmd', js: false, ukuran: 'proyektor' })
    await requireHalaman(p, '/')
    const bulan = p.getByRole('navigation', { name: 'Bulan data' })
    await bulan.locator('summary').click()
    await bulan.getByRole('link', { name: 'Maret 2024' }).click()
    await expect(p).toHaveURL(/bulan=2024-03/)
    await p
      .getByRole('navigation', { name: /^Indikator pada peta/ })
      .getByRole('link', { name: 'Registrasi' })
      .click()
    await expect(p).toHaveURL(/bulan=2024-03.*indikator=registrasi|indikator=registrasi.*bulan=2024-03/)
    await p
      .getByRole('navigation', { name: /^Peta Registrasi/ })
      .getByRole('link', { name: /^Tabang: / })
      .click()
    await expect(p).toHaveURL(/\/kecamatan\/64\.02\.12\?bulan=2024-03/)
  })

  it('the search box leads to a page of results', async () => {
    const p = await createHalaman({ akun: 'dpmd', js: false })
    await requireHalaman(p, '/')
    await p.getByRole('combobox', { name: /^Cari/ }).fill('tabang')
    await p.keyboard.press('Enter')
    await expect(p).toHaveURL(/\/cari\?q=tabang$/)
    await p
      .getByRole('main')
      .getByRole('link', { name: /Tabang/ })
      .first()
      .click()
    await expect(p).toHaveURL(/\/kecamatan\/64\.02\.12/)
  })

  it('a file can be uploaded, looked at, saved and undone', async () => {
    const [satu] = await sql<[{ nama: string; desa: string }]>`
      select p.nama, w.nama as desa from posyandu p join wilayah w on w.kode = p.kode_desa
      where p.berlaku and p.kode_desa like '64.02.12.%' order by p.id limit 1`
    const judul = ['Kecamatan', 'Desa', 'Posyandu', 'Bulan', 'Kader dalam SK', 'Kader hadir']
    const baris = ['Tabang', satu.desa, satu.nama, 'Oktober 2025', 10, 9]
    const p = await createHalaman({ akun: 'dpmd', js: false })
    await requireHalaman(p, '/impor')
    await p.getByLabel('Pilih berkas').setInputFiles(createBerkas('uji-polos.xlsx', [judul, baris]))
    await p.getByRole('button', { name: 'Periksa berkas' }).click()
    await expect(p).toHaveURL(/\/impor\/\d+/, { timeout: 60_000 })
    await expect(p.getByRole('heading', { level: 1 })).toHaveText('Satu baris siap disimpan')
    await p.getByRole('button', { name: /^Simpan / }).click()
    await expect(p.getByRole('heading', { level: 1 })).toContainText('tersimpan')
    await p.getByText('Batalkan impor').click()
    await p.getByRole('button', { name: 'Ya, batalkan' }).click()
    await expect(p.getByRole('heading', { level: 1 })).toContainText('dibatalkan')
  })

  it('a file that is refused says why', async () => {
    const p = await createHalaman({ akun: 'dpmd', js: false })
    await requireHalaman(p, '/impor')
    await p.getByLabel('Pilih berkas').setInputFiles(createBerkas('uji-hampa.xlsx', [[null]]))
    await p.getByRole('button', { name: 'Periksa berkas' }).click()
    await expect(p.getByText('Berkas ini tidak memuat satu sel pun yang terisi.')).toBeVisible()
  })
})
