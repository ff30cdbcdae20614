import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periksaBerkas } from './periksa'
import { createBarisLaporan, createBerkas, JUDUL_LAPORAN, KONTEKS, type SelUji } from './uji-konteks'

const NIK = '6402051203190001'

const sel: fc.Arbitrary<SelUji> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 700 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 4,
    arbitrary: fc.constantFrom<SelUji>(
      '-',
      '−',
      'nihil',
      '12 org',
      '1.234',
      '85%',
      '#REF!',
      'JUMLAH',
      'Mengetahui,',
      'Loa Janan',
      'Sumber Sari',
      'Kenanga',
      'Mawar I',
      'Okt 2025',
      '11/2025',
      45931,
      NIK,
      Number(NIK),
      `x ${NIK}`,
      'ya',
      '=1+1',
      '64.02.03.2007.009',
      'Terdaftar',
      { t: 'e', v: 7 },
      ...JUDUL_LAPORAN.slice(0, 8),
    ),
  },
)
const judulRegistrasi = [
  'Kecamatan',
  'Desa',
  'Posyandu',
  'Tahap',
  'Tanggal',
  'Nomor registrasi',
  'NIK',
  'Nama anak',
  'Catatan',
]
const lembar = fc.record({
  atas: fc.array(fc.array(sel, { maxLength: 6 }), { maxLength: 3 }),
  judul: fc.constantFrom<string[][]>(
    [JUDUL_LAPORAN],
    [judulRegistrasi],
    [['NIK', ...JUDUL_LAPORAN.slice(0, 12)]],
    [JUDUL_LAPORAN, JUDUL_LAPORAN],
    [],
  ),
  bawah: fc.array(
    fc.oneof(
      fc.array(sel, { maxLength: 24 }),
      fc
        .dictionary(fc.constantFrom('Posyandu', 'Bulan', 'Desa', 'balita_ditimbang', 'kader_hadir'), sel)
        .map((u) => createBarisLaporan(u)),
    ),
    { maxLength: 8 },
  ),
})

function periksaSifat(bytes: Uint8Array, nama: string): void {
  const hasil = periksaBerkas(bytes, nama, KONTEKS)
  const teks = JSON.stringify(hasil)
  expect(teks).not.toContain(NIK)
  if ('ditolak' in hasil) {
    expect(hasil.temuan.pesan.length).toBeGreaterThan(10)
    return
  }
  const { dibaca, diterima, ditolak, dilewati } = hasil.hitungan
  expect(diterima + ditolak + dilewati).toBe(dibaca)
  expect(hasil.baris).toHaveLength(dibaca)
  expect(new Set(hasil.baris.map((b) => `${b.lembar}|${b.baris}`)).size).toBe(dibaca)
  for (const b of hasil.baris) {
    const galat = b.temuan.some((t) => t.tingkat === 'galat')
    expect(galat).toBe(b.keadaan === 'tolak')
    expect(b.isi !== null).toBe(b.keadaan === 'terima')
    if (b.keadaan === 'lewati') expect(b.temuan.length).toBeGreaterThan(0)
    if (b.isi?.jenis === 'nilai') {
      expect(Object.values(b.isi.nilai).every((n) => Number.isInteger(n) && n >= 0)).toBe(true)
      expect(Object.keys(b.isi.nilai).length).toBeGreaterThan(0)
      expect(b.isi.bulan <= KONTEKS.bulanTerakhir).toBe(true)
    }
  }
}

describe('accepted + rejected + skipped = read, nothing throws, no planted NIK comes out', () => {
  it.each(['xlsx', 'csv'] as const)(
    'random sheets as %s',
    (jenis) => {
      fc.assert(
        fc.property(fc.array(lembar, { minLength: 1, maxLength: 2 }), (semua) => {
          const isi = Object.fromEntries(
            semua.map((l, i) => [`Lembar ${i + 1}`, [...l.atas, ...l.judul, ...l.bawah]]),
          )
          periksaSifat(createBerkas(isi, jenis), `acak.${jenis}`)
        }),
        { numRuns: 150 },
      )
    },
    60_000,
  )

  it('random bytes, and workbooks with random bytes changed', () => {
    const utuh = createBerkas([JUDUL_LAPORAN, createBarisLaporan()])
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.array(fc.tuple(fc.nat(utuh.length - 1), fc.nat(255)), { maxLength: 6 }),
        (acak, ubah) => {
          periksaSifat(acak, 'acak.xlsx')
          const rusak = utuh.slice()
          for (const [i, b] of ubah) rusak[i] = b
          periksaSifat(rusak, 'rusak.xlsx')
        },
      ),
      { numRuns: 100 },
    )
  }, 60_000)
})

it('5,000 rows take a second or two', () => {
  const posyandu = Array.from({ length: 1000 }, (_, i) => ({
    id: 100 + i,
    kodeDesa: '64.02.03.2007',
    nama: `Posyandu Uji ${i}`,
    alias: [],
  }))
  const baris = [1, 2, 3, 4, 5].flatMap((b) =>
    posyandu.map((p) => createBarisLaporan({ Posyandu: p.nama, Bulan: `${b}/2025` })),
  )
  const bytes = createBerkas([JUDUL_LAPORAN, ...baris])
  const mulai = performance.now()
  expect(periksaBerkas(bytes, 'besar.xlsx', { ...KONTEKS, posyandu })).toMatchObject({
    hitungan: { dibaca: 5000, diterima: 5000 },
  })
  expect(performance.now() - mulai).toBeLessThan(10_000)
}, 60_000)
