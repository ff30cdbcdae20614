import { describe, expect, it } from 'vitest'
import type { TitikDeret } from '@/indikator/model'
import { letakkanAcuan, pilahAcuan } from './letak-acuan'
import { createGaris, createSkala, getY, listRumpang, pisahkanLabel } from './skala'

const deret = (...nilai: (number | null)[]): TitikDeret[] =>
  nilai.map((n, i) => ({ bulan: `2025-0${i + 1}` as TitikDeret['bulan'], nilai: n }))

describe('skala grafik', () => {
  it('rounds outwards and leaves a step below the lowest value: 14 to 18.3 becomes 12 to 20', () => {
    const s = createSkala([14.9, 18.3, 14])
    expect([s.min, s.maks]).toEqual([12, 20])
    expect(s.tik[0]).toBe(s.min)
    expect(s.tik.at(-1)).toBe(s.maks)
  })

  it('never leaves 0 to 100 for shares', () => {
    const s = createSkala([97, 99.9, 100])
    expect(s.maks).toBe(100)
    expect(createSkala([0, 0]).min).toBe(0)
  })

  it('starts at zero when asked', () => {
    expect(createSkala([88, 93], { nol: true }).min).toBe(0)
  })

  it('gives a range even when all values are equal', () => {
    const s = createSkala([93, 93, 93])
    expect(s.maks).toBeGreaterThan(s.min)
    expect(Number.isFinite(getY(s, 93))).toBe(true)
  })
})

describe('garis', () => {
  const s = { min: 0, maks: 100 }

  it('breaks at a missing month instead of falling to zero', () => {
    expect(createGaris(deret(50, 60, null, 70, 80), s)).toBe('M0 50L25 40M75 30L100 20')
  })

  it('draws a month alone between gaps as a dot', () => {
    expect(createGaris(deret(null, 60, null), s)).toBe('M50 40h0')
  })

  it('is empty without values', () => {
    expect(createGaris(deret(null, null), s)).toBe('')
  })

  it('lists runs of missing months', () => {
    expect(listRumpang(deret(null, 1, null, null, 2))).toEqual([
      { dari: 0, sampai: 0 },
      { dari: 2, sampai: 3 },
    ])
  })
})

describe('label', () => {
  it('keeps 18 between labels and stays inside the box', () => {
    const y = pisahkanLabel([100, 95, 98], 18, 110)
    expect(y).toEqual([110, 74, 92])
  })

  it('leaves labels that do not touch where they are', () => {
    expect(pisahkanLabel([10, 60], 18, 100)).toEqual([10, 60])
  })
})

describe('letak acuan', () => {
  const garis = deret(18, 17, 16, 15, 14.9)
  const s = { min: 12, maks: 20, tik: [12, 16, 20] }

  it('keeps published figures outside the months shown apart', () => {
    const { dalam, luar } = pilahAcuan(
      [
        { bulan: '2024-12', nilai: 14.2, label: 'SSGI 2024' },
        { bulan: '2025-03', nilai: 14.9, label: 'e-PPGBM' },
      ],
      garis,
    )
    expect(dalam.map((a) => a.label)).toEqual(['e-PPGBM'])
    expect(luar.map((a) => a.label)).toEqual(['SSGI 2024'])
  })

  it('puts the label on the side of the mark that is away from the line', () => {
    const [di] = letakkanAcuan([{ bulan: '2025-03', nilai: 15.5, label: 'a' }], garis, s, 240, null)
    expect(di?.yLabel).toBeGreaterThan(((di?.y ?? 0) * 240) / 100)
    const [atas] = letakkanAcuan([{ bulan: '2025-03', nilai: 16.5, label: 'a' }], garis, s, 240, null)
    expect(atas?.yLabel).toBeLessThan(((atas?.y ?? 0) * 240) / 100)
  })
})
