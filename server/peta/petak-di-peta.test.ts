import { describe, expect, it } from 'vitest'
import { letakkanPetak, listSudut } from './petak-di-peta'

const ladang = [
  [0, 0],
  [120, 0],
  [120, 40],
  [0, 40],
] as const

describe('hexagons inside an area', () => {
  it('are as many as points, of one size, inside, and do not overlap', () => {
    const petak = letakkanPetak(ladang, [[5, 5], [60, 20], [115, 35], null, [10, 30], [100, 10], [50, 5]])
    expect(petak).toHaveLength(7)
    const jari = petak[0]?.jari ?? 0
    for (const [i, p] of petak.entries()) {
      expect(p.jari).toBe(jari)
      for (const [x, y] of listSudut(p, 0.93)) expect(x >= 0 && x <= 120 && y >= 0 && y <= 40).toBe(true)
      for (const q of petak.slice(i + 1)) expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(jari * 1.7)
    }
  })

  it('keep the order of places in a row', () => {
    const petak = letakkanPetak(ladang, [
      [110, 20],
      [60, 20],
      [10, 20],
    ])
    expect(petak.map((p) => p.x)).toEqual(petak.map((p) => p.x).sort((a, b) => b - a))
  })

  it('are none where nothing fits', () => {
    expect(
      letakkanPetak(
        [
          [0, 0],
          [1, 1],
          [2, 2],
        ],
        [[0, 0]],
      ),
    ).toEqual([])
    expect(letakkanPetak(ladang, [])).toEqual([])
  })
})
