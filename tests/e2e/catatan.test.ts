import type { Page } from 'playwright'
import { afterAll, describe, it } from 'vitest'
import { listPelanggaran } from './axe'
import { createBasis } from './basis'
import { type Baris, createBerkas, loadTemplat } from './buku'
import { batalkan, loadPratinjau, loadUnduhan, simpan } from './impor'
import { createPeramban, expect, requireHalaman } from './peramban'

type Sel = Baris[number]

const { createHalaman } = createPeramban()
const sql = createBasis()
const URAIAN = 'Uji perjalanan daftar'

afterAll(async () => {
  await sql`delete from catatan where isi ->> 'uraian' like ${`${URAIAN}%`}`
  await sql`delete from impor where berkas = 'anggaran-uji.xlsx'`
})

const kabar = (p: Page, teks: string) => p.getByRole('status').filter({ hasText: teks })
const isiBaris = (p: Page) => p.getByRole('row', { name: new RegExp(URAIAN) })

async function isiAnggaran(p: Page, uraian: string, pagu: string): Promise<void> {
  await p.getByLabel('Wilayah').selectOption({ label: 'Kabupaten Kutai Kartanegara' })
  await p.getByLabel('Tahun').fill('2031')
  await p.getByLabel('OPD', { exact: true }).selectOption({ label: 'Dinas Kesehatan' })
  await p.getByLabel('Bidang').selectOption({ label: 'Kesehatan' })
  await p.getByLabel('Sumber dana').selectOption({ label: 'APBD kabupaten' })
  await p.getByLabel('Uraian').fill(uraian)
  await p.getByLabel('Pagu (Rp)').fill(pagu)
}

describe('a list of the programme', () => {
  it('comes in by its template: example filled in, previewed, saved, on its page, and gone after the undo', async () => {
    const p = await createHalaman({ akun: 'dpmd', ukuran: 'laptop' })
    const { judul, baris } = await loadTemplat(await loadUnduhan(p, 'Anggaran lintas OPD'))
    const ubah: Readonly<Record<string, Sel>> = {
      Uraian: `${URAIAN} lewat berkas`,
      Tahun: 2031,
      'Realisasi (Rp)': null,
      'Realisasi per tanggal': null,
      'Catatan pengirim': null,
    }
    const contoh = (baris[0] ?? []).map((s, i) => {
      const j = judul[i] ?? ''
      return j in ubah ? (ubah[j] ?? null) : s
    })
    const id = await loadPratinjau(p, createBerkas('anggaran-uji.xlsx', [judul, contoh]))
    await expect(p.getByRole('heading', { level: 1 })).toContainText('siap disimpan')
    await expect(p.getByText('1 baris anggaran baru.')).toBeVisible()
    expect(await listPelanggaran(p)).toEqual([])
    await simpan(p)
    await requireHalaman(p, '/catatan/anggaran?tahun=2031')
    await expect(isiBaris(p)).toContainText('Dinas Kesehatan')
    await isiBaris(p).getByRole('link', { name: /^Ubah/ }).click()
    await expect(p.getByRole('link', { name: /anggaran-uji.xlsx, lembar Isi, baris 2/ })).toBeVisible()
    await batalkan(p, id)
    await requireHalaman(p, '/catatan/anggaran?tahun=2031')
    await expect(isiBaris(p)).toHaveCount(0)
  })

  it('is written by hand from the page of its topic and back: wrong at its field, added, changed, removed, all in its history', async () => {
    const p = await createHalaman({ akun: 'dpmd', ukuran: 'laptop' })
    await requireHalaman(p, '/program/anggaran?sumber=bkkd')
    await p.getByRole('link', { name: 'Tambah baris' }).click()
    await p.waitForURL(/\/catatan\/anggaran\/baru/)
    await isiAnggaran(p, `${URAIAN} dengan tangan`, 'banyak')
    expect(await listPelanggaran(p)).toEqual([])
    await p.getByRole('button', { name: 'Simpan' }).click()
    await expect(p.getByText('"banyak" bukan jumlah rupiah.')).toBeVisible()
    await expect(p.getByLabel('Uraian')).toHaveValue(`${URAIAN} dengan tangan`)
    await expect(p.getByLabel('Pagu (Rp)')).toBeFocused()
    await p.getByLabel('Pagu (Rp)').fill('Rp 1.250.000')
    await p.getByRole('button', { name: 'Simpan' }).click()
    await p.waitForURL(/\/program\/anggaran\?sumber=bkkd$/)
    await expect(kabar(p, 'Tersimpan.')).toBeVisible()
    expect(await listPelanggaran(p)).toEqual([])
    await requireHalaman(p, '/catatan/anggaran?tahun=2031&cari=tangan')
    await isiBaris(p).getByRole('link', { name: /^Ubah/ }).click()
    await p.getByLabel('Pagu (Rp)').fill('2.000.000')
    await p.getByRole('button', { name: 'Simpan' }).click()
    await expect(kabar(p, 'Tersimpan.')).toBeVisible()
    await p.getByRole('link', { name: 'Lihat catatannya' }).click()
    await expect(p.getByText(/Pagu \(Rp\): Rp\s?1\.250\.000 → Rp\s?2\.000\.000/)).toBeVisible()
    expect(await listPelanggaran(p)).toEqual([])
    await p.getByText('Hapus catatan ini').first().click()
    await p.getByRole('button', { name: 'Ya, hapus catatan ini' }).click()
    await expect(kabar(p, 'Dihapus dari daftar.')).toBeVisible()
    await expect(isiBaris(p)).toHaveCount(0)
    await p.getByRole('link', { name: 'Lihat riwayatnya' }).click()
    await expect(p.getByText('Dihapus dari daftar')).toBeVisible()
  })

  it('works without JavaScript', async () => {
    const p = await createHalaman({ akun: 'dpmd', ukuran: 'ponsel', js: false })
    await requireHalaman(p, '/catatan/anggaran/baru')
    await isiAnggaran(p, `${URAIAN} tanpa skrip`, '1000')
    await p.getByRole('button', { name: 'Simpan' }).click()
    await expect(kabar(p, 'Tersimpan.')).toBeVisible()
    await requireHalaman(p, '/catatan/anggaran?tahun=2031&cari=skrip')
    await expect(isiBaris(p)).toHaveCount(1)
  })
})

describe('who may write a list', () => {
  it('an OPD only its own bidang: another one is not offered, and its records are for reading', async () => {
    const p = await createHalaman({ akun: 'opd', ukuran: 'laptop' })
    await requireHalaman(p, '/catatan/anggaran/baru')
    const [opd] = await sql<{ bidang: string }[]>`select bidang from pengguna where nama_masuk = 'contoh.opd'`
    const pilihan = p.getByLabel('Bidang').locator('option:not([value=""])')
    expect(await pilihan.evaluateAll((o) => o.map((x) => (x as HTMLOptionElement).value))).toEqual([
      opd?.bidang,
    ])
    expect((await p.request.get('/api/impor/templat/anggaran')).status(), 'to be sent to DPMD').toBe(200)
    const [lain] = await sql<
      { kunci: string }[]
    >`select kunci from catatan where daftar = 'anggaran' and berlaku
      and not hapus and isi ->> 'bidang' <> ${opd?.bidang ?? ''} order by id limit 1`
    await requireHalaman(p, `/catatan/anggaran/ubah?kunci=${encodeURIComponent(lain?.kunci ?? '')}`)
    await expect(p.getByRole('button', { name: 'Simpan' })).toHaveCount(0)
    await expect(p.getByText('Hapus catatan ini')).toHaveCount(0)
  })

  it.each([
    ['opd', '/catatan/tim-pembina/baru'],
    ['kecamatan', '/catatan/anggaran/baru'],
    ['kecamatan', '/catatan/tim-pembina/ubah?kunci=64.02.12'],
    ['pimpinan', '/catatan/anggaran/baru'],
    ['dpmd', '/catatan/tidak-ada'],
    ['kecamatan', '/api/impor/templat/anggaran'],
    ['opd', '/api/impor/templat/tim-pembina'],
    ['opd', '/api/impor/templat/laporan-bulanan'],
    ['pimpinan', '/api/impor/templat/anggaran'],
  ] as const)('%s gets 404 at %s', async (akun, jalur) => {
    const p = await createHalaman({ akun })
    expect((await p.request.get(jalur)).status()).toBe(404)
  })

  it('a kecamatan sees and offers its own places only', async () => {
    const p = await createHalaman({ akun: 'kecamatan', ukuran: 'laptop' })
    await requireHalaman(p, '/catatan/tim-pembina/baru')
    const kode = await p
      .getByLabel('Wilayah')
      .locator('option:not([value=""])')
      .evaluateAll((o) => o.map((x) => (x as HTMLOptionElement).value))
    expect(kode.length).toBeGreaterThan(1)
    expect(kode.filter((k) => !k.startsWith('64.02.06'))).toEqual([])
  })
})
