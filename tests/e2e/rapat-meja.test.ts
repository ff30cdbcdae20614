import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { listPelanggaran } from './axe'
import { createBasis } from './basis'
import { createBerkas, loadTemplat } from './buku'
import { batalkan, loadPratinjau, loadUnduhan, NAMA_LAPORAN, simpan } from './impor'
import {
  BOLEH_TANPA_PEKERJA,
  createPeramban,
  expect,
  getPeringatan,
  requireHalaman,
  UKURAN,
} from './peramban'

const { createHalaman } = createPeramban()
const sql = createBasis()
const JUDUL = 'Uji meja rapat'
const SUNTINGAN = 'Hulu Mahakam perlu dibantu lebih dahulu'
let terakhir = 0

beforeAll(async () => {
  terakhir = (await sql`select coalesce(max(id), 0)::int as id from rapat`)[0]?.id as number
})

afterAll(async () => {
  await sql`delete from rapat where id > ${terakhir} and (judul = ${JUDUL} or judul like 'Rapat Posyandu Kecamatan Tenggarong%')`
})

const getSusunan = (p: Page) => p.getByRole('list', { name: 'Susunan acara' })
const listNama = async (p: Page) =>
  (await getSusunan(p).locator(':scope > li').allInnerTexts()).map(
    (t) => t.replace(/^\d+\s+/, '').split('\n')[0],
  )

/** All pages of one meeting but the desk itself. */
const BAGIAN = [
  '/angka',
  '/tayang',
  '/pembawa',
  '/cetak',
  '/cetak?susunan=2',
  '/laporan',
  '/hadir',
  '/hadir/cetak',
  '/notulen',
]

async function createRapat(p: Page): Promise<string> {
  await requireHalaman(p, '/rapat/baru')
  await p.getByLabel('Judul (boleh kosong)').fill(JUDUL)
  await p.getByRole('button', { name: 'Buat rapat' }).click()
  await expect(p).toHaveURL(/\/rapat\/\d+$/)
  return new URL(p.url()).pathname
}

/** Brings in the report of one posyandu of Muara Kaman that had none; returns the import. */
async function saveLaporan(p: Page): Promise<number> {
  const [posyandu] =
    await sql`select nama, kode_desa from posyandu p where berlaku and kode_desa like '64.02.11.%'
    and not exists (select 1 from fakta f where f.posyandu_id = p.id and f.bulan = '2025-10' and f.berlaku) limit 1`
  const kecamatan = (await sql`select nama from wilayah where kode = '64.02.11'`)[0]?.nama as string
  const { judul, baris } = await loadTemplat(await loadUnduhan(p, NAMA_LAPORAN, kecamatan))
  const k = (nama: string) => judul.indexOf(nama)
  const isi = baris.filter(
    (b) => b[k('Posyandu')] === posyandu?.nama && b[k('Kode desa')] === posyandu?.kode_desa,
  )
  const angka: Record<string, string | number> = {
    Bulan: 'Oktober 2025',
    Diukur: 40,
    Pendek: 30,
    'Sangat pendek': 5,
  }
  const terisi = isi.map((b) => b.map((sel, i) => angka[judul[i] as string] ?? sel))
  const id = await loadPratinjau(p, createBerkas('rapat-laporan.xlsx', [judul, ...terisi]))
  await simpan(p)
  return id
}

describe('desk of a meeting', () => {
  it('is made from a template, ordered by keyboard and by dragging, undone, and keeps a sentence of one’s own', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    const alamat = await createRapat(p)
    const awal = await listNama(p)
    expect(awal.slice(0, 3)).toEqual(['Pembukaan', 'Janji rapat sebelumnya', 'Keadaan sekarang'])

    const naik = p.getByRole('button', { name: 'Naikkan Peta: Stunting' })
    await naik.focus()
    await p.keyboard.press('Enter')
    await expect(p.getByText('Peta: Stunting kini urutan 5 dari 15.')).toBeAttached()
    await expect(naik).toBeFocused()
    await p.keyboard.press('Enter')
    await expect(p.getByText('Peta: Stunting kini urutan 4 dari 15.')).toBeAttached()
    await expect(
      p.getByRole('button', { name: /^Urungkan: memindahkan Peta: Stunting ke urutan 4/ }),
    ).toBeVisible()

    const pegangan = getSusunan(p).locator('[data-acara="peta"] [title="Tarik untuk memindahkan"]')
    await pegangan.scrollIntoViewIfNeeded()
    const dari = await pegangan.boundingBox()
    const ke = await getSusunan(p).locator('[data-acara="tindak-lanjut"]').boundingBox()
    if (!dari || !ke) throw new Error('no boxes')
    await p.mouse.move(dari.x + 8, dari.y + 12)
    await p.mouse.down()
    await p.mouse.move(dari.x + 8, (dari.y + ke.y) / 2, { steps: 4 })
    await p.mouse.move(dari.x + 8, ke.y + 8, { steps: 4 })
    await p.mouse.up()
    await expect(p.getByText('Peta: Stunting kini urutan 2 dari 15.')).toBeAttached()
    await expect(
      p.getByRole('button', { name: /^Urungkan: memindahkan Peta: Stunting ke urutan 2/ }),
    ).toBeVisible()
    await requireHalaman(p, alamat)
    expect((await listNama(p)).slice(0, 3)).toEqual(['Pembukaan', 'Peta: Stunting', 'Janji rapat sebelumnya'])
    await p.getByRole('button', { name: /^Urungkan: memindahkan/ }).click()
    await expect.poll(async () => (await listNama(p))[3]).toBe('Peta: Stunting')

    await getSusunan(p).locator('[data-acara="peta"]').getByRole('link').click()
    await expect(p).toHaveURL(/s=peta/)
    const judul = p.getByLabel('Judul: satu kalimat, temuannya')
    await judul.fill('x'.repeat(141))
    await p
      .getByRole('form', { name: 'Judul dan catatan salindia' })
      .getByRole('button', { name: 'Simpan' })
      .click()
    await expect(getPeringatan(p)).toContainText('paling panjang 140 huruf; ini 141 huruf')
    await expect(judul).toHaveValue('x'.repeat(141))
    await judul.fill(SUNTINGAN)
    await p
      .getByRole('form', { name: 'Judul dan catatan salindia' })
      .getByRole('button', { name: 'Simpan' })
      .click()
    await expect(getSusunan(p).getByRole('link', { name: SUNTINGAN })).toBeVisible()
    await expect(getSusunan(p).getByText('disunting', { exact: true })).toBeVisible()
  })

  it('runs: imports change nothing until the newest numbers are loaded, which are shown first; closed it is locked', async () => {
    const p = await createHalaman({ akun: 'dpmd', boleh: BOLEH_TANPA_PEKERJA })
    const alamat = await createRapat(p)
    await p.getByRole('button', { name: 'Mulai dan tayangkan' }).click()
    await expect(p).toHaveURL(/\/tayang/, { timeout: 60_000 })
    await requireHalaman(p, alamat)
    await expect(p.getByText('Sedang berjalan')).toBeVisible()
    await expect(p.getByText('Angka rapat ini masih yang terbaru.')).toBeVisible()
    const semula = await getSusunan(p).innerText()
    const impor = await saveLaporan(p)
    try {
      await requireHalaman(p, alamat)
      expect(await getSusunan(p).innerText()).toBe(semula)
      await p.getByRole('link', { name: 'Muat angka terbaru…' }).click()
      await expect(p.getByRole('heading', { level: 1 })).toHaveText('Ini yang akan berubah')
      expect(await listPelanggaran(p)).toEqual([])
      await expect(p.getByRole('main')).toContainText(/Stunting Muara Kaman [\d,]+\s% → [\d,]+\s%/)
      await p.getByRole('button', { name: 'Muat angka terbaru' }).click()
      await expect(p.getByText('Angka terbaru dimuat.')).toBeVisible()
      await expect(p.getByText('Angka rapat ini masih yang terbaru.')).toBeVisible()
    } finally {
      await batalkan(p, impor)
    }
    await requireHalaman(p, alamat)
    await p.getByRole('button', { name: 'Tutup rapat' }).click()
    await expect(p.getByRole('button', { name: 'Buka kembali' })).toBeVisible()
    await expect(p.getByRole('button', { name: 'Naikkan Peta: Stunting' })).toHaveCount(0)
    await expect(p.getByText('Muat angka terbaru…')).toHaveCount(0)
  })

  it('starts from the bar in two clicks, also without JavaScript', async () => {
    const p = await createHalaman({ akun: 'kecamatan', js: false })
    await requireHalaman(p, '/kecamatan/64.02.06')
    await p.getByRole('link', { name: 'Mulai rapat' }).first().click()
    await p.getByRole('button', { name: 'Mulai dan tayangkan' }).click()
    await expect(p).toHaveURL(/\/rapat\/\d+\/tayang/, { timeout: 60_000 })
  })

  it('two persons at once: the second change is in as well, and says what the first did', async () => {
    const satu = await createHalaman({ akun: 'dpmd' })
    const alamat = await createRapat(satu)
    const dua = await createHalaman({ akun: 'tp' })
    await requireHalaman(dua, alamat)
    await satu.getByRole('button', { name: 'Turunkan Pembukaan' }).click()
    await expect(satu.getByRole('button', { name: /^Urungkan: memindahkan Pembukaan/ })).toBeVisible()
    await dua.getByRole('button', { name: 'Naikkan Keputusan' }).click()
    await expect(dua.getByText('Perubahan Anda tetap masuk')).toBeVisible()
    await expect(dua.getByText(/memindahkan Pembukaan ke urutan 2/).first()).toBeVisible()
    const nama = await listNama(dua)
    expect(nama[1]).toBe('Pembukaan')
    expect(nama.at(-2)).toBe('Keputusan')
  })

  it('others read without forms; the meeting of the kabupaten does not exist for a kecamatan', async () => {
    const p = await createHalaman({ akun: 'tp' })
    const alamat = await createRapat(p)
    for (const akun of ['pimpinan', 'opd'] as const) {
      const q = await createHalaman({ akun })
      await requireHalaman(q, alamat)
      await expect(getSusunan(q).getByRole('listitem').first()).toBeVisible()
      await expect(
        q.getByRole('main').getByRole('button', { name: /Mulai|Naikkan|Simpan|Salin sebagai/ }),
      ).toHaveCount(0)
      for (const jalur of ['/rapat/baru', '/rapat/mulai', `${alamat}/angka`])
        await requireHalaman(q, jalur, 404)
    }
    const q = await createHalaman({ akun: 'kecamatan' })
    const bagian = ['', ...BAGIAN].map((b) => alamat + b)
    for (const jalur of [...bagian, '/rapat/0', '/rapat/999999999'])
      expect([jalur, (await q.request.get(jalur)).status()]).toEqual([jalur, 404])
    await requireHalaman(q, '/rapat')
    await expect(q.getByText(JUDUL)).toHaveCount(0)
  })

  it('axe finds nothing at all sizes, light and dark, and nothing scrolls sideways at 360 px', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    const alamat = await createRapat(p)
    for (const jalur of [alamat, '/rapat', '/rapat/baru', '/rapat/mulai']) {
      await p.emulateMedia({ colorScheme: 'light' })
      await requireHalaman(p, jalur)
      for (const ukuran of Object.values(UKURAN)) {
        await p.setViewportSize(ukuran)
        expect(await listPelanggaran(p), jalur).toEqual([])
      }
      await p.emulateMedia({ colorScheme: 'dark' })
      expect(await listPelanggaran(p), `${jalur} dark`).toEqual([])
      await p.setViewportSize({ width: 360, height: 740 })
      expect(await p.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    }
  })
})
