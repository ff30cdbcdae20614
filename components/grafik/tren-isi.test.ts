import { describe, expect, it } from 'vitest'
import { type DataTren, susunIsiBulan } from './tren-isi'

const data: DataTren = {
  judul: 'Stunting',
  arah: 'turun-baik',
  desimal: 1,
  min: 13,
  maks: 18,
  target: 14,
  titik: [
    ['2025-07', 15.4],
    ['2025-08', null],
    ['2025-09', 15.2],
    ['2025-10', 14.9],
  ],
  acuan: [{ bulan: '2025-08', label: 'e-PPGBM 2025 (rutin)', nilai: 15 }],
}

describe('what is said of one month', () => {
  it('names value, distance from the target and change, and whether that is good', () => {
    expect(susunIsiBulan(data, '2025-10')).toEqual({
      nilai: '14,9\u00a0%',
      rinci: ['0,9 poin di atas target 14 %', 'Turun 0,3 poin dari bulan sebelumnya (membaik)'],
    })
  })

  it('says that there is no number instead of zero, and still names a published figure', () => {
    expect(susunIsiBulan(data, '2025-08')).toEqual({
      nilai: 'Belum ada angka',
      rinci: ['e-PPGBM 2025 (rutin): 15,0\u00a0%'],
    })
  })

  it('compares with no month over a gap', () => {
    expect(susunIsiBulan(data, '2025-09').rinci).toEqual(['1,2 poin di atas target 14 %'])
  })

  it('turns the words round where more is better', () => {
    const naik: DataTren = {
      ...data,
      arah: 'naik-baik',
      target: 90,
      titik: [
        ['2025-09', 92.4],
        ['2025-10', 91],
      ],
    }
    expect(susunIsiBulan(naik, '2025-10').rinci).toEqual([
      'Target 90 % tercapai',
      'Turun 1,4 poin dari bulan sebelumnya (memburuk)',
    ])
  })
})
