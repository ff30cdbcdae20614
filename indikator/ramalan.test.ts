import { describe, expect, it } from 'vitest'
import { geserHari } from '@/lib/periode'
import { hitungRamalan, hitungSebaran, listKipas, listPerMinggu } from './ramalan'
import { hitungKuantilF } from './ramalan-f'

const KINI = '2025-10-17'

/** One registration day per week, oldest first; the last falls on `KINI`. */
const mingguan = (...jumlah: number[]) =>
  jumlah.map((n, i) => ({ tanggal: geserHari(KINI, 7 * (i + 1 - jumlah.length)), jumlah: n }))
const duaBelas = (...pola: number[]) =>
  mingguan(...Array.from({ length: 12 }, (_, i) => pola[i % pola.length] as number))

describe('quantiles of F against printed tables', () => {
  it.each([
    [0.9, 1, 1, 39.863],
    [0.9, 4, 4, 4.1073],
    [0.9, 4, 8, 2.8064],
    [0.9, 20, 20, 1.7938],
    [0.9, 60, 60, 1.3952],
    [0.9, 120, 60, 1.3476],
    [0.5, 7, 7, 1],
  ])('%d of F(%d, %d) is %d', (q, d1, d2, harapan) => {
    expect(hitungKuantilF(q, d1, d2)).toBeCloseTo(harapan, 3)
  })

  it('mirrors: the early quantile is one over the late one with the degrees exchanged', () => {
    expect(hitungKuantilF(0.1, 4.5, 9) * hitungKuantilF(0.9, 9, 4.5)).toBeCloseTo(1, 8)
  })
})

describe('weeks and scatter', () => {
  it('counts weeks back from the day itself, which belongs to the last one', () => {
    const langkah = [
      { tanggal: '2025-10-03', jumlah: 1 },
      { tanggal: '2025-10-04', jumlah: 2 },
      { tanggal: '2025-10-10', jumlah: 4 },
      { tanggal: '2025-10-11', jumlah: 8 },
      { tanggal: KINI, jumlah: 16 },
      { tanggal: '2025-10-18', jumlah: 32 },
    ]
    expect(listPerMinggu(langkah, KINI, 2)).toEqual([6, 24])
  })

  it('is (2² + 6²) ÷ (10 + 18) = 40 ÷ 28 for 4, 6, 12 per week, 20 for 0 and 20 in turn, and never below 1', () => {
    expect(hitungSebaran([4, 6, 12])).toBeCloseTo(40 / 28, 10)
    expect(hitungSebaran([0, 20, 0, 20])).toBe(20)
    expect(hitungSebaran([7, 8, 7, 8])).toBe(1)
    expect(hitungSebaran([0, 0])).toBe(1)
  })
})

describe('forecast on series worked by hand', () => {
  it('30 in four weeks and 30 left: 28 days, F(60, 60) = 1.3952 gives 28 ÷ 1.3952 = 20.1 to 28 · 1.3952 = 39.1 days', () => {
    expect(hitungRamalan({ langkah: duaBelas(8, 7), sisa: 30, perTanggal: KINI })).toEqual({
      jenis: 'ramalan',
      awal: geserHari(KINI, 21),
      tengah: geserHari(KINI, 28),
      akhir: geserHari(KINI, 40),
      sebaran: 1,
    })
  })

  it('the same pace in batches of 0 and 20 is far less sure: s = 20, F(4, 4) = 4.107 gives 6.8 to 115.0 days', () => {
    expect(hitungRamalan({ langkah: duaBelas(0, 20), sisa: 40, perTanggal: KINI })).toEqual({
      jenis: 'ramalan',
      awal: geserHari(KINI, 7),
      tengah: geserHari(KINI, 28),
      akhir: geserHari(KINI, 116),
      sebaran: 20,
    })
  })

  it('215 left at 18 a week are 83.6 days: 9 January 2026 from 17 October', () => {
    const r = hitungRamalan({ langkah: duaBelas(18), sisa: 215, perTanggal: KINI })
    expect(r).toMatchObject({ tengah: '2026-01-09', awal: '2025-12-27', akhir: '2026-01-26' })
  })

  it('opens a fan that ends in the range itself and keeps its order at every height', () => {
    const bahan = { langkah: duaBelas(8, 7), sisa: 30, perTanggal: KINI }
    const kipas = listKipas(bahan, 4)
    expect(kipas.map((k) => k.tambah)).toEqual([7.5, 15, 22.5, 30])
    expect(kipas.at(-1)).toMatchObject({ awal: geserHari(KINI, 21), akhir: geserHari(KINI, 40) })
    for (const [i, k] of kipas.entries()) {
      expect(k.awal <= k.akhir).toBe(true)
      if (i > 0) expect(k.akhir > (kipas[i - 1] as { akhir: string }).akhir).toBe(true)
    }
    expect(listKipas({ langkah: [], sisa: 5, perTanggal: KINI })).toEqual([])
  })
})

describe('says when it can not say', () => {
  const alasan = (langkah: ReturnType<typeof mingguan>, sisa = 10) => {
    const r = hitungRamalan({ langkah, sisa, perTanggal: KINI })
    return r.jenis === 'tanpa' ? r.alasan : r
  }

  it('already done', () => expect(alasan(duaBelas(5), 0)).toBe('selesai'))
  it('nothing in the last four weeks', () => {
    expect(alasan(duaBelas(9, 9, 9, 9, 9, 9, 9, 9, 0, 0, 0, 0))).toBe('laju-nol')
  })
  it('the first number is younger than four weeks', () => {
    expect(alasan(mingguan(9, 9, 9))).toBe('data-kurang')
    expect(alasan([])).toBe('data-kurang')
  })
  it('two in four weeks', () =>
    expect(alasan(duaBelas(9, 9, 9, 9, 9, 9, 9, 9, 0, 1, 0, 1))).toBe('data-kurang'))
  it('a single batch in the window', () => {
    expect(alasan(duaBelas(0, 0, 0, 0, 0, 30, 0, 0, 0, 0, 30, 0))).toBe('bergelombang')
  })
  it('more than five years away', () => expect(alasan(duaBelas(1), 300)).toBe('terlalu-jauh'))
})
