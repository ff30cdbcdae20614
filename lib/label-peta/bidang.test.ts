import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  berpotongan,
  bertindih,
  getJarak,
  isDalam,
  isKotakDalam,
  type Kotak,
  menembus,
  type Titik,
} from './bidang'

const kotak: Kotak = { x: 10, y: 10, lebar: 8, tinggi: 4 }
const titik = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))

describe('bidang', () => {
  it.each<[string, Titik, Titik, boolean]>([
    ['through the middle', [0, 10], [20, 10], true],
    ['ending inside', [0, 0], [10, 10], true],
    ['wholly inside', [9, 9], [11, 11], true],
    ['along the upper edge', [0, 8], [20, 8], false],
    ['past the corner', [0, 10], [10, 20], false],
    ['upright through it', [12, 0], [12, 30], true],
    ['stopping short', [0, 10], [5, 10], false],
  ])('knows whether a line runs through a box: %s', (_, a, b, ya) => {
    expect(menembus(a, b, kotak)).toBe(ya)
    expect(menembus(b, a, kotak)).toBe(ya)
  })

  it('agrees with a walk along the line', () => {
    fc.assert(
      fc.property(titik, titik, (a, b) => {
        const langkah = Array.from({ length: 801 }, (_, i) => i / 800)
        const di = langkah.some((t) => {
          const x = a[0] + (b[0] - a[0]) * t
          const y = a[1] + (b[1] - a[1]) * t
          return Math.abs(x - 10) < 4 - 1e-9 && Math.abs(y - 10) < 2 - 1e-9
        })
        // A walk may step over a corner that the line cuts by a hair, never the other way round.
        if (di) expect(menembus(a, b, kotak)).toBe(true)
      }),
    )
  })

  it('lets touching boxes be', () => {
    expect(bertindih(kotak, { ...kotak, x: 18 })).toBe(false)
    expect(bertindih(kotak, { ...kotak, x: 17.9 })).toBe(true)
  })

  it('sees crossing lines, and not parallel ones', () => {
    expect(berpotongan([0, 0], [10, 10], [0, 10], [10, 0])).toBe(true)
    expect(berpotongan([0, 0], [10, 0], [0, 5], [10, 5])).toBe(false)
    expect(berpotongan([0, 0], [4, 4], [0, 10], [10, 0])).toBe(false)
  })

  it('measures from a point to a line and to its ends', () => {
    expect(getJarak([5, 3], [0, 0], [10, 0])).toBe(3)
    expect(getJarak([13, 4], [0, 0], [10, 0])).toBe(5)
  })

  it('tells inside from outside of a bay', () => {
    const u: Titik[] = [
      [0, 0],
      [30, 0],
      [30, 30],
      [20, 30],
      [20, 10],
      [10, 10],
      [10, 30],
      [0, 30],
    ]
    expect(isDalam([5, 20], u)).toBe(true)
    expect(isDalam([15, 20], u)).toBe(false)
    expect(isKotakDalam({ x: 15, y: 5, lebar: 26, tinggi: 6 }, u)).toBe(true)
    expect(isKotakDalam({ x: 15, y: 7, lebar: 26, tinggi: 10 }, u)).toBe(false)
  })
})
