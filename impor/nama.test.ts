import { describe, expect, it } from 'vitest'
import { formatNamaPosyandu, hitungKemiripan, listUsulan, normalisasiNama } from './nama'

describe('normalisasiNama', () => {
  it.each([
    ['Kec. Kt. Bangun Drt', 'Kota Bangun Darat'],
    ['Sangasanga', 'Sanga Sanga'],
    ['Sanga-Sanga Dalam', 'Sangasanga Dlm'],
    ['Marangkayu', 'Kecamatan Marang Kayu'],
    ['Ds Sei Meriam', 'Sungai Meriam'],
    ['Kel. Kp. Baru', 'Kampung Baru'],
    ['Tani Bakti', 'Tani Bhakti'],
    ['SEBULU MODERN', 'Sebulu Moderen'],
    ['Pos. Mawar I', 'Posyandu Mawar 1'],
    ['Mawar 01', 'MAWAR I'],
    ['Mawar1', 'Mawar Ⅰ'],
    ['Gas Alam Badak I', 'Gas Alam Badak 1'],
    ['  Mélati\u00a0IV ', 'melati-4'],
  ])('%s equals %s', (a, b) => expect(normalisasiNama(a)).toBe(normalisasiNama(b)))

  it.each([
    ['Mawar 1', 'Mawar 11'],
    ['Mawar 1 1', 'Mawar 11'],
    ['Anggrek A', 'Anggrek B'],
    ['Manunggal Daya', 'Manunggal Jaya'],
    ['Samboja', 'Samboja Barat'],
  ])('%s differs from %s', (a, b) => expect(normalisasiNama(a)).not.toBe(normalisasiNama(b)))

  it('keeps a name that is only a prefix', () => expect(normalisasiNama('Posyandu')).toBe('posyandu'))
  it('does not take a first letter for a roman numeral', () =>
    expect(normalisasiNama('V Mawar')).toBe('vmawar'))
})

describe('likeness', () => {
  it('counts a swap as one edit', () => expect(hitungKemiripan('mawar', 'mawra')).toBeCloseTo(0.8))
  it('keeps numbered neighbours apart', () =>
    expect(hitungKemiripan('kemuningindah1', 'kemuningindah2')).toBeLessThanOrEqual(0.8))
  it('offers at most three, best first', () => {
    const usulan = listUsulan('Mawr 1', ['Mawar 2', 'Mawar 1', 'Mawar 3', 'Mawar 4', 'Kenanga'])
    expect(usulan).toHaveLength(3)
    expect(usulan[0]?.teks).toBe('Mawar 1')
  })
})

it('shows a posyandu without the word Posyandu', () => {
  expect(formatNamaPosyandu('Posyandu  Mawar  I')).toBe('Mawar I')
  expect(formatNamaPosyandu('Pos. Mawar')).toBe('Mawar')
  expect(formatNamaPosyandu('Posyandu')).toBe('Posyandu')
})

it('words that every object knows are words like others', () => {
  expect(normalisasiNama('Constructor valueOf')).toBe('constructorvalueof')
})
