import { describe, expect, it } from 'vitest'
import { getIndikator } from '@/indikator'
import { getIsian, hitungIsian, isBanyakKosong, isSebagian } from './isian'
import type { NilaiTempat } from './model'
import { createSkalaRelatif, getNomorKelas, getSkalaTetap } from './skala-kelas'
import type { Indikator } from './tipe'

const tetap = getSkalaTetap(getIndikator('stunting') as Indikator)
const tempat = (tercetak: number | null, melapor = 10, total = 10) =>
  ({ tercetak, melapor, total }) as NilaiTempat

describe('fill of an area', () => {
  it('takes the class of the fixed scale: 14 lies in the class that begins at the target', () => {
    expect(getIsian(tetap, tempat(11.9))).toBe('k0')
    expect(getIsian(tetap, tempat(13.9))).toBe('k1')
    expect(getIsian(tetap, tempat(14))).toBe('k2')
    expect(getIsian(tetap, tempat(40))).toBe('k4')
  })

  it('keeps no value apart from zero, and outside the scope apart from both', () => {
    expect(getIsian(tetap, tempat(0))).toBe('k0')
    expect(getIsian(tetap, tempat(null))).toBe('kosong')
    expect(getIsian(tetap, null)).toBe('luar')
  })

  it('hatches lightly below 80 % of the posyandu, and not at 80 %', () => {
    expect(isSebagian(tempat(12, 7, 10))).toBe(true)
    expect(isSebagian(tempat(12, 8, 10))).toBe(false)
    expect(isSebagian(tempat(null, 0, 10))).toBe(false)
    expect(isSebagian(null)).toBe(false)
  })

  it('counts every place once, by class or as empty', () => {
    const semua = [tempat(11), tempat(12), tempat(21, 5), tempat(null)]
    expect(hitungIsian(tetap, semua)).toEqual({ kelas: [1, 1, 0, 0, 1], kosong: 1, sebagian: 1 })
  })

  it('knows when most areas are empty', () => {
    expect(isBanyakKosong([{ isian: 'kosong' }, { isian: 'k1' }])).toBe(false)
    expect(isBanyakKosong([{ isian: 'kosong' }, { isian: 'kosong' }, { isian: 'k1' }])).toBe(true)
  })
})

describe('relative classes', () => {
  it('puts two of ten places into each of five classes', () => {
    const skala = createSkalaRelatif([3, 1, 2, 5, 4, 7, 6, 9, 8, 10])
    expect(skala).toEqual({ batas: [3, 5, 7, 9], warna: [0, 1, 2, 3, 4] })
    expect(
      hitungIsian(
        skala,
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => tempat(n)),
      ).kelas,
    ).toEqual([2, 2, 2, 2, 2])
  })

  it('never parts equal values, and leaves out what has none', () => {
    const skala = createSkalaRelatif([100, 100, 100, 100, 100, 100, 90, 80, null, null])
    expect(skala).toEqual({ batas: [100], warna: [0, 4] })
    expect(getNomorKelas(skala, 100)).toBe(1)
    expect(getIsian(skala, tempat(null))).toBe('kosong')
  })

  it('gives one middle colour when all are equal, and when there is nothing to class', () => {
    expect(createSkalaRelatif([7, 7, 7])).toEqual({ batas: [], warna: [2] })
    expect(createSkalaRelatif([null])).toEqual({ batas: [], warna: [2] })
    expect(getIsian(createSkalaRelatif([7, 7]), tempat(7))).toBe('k2')
  })

  it('uses the ends of the ramp for two places', () => {
    const skala = createSkalaRelatif([4, 9])
    expect([getIsian(skala, tempat(4)), getIsian(skala, tempat(9))]).toEqual(['k0', 'k4'])
  })
})
