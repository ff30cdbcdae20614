import type { Locator, Page } from 'playwright'
import { describe, it } from 'vitest'
import { createBasis } from './basis'
import { type Baris, createBerkas, loadIsi, loadTemplat } from './buku'
import { batalkan, buang, hitungTersimpan, loadPratinjau, loadUnduhan, NAMA_LAPORAN, simpan } from './impor'
import { createPeramban, expect, requireHalaman } from './peramban'
import { KECAMATAN_CONTOH } from './sesi'

const { createHalaman } = createPeramban()
const sql = createBasis()
const BULAN = '2025-10'

/** Values of one report, by column heading; worked out by hand in the tests below. */
const ISI: Readonly<Record<string, number | string>> = {
  'S (balita seluruhnya)': 50,
  'K (punya KMS/Buku KIA)': 45,
  'D (ditimbang)': 41,
  'N (naik berat badan)': 30,
  'T (tidak naik)': 6,
  Diukur: 40,
  Pendek: 6,
  'Sangat pendek': 2,
}

async function listBelumLapor(awalan: string): Promise<{ nama: string; kode_desa: string }[]> {
  return sql`select nama, kode_desa from posyandu p where berlaku and kode_desa like ${`${awalan}.%`}
    and not exists (select 1 from fakta f where f.posyandu_id = p.id and f.bulan = ${BULAN} and f.berlaku)
    order by kode_desa, nama`
}

const bersih = (teks: string) => Number(teks.replaceAll('.', ''))

/** Numerator and denominator that a text says: "7.072 dari 47.451". */
async function getPecahan(tempat: Locator, satuan: string): Promise<[number, number]> {
  const teks = (await tempat.innerText()).replace(/\s+/g, ' ')
  const cocok = new RegExp(`([\\d.]+)(?: /)? dari ([\\d.]+)${satuan}`).exec(teks)
  if (!cocok) throw new Error(`no "… dari …${satuan}" in: ${teks}`)
  return [bersih(cocok[1] as string), bersih(cocok[2] as string)]
}

/** The text of a page as the server wrote it. */
async function loadTeks(p: Page, jalur: string): Promise<string> {
  const html = await (await p.request.get(jalur)).text()
  const isi = /<main[\s\S]*<\/main>/.exec(html)?.[0]
  if (!isi) throw new Error(`no main in ${jalur}`)
  return isi.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

async function loadRingkasan(p: Page) {
  await requireHalaman(p, `/?bulan=${BULAN}`)
  const kartu = p.getByRole('article', { name: 'Prevalensi stunting (rutin)' })
  return {
    stunting: await getPecahan(kartu, ' balita diukur'),
    melapor: await getPecahan(p.getByRole('main'), ' posyandu melapor'),
    teks: await loadTeks(p, `/?bulan=${BULAN}`),
  }
}

/** Fills rows of the template; the other rows stay empty. */
function isiTemplat(
  { judul, baris }: { judul: string[]; baris: Baris[] },
  untuk: readonly { nama: string; kode_desa: string }[],
): Baris[] {
  const k = (nama: string) => judul.indexOf(nama)
  const terisi = baris.map((b) => {
    const cocok = untuk.some((u) => u.nama === b[k('Posyandu')] && u.kode_desa === b[k('Kode desa')])
    if (!cocok) return b
    return b.map((sel, i) => (i === k('Bulan') ? 'Oktober 2025' : (ISI[judul[i] as string] ?? sel)))
  })
  return [judul, ...terisi]
}

describe('dpmd brings in three reports with the template', () => {
  it('and the overview moves by 3 × 8 short of 3 × 40 measured and 3 reports, and back after the undo', async () => {
    const p = await createHalaman({ akun: 'dpmd', ukuran: 'proyektor' })
    const semula = await loadRingkasan(p)
    const tersimpan = await hitungTersimpan(sql)
    const tiga = (await listBelumLapor('64.02.11')).slice(0, 3)
    expect(tiga).toHaveLength(3)

    const templat = await loadTemplat(await loadUnduhan(p, NAMA_LAPORAN, 'Muara Kaman'))
    const id = await loadPratinjau(p, createBerkas('laporan-muara-kaman.xlsx', isiTemplat(templat, tiga)))
    await expect(p.getByRole('heading', { level: 1 })).toHaveText('Semua 3 baris siap disimpan')
    await expect(p.getByText('Belum ada yang tersimpan.')).toBeVisible()
    expect((await loadRingkasan(p)).teks).toBe(semula.teks)

    await requireHalaman(p, `/impor/${id}`)
    await simpan(p)
    const sesudah = await loadRingkasan(p)
    expect(sesudah.stunting).toEqual([semula.stunting[0] + 3 * 8, semula.stunting[1] + 3 * 40])
    expect(sesudah.melapor).toEqual([semula.melapor[0] + 3, semula.melapor[1]])

    await requireHalaman(p, '/impor')
    const riwayat = p.getByRole('table', { name: 'Riwayat impor' })
    await expect(riwayat.getByRole('row').nth(1)).toContainText(/laporan-muara-kaman\.xlsx.*Tersimpan/s)
    await batalkan(p, id)
    expect((await loadRingkasan(p)).teks).toBe(semula.teks)
    const { fakta, registrasi, posyandu } = await hitungTersimpan(sql)
    expect({ registrasi, posyandu }).toEqual({
      registrasi: tersimpan.registrasi,
      posyandu: tersimpan.posyandu,
    })
    expect(fakta).toBeGreaterThanOrEqual(tersimpan.fakta ?? 0)
  })

  it('and a file saved once is recognised when it comes again', async () => {
    const p = await createHalaman({ akun: 'dpmd' })
    const [satu] = (await listBelumLapor('64.02.11')).slice(3, 4)
    if (!satu) throw new Error('everybody reported')
    const templat = await loadTemplat(await loadUnduhan(p, NAMA_LAPORAN, 'Muara Kaman'))
    const berkas = createBerkas('dua-kali.xlsx', isiTemplat(templat, [satu]))
    const id = await loadPratinjau(p, berkas)
    await simpan(p)
    await loadPratinjau(p, berkas)
    await expect(p.getByRole('main')).toContainText(
      `Berkas yang sama persis sudah disimpan sebagai impor nomor ${id}; menyimpannya lagi tidak mengubah apa pun.`,
    )
    await expect(p.getByRole('button', { name: /^Simpan / })).toHaveCount(0)
    await buang(p)
    await batalkan(p, id)
  })
})

describe('kecamatan Tenggarong', () => {
  it('gets a template of its own posyandu alone', async () => {
    const p = await createHalaman({ akun: 'kecamatan' })
    const { judul, baris } = await loadTemplat(await loadUnduhan(p, NAMA_LAPORAN))
    const kode = baris.map((b) => String(b[judul.indexOf('Kode desa')] ?? ''))
    expect(kode.length).toBeGreaterThan(90)
    expect(kode.filter((k) => k && !k.startsWith(`${KECAMATAN_CONTOH}.`))).toEqual([])
  })

  it('replaces one of its reports, is refused a row of Tabang, and its page moves by the difference and back', async () => {
    const [lama] = await sql<[{ nama: string; kode_desa: string; pendek: number; diukur: number }]>`
      select p.nama, p.kode_desa,
        sum(f.nilai) filter (where ukuran in ('balita_pendek', 'balita_sangat_pendek'))::int as pendek,
        sum(f.nilai) filter (where ukuran = 'balita_diukur')::int as diukur
      from posyandu p join fakta f on f.posyandu_id = p.id and f.bulan = ${BULAN} and f.berlaku
      where p.kode_desa like ${`${KECAMATAN_CONTOH}.%`} group by p.id order by p.id limit 1`
    const p = await createHalaman({ akun: 'kecamatan', ukuran: 'proyektor' })
    const jalur = `/kecamatan/${KECAMATAN_CONTOH}?bulan=${BULAN}`
    const loadHalaman = async () => {
      await requireHalaman(p, jalur)
      const baris = p.getByRole('row', { name: /^Prevalensi stunting/ }).first()
      return { stunting: await getPecahan(baris, ''), teks: await loadTeks(p, jalur) }
    }
    const semula = await loadHalaman()

    const templat = await loadTemplat(await loadUnduhan(p, NAMA_LAPORAN))
    const isi = isiTemplat(templat, [lama])
    const k = (nama: string) => templat.judul.indexOf(nama)
    const asing = templat.judul.map((j) => ISI[j] ?? null)
    asing[k('Kecamatan')] = 'Tabang'
    asing[k('Desa/Kelurahan')] = 'Sidomulyo'
    asing[k('Posyandu')] = 'Melati'
    asing[k('Bulan')] = 'Oktober 2025'
    const id = await loadPratinjau(p, createBerkas('tenggarong.xlsx', [...isi, asing]))
    await expect(p.getByRole('heading', { level: 1 })).toHaveText(
      '1 dari 2 baris siap disimpan, 1 perlu diperbaiki',
    )
    const temuan = p.getByRole('region', { name: 'Temuan' })
    await expect(temuan).toContainText(
      'Sidomulyo ada di Kecamatan Tabang, di luar kecamatan Anda (Tenggarong)',
    )
    const [unduhan] = await Promise.all([
      p.waitForEvent('download'),
      p.getByRole('link', { name: 'Unduh baris ditolak' }).click(),
    ])
    expect((await loadIsi(unduhan)).subarray(0, 2).toString()).toBe('PK')

    await simpan(p)
    const sesudah = await loadHalaman()
    expect(sesudah.stunting).toEqual([
      semula.stunting[0] - lama.pendek + 8,
      semula.stunting[1] - lama.diukur + 40,
    ])
    await batalkan(p, id)
    expect((await loadHalaman()).teks).toBe(semula.teks)
  })

  it('cannot see, save or undo what dpmd imported', async () => {
    const admin = await createHalaman({ akun: 'dpmd' })
    const [satu] = await listBelumLapor('64.02.11')
    if (!satu) throw new Error('everybody reported')
    const templat = await loadTemplat(await loadUnduhan(admin, NAMA_LAPORAN, 'Muara Kaman'))
    const id = await loadPratinjau(admin, createBerkas('rahasia.xlsx', isiTemplat(templat, [satu])))
    const p = await createHalaman({ akun: 'kecamatan' })
    await requireHalaman(p, `/impor/${id}`, 404)
    expect((await p.request.get(`/api/impor/${id}/tolak`)).status()).toBe(404)
    await requireHalaman(p, '/impor')
    await expect(p.getByText('rahasia.xlsx')).toHaveCount(0)
    await buang(admin)
  })
})
