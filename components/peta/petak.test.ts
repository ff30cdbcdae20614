import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { LetakPetak } from '@/server/loaders/petak'
import { JARI, patahkanNama, susunPetak } from './petak'

const semua = (JSON.parse(readFileSync('public/geo/64.02.petak.json', 'utf8')) as { petak: LetakPetak[] })
  .petak

describe('hexagons of a kecamatan', () => {
  test('neighbours stand exactly one width apart and none lies outside of the drawing', () => {
    const g = susunPetak([
      ['a', 3, -2],
      ['b', 4, -2],
      ['c', 3, -1],
    ])
    const [a, b, c] = g.petak
    if (!a || !b || !c) throw new Error('three hexagons expected')
    expect(b.x - a.x).toBeCloseTo(Math.sqrt(3) * JARI, 0)
    expect(Math.hypot(c.x - a.x, c.y - a.y)).toBeCloseTo(Math.sqrt(3) * JARI, 0)
    for (const p of g.petak) {
      expect(p.y - JARI).toBeGreaterThanOrEqual(0)
      expect(p.y + JARI).toBeLessThanOrEqual(g.tinggi)
    }
    expect(g.kolom).toBe(2)
  })

  test('every desa of every kecamatan gets a place of its own', () => {
    for (const kec of new Set(semua.map(([kode]) => kode.slice(0, 8)))) {
      const letak = semua.filter(([kode]) => kode.startsWith(`${kec}.`))
      const tempat = new Set(susunPetak(letak).petak.map((p) => `${p.x} ${p.y}`))
      expect(tempat.size).toBe(letak.length)
    }
  })
})

describe('names inside', () => {
  test.each([
    ['Umaq Bekuay', ['Umaq', 'Bekuay']],
    ['Muara Tiq', ['Muara Tiq']],
    ['Sanga-Sanga Dalam', ['Sanga-', 'Sanga', 'Dalam']],
    ['Muara Kaman Ulu', ['Muara', 'Kaman Ulu']],
  ])('%s breaks between words', (nama, baris) => {
    expect(patahkanNama(nama).baris).toEqual(baris)
  })

  test('a long word makes the type smaller instead of running out', () => {
    expect(patahkanNama('Mangkurawang').ukuran).toBeLessThan(patahkanNama('Melayu').ukuran)
    expect(patahkanNama('Mangkurawang').baris).toEqual(['Mangkurawang'])
  })

  test('never more than three lines', () => {
    expect(patahkanNama('Satu Duaduadua Tigatiga Empatempat').baris).toHaveLength(3)
  })
})
