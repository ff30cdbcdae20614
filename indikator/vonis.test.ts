import { describe, expect, it } from 'vitest'
import { hitungLaju } from './laju-registrasi'
import { gabungNama, susunVonis, type Vonis } from './vonis'

const teks = (v: Vonis) => v.isi.map((p) => p.teks).join('')

describe('verdict in words', () => {
  const laju = hitungLaju(
    [
      { tanggal: '2025-09-01', jumlah: 742 },
      { tanggal: '2025-10-20', jumlah: 56 },
    ],
    827,
    '2025-10-24',
    '2025-10-31',
  )

  it('names the two places that hold all of the remainder', () => {
    const v = susunVonis(laju, [
      { nama: 'Kembang Janggut', sisa: 9 },
      { nama: 'Tabang', sisa: 20 },
      { nama: 'Loa Kulu', sisa: 0 },
    ])
    expect(v.judul).toBe('798 dari 827 posyandu terdaftar. Sisa 29 ada di Tabang dan Kembang Janggut.')
  })

  it('says the share of the three largest when more places hold back', () => {
    const v = susunVonis(laju, [
      { nama: 'A', sisa: 12 },
      { nama: 'B', sisa: 8 },
      { nama: 'C', sisa: 5 },
      { nama: 'D', sisa: 4 },
    ])
    expect(v.judul).toContain('A, B, dan C menahan 25 dari 29 sisanya.')
  })

  it('says pace needed, pace now, day and delay: 29 left at 14 a week is 15 days, 8 November, 8 late', () => {
    expect(teks(susunVonis(laju, []))).toBe(
      'Perlu 29 per minggu sampai 31 Oktober 2025, kini 14: diperkirakan selesai 8 November 2025, 8 hari terlambat.',
    )
  })

  it('does not promise a day when nothing moves', () => {
    const diam = hitungLaju([{ tanggal: '2025-01-01', jumlah: 1 }], 3, '2025-10-24', '2025-10-31')
    expect(teks(susunVonis(diam, []))).toContain('belum dapat diperkirakan')
  })

  it('says that a passed deadline has passed', () => {
    const lewat = hitungLaju([{ tanggal: '2025-11-01', jumlah: 1 }], 3, '2025-11-02', '2025-10-31')
    expect(teks(susunVonis(lewat, []))).toMatch(
      /^Tenggat 31 Oktober 2025 sudah lewat\. Laju kini kurang dari 1 per minggu/,
    )
  })

  it('says done when done, and asks for the list when there is none', () => {
    expect(
      susunVonis(hitungLaju([{ tanggal: '2025-01-01', jumlah: 3 }], 3, '2025-10-24', null), []).judul,
    ).toBe('Semua 3 posyandu terdaftar.')
    expect(susunVonis(hitungLaju([], 0, '2025-10-24', null), []).judul).toBe('Daftar posyandu belum ada.')
  })

  it('asks for no pace before registration was asked for', () => {
    const v = susunVonis(hitungLaju([], 827, '2023-11-30', null), [{ nama: 'Tabang', sisa: 20 }])
    expect(v.judul).toBe('Registrasi belum dimulai: 0 dari 827 posyandu terdaftar.')
    expect(teks(v)).toBe('Per 30 November 2023 tenggat belum ditetapkan.')
  })

  it('joins names as Indonesian does', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(gabungNama)).toEqual([
      '',
      'A',
      'A dan B',
      'A, B, dan C',
    ])
  })
})
