import type { Page } from 'playwright'
import { afterAll, describe, it } from 'vitest'
import { listPelanggaran } from './axe'
import { createBasis } from './basis'
import { createPeramban, expect, requireHalaman, UKURAN } from './peramban'
import { KECAMATAN_CONTOH } from './sesi'

const { createHalaman } = createPeramban()
const sql = createBasis()
const AWALAN = 'Uji program:'

afterAll(async () => {
  await sql`delete from tindak_lanjut where keputusan like ${`${AWALAN}%`}`
  await sql`delete from catatan where kunci like ${`%${AWALAN.toLowerCase()}%`}`
})

const judul = (p: Page) => p.getByRole('heading', { level: 1 })
const tab = (p: Page) => p.getByRole('navigation', { name: 'Program' })

async function periksaAxe(p: Page) {
  for (const [nama, ukuran] of Object.entries(UKURAN)) {
    await p.setViewportSize(ukuran)
    expect(await listPelanggaran(p), nama).toEqual([])
  }
  await p.emulateMedia({ colorScheme: 'dark' })
  expect(await listPelanggaran(p), 'dark').toEqual([])
  await p.setViewportSize({ width: 360, height: 740 })
  expect(await p.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
}

describe('bar and hub', () => {
  it.each([1366, 1280, 1241])('the bar keeps one line and is not cut at %i px', async (width) => {
    const p = await createHalaman({ akun: 'dpmd', ukuran: { width, height: 768 } })
    await requireHalaman(p, '/program')
    const bilah = p.getByRole('navigation', { name: 'Halaman', exact: true })
    await expect(bilah.getByRole('link', { name: 'Program' })).toHaveAttribute('aria-current', 'page')
    const kotak = await Promise.all((await bilah.getByRole('link').all()).map((a) => a.boundingBox()))
    expect(new Set(kotak.map((k) => k?.y)).size).toBe(1)
    const akun = await p.getByRole('link', { name: /^Akun: / }).boundingBox()
    expect((akun?.x ?? 9999) + (akun?.width ?? 0)).toBeLessThanOrEqual(width)
    expect(await p.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  it('leads from a card to its topic and keeps the month on the tabs', async () => {
    const p = await createHalaman({ akun: 'pimpinan', ukuran: 'laptop' })
    await requireHalaman(p, '/program?bulan=2025-09')
    await expect(judul(p)).toContainText('pokok program')
    await expect(tab(p).getByRole('link', { name: 'Ikhtisar' })).toHaveAttribute('aria-current', 'page')
    const kartu = p.getByRole('article').filter({ hasText: 'Anggaran lintas OPD' })
    await kartu.getByRole('link').click()
    await expect(p).toHaveURL(/\/program\/anggaran\?bulan=2025-09$/)
    await expect(judul(p)).toContainText('untuk posyandu pada 2025')
    await tab(p).getByRole('link', { name: 'Rencana aksi' }).click()
    await expect(p).toHaveURL(/\/program\/rencana\?bulan=2025-09$/)
    await expect(tab(p).getByRole('link', { name: 'Rencana aksi' })).toHaveAttribute('aria-current', 'page')
  })

  it('a kecamatan gets its own; the foot and the drawer lead to Tentang data', async () => {
    const p = await createHalaman({ akun: 'kecamatan', ukuran: 'ponsel' })
    await requireHalaman(p, '/program')
    await expect(judul(p)).toContainText('Tenggarong')
    await expect(p.getByRole('contentinfo').getByRole('link', { name: 'Tentang data' })).toBeVisible()
    await p.getByText('Menu', { exact: true }).click()
    await p.getByRole('navigation', { name: 'Halaman' }).getByRole('link', { name: 'Tentang data' }).click()
    await expect(p).toHaveURL(/\/tentang$/)
  })

  it('works without JavaScript', async () => {
    const p = await createHalaman({ akun: 'dpmd', js: false })
    await requireHalaman(p, '/program')
    await tab(p).getByRole('link', { name: 'Anggaran' }).click()
    await p.getByLabel('OPD', { exact: true }).selectOption('dinsos')
    await p.getByRole('button', { name: 'Saring' }).click()
    await expect(judul(p)).toContainText('Dinas Sosial')
  })
})

describe('budget', () => {
  it('is read from the sum to a line and its form', async () => {
    const p = await createHalaman({ akun: 'dpmd', ukuran: 'laptop' })
    await requireHalaman(p, '/program/anggaran')
    await expect(p.getByText('Bidang Perumahan belum punya satu baris pun.')).toBeVisible()
    const matriks = p.getByRole('table', { name: /^Pagu 2025 per OPD/ })
    await expect(matriks.getByRole('row', { name: /^Dinas Perumahan/ })).toContainText('tanpa')
    await matriks
      .getByRole('row', { name: /^Dinas Kesehatan/ })
      .getByRole('link')
      .first()
      .click()
    await expect(p).toHaveURL(/opd=dinkes&bidang=kesehatan/)
    await expect(judul(p)).toContainText('Dinas Kesehatan, bidang Kesehatan: Rp')
    await p.getByRole('link', { name: /^Ubah Pemberian makanan tambahan/ }).click()
    await expect(p).toHaveURL(/\/catatan\/anggaran\/ubah\?kunci=/)
    await expect(p.getByLabel(/^Pagu/)).toHaveValue('4.200.000.000')
  })

  it('compares years and says what is not known', async () => {
    const p = await createHalaman({ akun: 'pimpinan', ukuran: 'laptop' })
    await requireHalaman(p, '/program/anggaran')
    await expect(p.getByText(/belum melaporkan realisasi; tidak dihitung nol/)).toBeVisible()
    await p.getByRole('navigation', { name: 'Tahun anggaran' }).getByRole('link', { name: '2024' }).click()
    await expect(judul(p)).toContainText('pada 2024')
    await expect(p.getByText('Anggaran 2023 belum dicatat', { exact: false })).toBeVisible()
    await expect(p.getByRole('link', { name: /^Ubah / })).toHaveCount(0)
  })

  it('an agency changes its own lines; a kecamatan sees its own and no other', async () => {
    const opd = await createHalaman({ akun: 'opd', ukuran: 'laptop' })
    await requireHalaman(opd, '/program/anggaran')
    const [{ bidang }] = await sql<[{ bidang: string }]>`
      select bidang from pengguna where nama_masuk = 'contoh.opd'`
    const [{ n }] = await sql<
      [{ n: number }]
    >`select count(*)::int as n from catatan where daftar = 'anggaran'
      and berlaku and not hapus and isi ->> 'bidang' = ${bidang} and isi ->> 'tahun' = '2025'`
    await expect(opd.getByRole('link', { name: /^Ubah / })).toHaveCount(n)
    const kecamatan = await createHalaman({ akun: 'kecamatan', ukuran: 'laptop' })
    await requireHalaman(kecamatan, '/program/anggaran')
    await expect(
      kecamatan.getByText('Baris tingkat kabupaten tidak dibagi per kecamatan.', { exact: false }),
    ).toBeVisible()
    await expect(kecamatan.getByText('Pemberian makanan tambahan')).toHaveCount(0)
    const luar = await kecamatan.request.get('/program/anggaran?kecamatan=64.02.12')
    expect(luar.status()).toBe(404)
  })
})

describe('plan', () => {
  it('shows late actions first; a follow-up noted for one stands below it', async () => {
    const keputusan = `${AWALAN} tunjuk petugas input`
    const p = await createHalaman({ akun: 'tp', ukuran: 'laptop' })
    await requireHalaman(p, '/program/rencana')
    await expect(judul(p)).toContainText(/\d+ dari \d+ aksi 2025 selesai; \d+ lewat tenggat/)
    await expect(p.getByText('Dinilai per 24 Oktober 2025', { exact: false })).toBeVisible()
    await p.getByRole('link', { name: 'Catat tindak lanjut untuk Menyediakan petugas input' }).click()
    await expect(p.getByLabel('Penanggung jawab')).toHaveValue('peran.dpmd')
    await expect(p.getByLabel('Aksi rencana yang digerakkan').locator('option:checked')).toHaveText(
      'Menyediakan petugas input di kecamatan bersinyal lemah',
    )
    await p.getByLabel('Keputusan', { exact: true }).fill(keputusan)
    await p.getByRole('button', { name: 'Catat keputusan' }).click()
    await expect(judul(p)).toHaveText(keputusan)
    await expect(p.getByRole('region', { name: 'Bagian dari rencana aksi' })).toContainText(
      'Menyediakan petugas input',
    )
    await requireHalaman(p, '/program/rencana?keadaan=lewat')
    const aksi = p
      .getByRole('listitem')
      .filter({ has: p.getByRole('heading', { name: /^Menyediakan petugas input/ }) })
    await expect(aksi.getByRole('link', { name: keputusan })).toBeVisible()
    await expect(aksi).toContainText('2 kecamatan dari target 6 kecamatan')
  })

  it('a decision becomes an action: the form is filled in, the two are tied by saving it, untied and tied by hand', async () => {
    const keputusan = `${AWALAN} ukur ulang di Tabang`
    const p = await createHalaman({ akun: 'dpmd', ukuran: 'laptop' })
    await requireHalaman(p, `/tindak-lanjut/baru?indikator=stunting`)
    await p.getByLabel('Keputusan', { exact: true }).fill(keputusan)
    await p.getByRole('button', { name: 'Catat keputusan' }).click()
    await expect(judul(p)).toHaveText(keputusan)
    const alamat = p.url()
    await p.getByRole('link', { name: 'Jadikan aksi' }).click()
    await expect(p.getByRole('textbox', { name: /^Aksi/ })).toHaveValue(keputusan)
    await p.getByLabel('Tujuan').fill('Stunting turun menuju target')
    await p.getByRole('button', { name: /^Simpan/ }).click()
    await expect(p).toHaveURL(alamat)
    const terkait = p.getByRole('region', { name: 'Bagian dari rencana aksi' })
    await expect(terkait).toContainText('Stunting turun menuju target, 2025. Keadaan aksi: berjalan.')
    await terkait.getByLabel('Aksi rencana').selectOption('')
    await terkait.getByRole('button', { name: 'Kaitkan' }).click()
    const kartu = p.getByRole('region', { name: 'Belum terkait rencana aksi' })
    await expect(kartu.getByLabel('Aksi rencana').locator('option:checked')).toHaveText(keputusan)
    await kartu.getByRole('button', { name: 'Kaitkan' }).click()
    await expect(terkait).toContainText('Stunting turun')
  })

  it('a kecamatan sees its own actions, an agency may narrow to its own', async () => {
    const kecamatan = await createHalaman({ akun: 'kecamatan', ukuran: 'laptop' })
    await requireHalaman(kecamatan, '/program/rencana')
    await expect(kecamatan.getByText('Kunjungan pembinaan ke semua desa')).toBeVisible()
    await expect(kecamatan.getByText('Mendampingi kader yang jarang hadir')).toHaveCount(0)
    expect((await kecamatan.request.get('/program/rencana?tempat=64.02.12')).status()).toBe(404)
    await requireHalaman(kecamatan, `/program/rencana?tempat=${KECAMATAN_CONTOH}`)
    const opd = await createHalaman({ akun: 'opd', ukuran: 'laptop' })
    await requireHalaman(opd, '/program/rencana?opd=dinkes')
    await expect(judul(opd)).toContainText('Dinas Kesehatan: ')
  })
})

describe('axe finds nothing, and nothing scrolls sideways at 360 px', () => {
  it.each([
    ['/program', 'dpmd'],
    ['/program', 'kecamatan'],
    ['/program/anggaran', 'dpmd'],
    ['/program/anggaran?tahun=2019', 'pimpinan'],
    ['/program/rencana', 'dpmd'],
    ['/program/rencana?keadaan=lewat&opd=disdik', 'opd'],
  ] as const)('%s as %s', async (jalur, akun) => {
    const p = await createHalaman({ akun })
    await requireHalaman(p, jalur)
    await periksaAxe(p)
  })
})
