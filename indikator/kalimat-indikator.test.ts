import { describe, expect, it } from 'vitest'
import type { Bulan } from '@/lib/periode'
import { getIndikator } from '.'
import { judulIndikator, judulTren } from './kalimat-indikator'
import type { ModelKartu } from './model'
import type { Indikator } from './tipe'

const stunting = getIndikator('stunting') as Indikator
const kader = getIndikator('partisipasi-kader') as Indikator
const target = (nilai: number) => ({ nilai, tenggat: null, sumber: '', sifat: 'terbit' as const })
const kartu = (indikator: Indikator, tercetak: number | null, t: number | null) =>
  ({ indikator, tercetak, target: t === null ? null : target(t) }) as ModelKartu
const deret = (...nilai: (number | null)[]) =>
  nilai.map((n, i) => ({ bulan: `2025-0${i + 1}` as Bulan, nilai: n }))

describe('titles as findings', () => {
  it('says the value and how far it misses the target, in the direction of the indicator', () => {
    expect(judulIndikator(kartu(stunting, 14.9, 14))).toBe(
      'Prevalensi stunting (rutin) 14,9\u00a0%, 0,9 poin di atas target',
    )
    expect(judulIndikator(kartu(kader, 87.5, 90))).toBe(
      'Partisipasi kader 87,5\u00a0%, 2,5 poin di bawah target',
    )
    expect(judulIndikator(kartu(kader, 93, 90))).toBe('Partisipasi kader 93,0\u00a0%, target tercapai')
  })

  it('says that there is no number, and leaves out a target that does not exist', () => {
    expect(judulIndikator(kartu(stunting, null, 14))).toBe(
      'Prevalensi stunting (rutin): belum dapat dihitung',
    )
    expect(judulIndikator(kartu(stunting, 14.9, null))).toBe('Prevalensi stunting (rutin) 14,9\u00a0%')
  })

  it('compares the first with the last month that has a value, over gaps', () => {
    expect(judulTren(stunting, deret(null, 17.5, null, 14.9))).toBe(
      'Turun 2,6 poin sejak Februari 2025: membaik',
    )
    expect(judulTren(kader, deret(93, 91.5))).toBe('Turun 1,5 poin sejak Januari 2025: memburuk')
    expect(judulTren(kader, deret(93, 93))).toBe('Tidak berubah sejak Januari 2025')
    expect(judulTren(kader, deret(null, 93))).toBe('Belum cukup bulan untuk sebuah tren')
  })
})
