import { describe, expect, it } from 'vitest'
import { geserHari } from '@/lib/periode'
import { hitungLaju } from './laju-registrasi'
import { formatLaju, formatRentang, gabungNama, susunVonis, type Vonis } from './vonis'

const KINI = '2025-10-17'
const kabupaten = { bulan: '2025-10', kecamatan: null, desa: null } as const
const teks = (v: Vonis) => v.isi.map((p) => p.teks).join('')
const tempat = (...isi: [string, number][]) => isi.map(([nama, sisa]) => ({ kode: nama, nama, sisa }))

/** One registration day per week up to `KINI`, and the rest long before. */
function createLaju(
  total: number,
  terdaftar: number,
  perMinggu: number[],
  tenggat: string | null,
  persen = 100,
) {
  const minggu = Array.from({ length: 12 }, (_, i) => perMinggu[i % perMinggu.length] as number)
  const langkah = [
    { tanggal: '2025-01-01', jumlah: terdaftar - minggu.reduce((a, b) => a + b, 0) },
    ...minggu.map((jumlah, i) => ({ tanggal: geserHari(KINI, 7 * (i - 11)), jumlah })),
  ]
  return hitungLaju(langkah, total, KINI, { persen, tenggat })
}
const vonis = (l: ReturnType<typeof hitungLaju>, ...isi: [string, number][]) =>
  susunVonis(l, tempat(...isi), kabupaten)

describe('verdict in words', () => {
  it('says all of it: 215 left, 18 a week, 108 needed for two weeks, 84 days are 9 January, 70 late', () => {
    const v = vonis(
      createLaju(827, 612, [18], '2025-10-31'),
      ['Tabang', 20],
      ['Kembang Janggut', 19],
      ...Array.from({ length: 11 }, (_, i): [string, number] => [`K${i}`, 16]),
    )
    expect(v.judul).toBe(
      '612 dari 827 posyandu bernomor Kemendagri (74,0 %). Tabang dan Kembang Janggut menjelaskan 39 dari 215 yang kurang.'.replace(
        ' %',
        '\u00a0%',
      ),
    )
    expect(teks(v)).toBe(
      'Perlu 108 per minggu sampai 31 Oktober 2025, kini 18 (rata-rata 4 minggu): selesai 9 Januari 2026 (rentang 27 Des–26 Jan), 70 hari terlambat.',
    )
  })

  it('names the two places that hold all of the remainder', () => {
    const v = vonis(
      createLaju(827, 798, [14], '2025-10-31'),
      ['Kembang Janggut', 9],
      ['Tabang', 20],
      ['Loa Kulu', 0],
    )
    expect(v.judul).toMatch(/Sisa 29 ada di Tabang dan Kembang Janggut\.$/)
  })

  it('leads from every count to the posyandu behind it, in its month and scope', () => {
    const l = createLaju(20, 11, [0], null)
    const v = susunVonis(l, tempat(['Muara Tuboq', 9]), {
      bulan: '2025-10',
      kecamatan: '64.02.12',
      desa: null,
    })
    expect(v.kepala.flatMap((p) => (p.tautan ? [[p.teks, p.tautan]] : []))).toEqual([
      ['11', '/registrasi/daftar?bulan=2025-10&kecamatan=64.02.12&tahap=terdaftar'],
      ['20', '/registrasi/daftar?bulan=2025-10&kecamatan=64.02.12'],
      ['9', '/registrasi/daftar?bulan=2025-10&kecamatan=64.02.12&tahap=belum-terdaftar'],
    ])
  })

  it('leads from the pace to those of the last 28 days, and from a pace of none nowhere', () => {
    const tautan = (v: Vonis) => v.isi.flatMap((p) => (p.tautan ? [[p.teks, p.tautan]] : []))
    expect(
      tautan(susunVonis(createLaju(827, 612, [18], '2025-10-31'), [], { ...kabupaten, bulan: null })),
    ).toEqual([['18', '/registrasi/daftar?dari=2025-09-20&sampai=2025-10-17']])
    expect(tautan(vonis(createLaju(827, 612, [0], '2025-10-31')))).toEqual([])
  })

  it('says that it is early, or on the day', () => {
    expect(teks(vonis(createLaju(827, 799, [14], '2025-11-07')))).toMatch(
      /selesai 31 Oktober 2025 \(.+\), 7 hari lebih awal\.$/,
    )
    expect(teks(vonis(createLaju(827, 799, [14], '2025-10-31')))).toMatch(/, tepat waktu\.$/)
  })

  it('does not promise a day when nothing moves', () => {
    expect(teks(vonis(createLaju(827, 612, [0], '2025-10-31')))).toBe(
      'Perlu 108 per minggu sampai 31 Oktober 2025, kini 0 (rata-rata 4 minggu): tidak ada yang bertambah dalam empat minggu, maka hari selesai tidak dapat diperkirakan.',
    )
  })

  it('says that a passed deadline has passed, and by how much', () => {
    expect(teks(vonis(createLaju(827, 612, [18], '2025-09-30')))).toMatch(
      /^Tenggat 30 September 2025 sudah lewat 17 hari\. Kini 18 per minggu \(rata-rata 4 minggu\): selesai 9 Januari 2026 .+, 101 hari terlambat\.$/,
    )
    expect(teks(vonis(createLaju(827, 612, [18], KINI)))).toMatch(
      /^Tenggat hari ini, 17 Oktober 2025\. Kini 18/,
    )
  })

  it('says done when done, and asks for the list when there is none', () => {
    expect(vonis(createLaju(500, 500, [1], null)).judul).toBe('Semua 500 posyandu bernomor Kemendagri.')
    expect(vonis(hitungLaju([], 0, KINI, { persen: 100, tenggat: null })).judul).toBe(
      'Daftar posyandu belum ada.',
    )
  })

  it('says that a target below all is reached, and what is left beyond it', () => {
    expect(teks(vonis(createLaju(100, 92, [1], '2025-10-31', 90)))).toBe(
      'Target 90 posyandu tercapai per 17 Oktober 2025; 8 lagi di luar target.',
    )
  })

  it('asks for no pace before registration was asked for', () => {
    const v = vonis(hitungLaju([], 827, '2023-11-30', { persen: 100, tenggat: null }), ['Tabang', 20])
    expect(v.judul).toMatch(/^Registrasi belum dimulai: 0 dari 827 posyandu bernomor Kemendagri/)
    expect(teks(v)).toBe('Per 30 November 2023 tenggat belum ditetapkan.')
  })
})

describe('words', () => {
  it('joins names as Indonesian does', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(gabungNama)).toEqual([
      '',
      'A',
      'A dan B',
      'A, B, dan C',
    ])
  })

  it('gives years to a range only where they would be guessed wrong', () => {
    expect(formatRentang('2025-12-18', '2026-01-09', '2026-02-06')).toBe('18 Des–6 Feb')
    expect(formatRentang('2025-11-04', '2025-11-08', '2025-11-12')).toBe('4–12 Nov')
    expect(formatRentang('2025-11-01', '2026-12-01', '2028-03-05')).toBe('1 Nov 2025–5 Mar 2028')
  })

  it('rounds a pace to whole posyandu from ten on', () => {
    expect([0, 0.25, 4, 4.5, 14.25, 108].map(formatLaju)).toEqual(['0', '0,3', '4', '4,5', '14', '108'])
  })
})
