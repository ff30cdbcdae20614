import { describe, expect, it } from 'vitest'
import { getIndikator } from '@/indikator'
import type { NilaiTempat } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'
import { getIsian, hitungIsian, isBanyakKosong, isSebagian } from './isian'

const stunting = getIndikator('stunting') as Indikator
const tempat = (tercetak: number | null, melapor = 10, total = 10) =>
  ({ tercetak, melapor, total }) as NilaiTempat

describe('fill of an area', () => {
  it('takes the class of the fixed scale: 14 lies in the class that begins at the target', () => {
    expect(getIsian(stunting, tempat(11.9))).toBe('k0')
    expect(getIsian(stunting, tempat(13.9))).toBe('k1')
    expect(getIsian(stunting, tempat(14))).toBe('k2')
    expect(getIsian(stunting, tempat(40))).toBe('k4')
  })

  it('keeps no value apart from zero, and outside the scope apart from both', () => {
    expect(getIsian(stunting, tempat(0))).toBe('k0')
    expect(getIsian(stunting, tempat(null))).toBe('kosong')
    expect(getIsian(stunting, null)).toBe('luar')
  })

  it('hatches lightly below 80 % of the posyandu, and not at 80 %', () => {
    expect(isSebagian(tempat(12, 7, 10))).toBe(true)
    expect(isSebagian(tempat(12, 8, 10))).toBe(false)
    expect(isSebagian(tempat(null, 0, 10))).toBe(false)
    expect(isSebagian(null)).toBe(false)
  })

  it('counts every place once, by class or as empty', () => {
    const semua = [tempat(11), tempat(12), tempat(21, 5), tempat(null)]
    expect(hitungIsian(stunting, semua)).toEqual({ kelas: [1, 1, 0, 0, 1], kosong: 1, sebagian: 1 })
  })

  it('knows when most areas are empty', () => {
    expect(isBanyakKosong([{ isian: 'kosong' }, { isian: 'k1' }])).toBe(false)
    expect(isBanyakKosong([{ isian: 'kosong' }, { isian: 'kosong' }, { isian: 'k1' }])).toBe(true)
  })
})
