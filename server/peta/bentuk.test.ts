import { describe, expect, it } from 'vitest'
import { createArsir } from '@/lib/arsir'
import { createGambarPeta } from './bentuk'
import { type Geometri, loadGeometriBawaan } from './geometri'

const persegi = [
  [0, 0],
  [30, 0],
  [30, 30],
  [0, 30],
  [0, 0],
] as const

function listRuas(jalur: string): number[][] {
  return [...jalur.matchAll(/M([\d.-]+) ([\d.-]+)L([\d.-]+) ([\d.-]+)/g)].map((m) => m.slice(1).map(Number))
}

describe('hatching as geometry', () => {
  it('draws lines that rise to the right, at equal distances, inside the area only', () => {
    const ruas = listRuas(createArsir([persegi], 5))
    expect(ruas.length).toBeGreaterThanOrEqual(8)
    for (const [x1, y1, x2, y2] of ruas as [number, number, number, number][]) {
      expect(x1 + y1).toBeCloseTo(x2 + y2, 0)
      for (const n of [x1, y1, x2, y2]) expect(n >= -0.1 && n <= 30.1).toBe(true)
    }
  })

  it('leaves a hole open', () => {
    const lubang = [
      [10, 10],
      [20, 10],
      [20, 20],
      [10, 20],
      [10, 10],
    ] as const
    const tengah = listRuas(createArsir([persegi, lubang], 5)).filter(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => {
      const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2]
      return x > 10.1 && x < 19.9 && y > 10.1 && y < 19.9
    })
    expect(tengah).toEqual([])
  })

  it('is there for every kecamatan of the sprite, beside its outline and the borders', async () => {
    const { sprite, bentuk } = createGambarPeta((await loadGeometriBawaan()) as Geometri)
    for (const { kode } of bentuk.kecamatan)
      for (const jenis of ['k', 'r', 'g']) expect(sprite).toMatch(new RegExp(`id="${jenis}${kode}" d="M`))
    expect(sprite).toContain('id="dalam"')
    expect(sprite).toContain('id="luar"')
    expect(sprite).not.toContain('url(')
  })
})
