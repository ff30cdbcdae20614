import { describe, expect, it } from 'vitest'
import { pilihPenyumbang } from './penyumbang'

const susun = (...sisa: number[]) =>
  sisa.map((n, i) => ({ kode: `${i}`, nama: 'ABCDEFGHIJKL'[i] as string, sisa: n }))
const sebut = (...sisa: number[]) => {
  const p = pilihPenyumbang(susun(...sisa))
  return [p.tempat.map((t) => t.nama).join(''), p.jumlah, p.sisa]
}

describe('who explains what is missing', () => {
  it('names all where at most three lack something, the largest first', () => {
    expect(sebut(9, 0, 20, 0)).toEqual(['CA', 29, 29])
    expect(sebut(1, 2, 3)).toEqual(['CBA', 6, 6])
    expect(sebut(0, 0)).toEqual(['', 0, 0])
  })

  it('names the fewest that hold half: 20 of 38, 12 + 8 of 40, 9 + 8 + 7 of 47', () => {
    expect(sebut(20, 6, 6, 6)).toEqual(['A', 20, 38])
    expect(sebut(8, 12, 7, 7, 6)).toEqual(['BA', 20, 40])
    expect(sebut(9, 8, 7, 6, 6, 6, 5)).toEqual(['ABC', 24, 47])
  })

  it('names the two largest where three do not hold half: 20 + 19 of 215', () => {
    expect(sebut(20, 19, 18, 18, 18, 18, 18, 18, 17, 17, 17, 17)).toEqual(['AB', 39, 215])
  })

  it('settles a draw by name', () => expect(sebut(5, 5, 5, 5, 5)).toEqual(['ABC', 15, 25]))
})
