import { describe, expect, it } from 'vitest'
import { getIndikator } from '.'
import { getKelas, hitung, hitungSelisih, hitungUbah, membaik, nilaiStatus } from './hitung'
import type { Indikator } from './tipe'

const stunting = getIndikator('stunting') as Indikator
const kader = getIndikator('partisipasi-kader') as Indikator
const ukur = (pendek: number, sangat: number, diukur: number) => ({
  balita_pendek: pendek,
  balita_sangat_pendek: sangat,
  balita_diukur: diukur,
})

describe('ratio of sums', () => {
  it('multiplies before it divides: (5 + 2) / 50 is exactly 14', () => {
    expect(hitung(stunting, ukur(5, 2, 50))).toEqual({
      jenis: 'angka',
      nilai: 14,
      pembilang: 7,
      penyebut: 50,
    })
  })

  it('gives a reason, never zero: nothing reported, half reported, zero denominator', () => {
    expect(hitung(stunting, {})).toEqual({ jenis: 'kosong', alasan: 'belum-melapor' })
    expect(hitung(stunting, { balita_diukur: 50 })).toEqual({ jenis: 'kosong', alasan: 'tidak-lengkap' })
    expect(hitung(stunting, ukur(0, 0, 0))).toEqual({ jenis: 'kosong', alasan: 'penyebut-nol' })
  })

  it('tells a measured zero from a missing value', () => {
    expect(hitung(stunting, ukur(0, 0, 40))).toMatchObject({ jenis: 'angka', nilai: 0 })
  })
})

describe('bands, judged on the printed number', () => {
  it('14.04 prints 14.0 and meets the target of 14; 14.06 prints 14.1 and misses it', () => {
    expect(nilaiStatus(stunting, hitung(stunting, ukur(1404, 0, 10_000)), 14)).toBe('baik')
    expect(nilaiStatus(stunting, hitung(stunting, ukur(1406, 0, 10_000)), 14)).toBe('waspada')
  })

  it('is waspada up to the tolerance of 3 points and buruk beyond: 17.0 and 17.1', () => {
    expect(nilaiStatus(stunting, hitung(stunting, ukur(170, 0, 1000)), 14)).toBe('waspada')
    expect(nilaiStatus(stunting, hitung(stunting, ukur(171, 0, 1000)), 14)).toBe('buruk')
  })

  it('turns with the direction: 93 of 100 kader beat 90, 84.9 is buruk', () => {
    expect(nilaiStatus(kader, hitung(kader, { kader_hadir: 93, kader_sk: 100 }), 90)).toBe('baik')
    expect(nilaiStatus(kader, hitung(kader, { kader_hadir: 849, kader_sk: 1000 }), 90)).toBe('buruk')
  })

  it('is kosong without a value or without a target', () => {
    expect(nilaiStatus(stunting, hitung(stunting, {}), 14)).toBe('kosong')
    expect(nilaiStatus(stunting, hitung(stunting, ukur(1, 0, 10)), null)).toBe('kosong')
  })

  it('puts a value on a class border into the class above: 14.0 is class 2 of 12, 14, 16, 19', () => {
    expect([11.9, 12, 14, 18.9, 19].map((n) => getKelas(stunting, n))).toEqual([0, 1, 2, 3, 4])
  })
})

describe('change', () => {
  it('is the difference of printed values: 14.94 → 14.9 and 15.16 → 15.2 make −0.3', () => {
    expect(
      hitungUbah(stunting, hitung(stunting, ukur(1494, 0, 10_000)), hitung(stunting, ukur(1516, 0, 10_000))),
    ).toBe(-0.3)
  })

  it('is good or bad by direction, neither when zero', () => {
    expect([membaik(stunting, -0.3), membaik(stunting, 0.3), membaik(kader, 0.3), membaik(kader, 0)]).toEqual(
      [true, false, true, null],
    )
  })

  it('measures the gap toward the target in points', () => {
    expect([hitungSelisih(stunting, 14.9, 14), hitungSelisih(kader, 93, 90)]).toEqual([0.9, -3])
  })
})
