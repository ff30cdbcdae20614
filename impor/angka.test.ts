import { describe, expect, it } from 'vitest'
import { parseAngka, parseYaTidak } from './angka'

describe('parseAngka', () => {
  it.each([
    [12, 12],
    [0, 0],
    [12.0000000001, 12],
    ['12', 12],
    [' 12 ', 12],
    ["'12", 12],
    ['１２', 12],
    ['12,0', 12],
    ['12.00', 12],
  ])('%j is %d without a word', (sel, n) =>
    expect(parseAngka(sel)).toEqual({ jenis: 'angka', angka: n, catatan: null }),
  )

  it.each([
    ['12 org', 12, 'angka-satuan'],
    ['12 orang.', 12, 'angka-satuan'],
    ['1.234', 1234, 'angka-ribuan'],
    ['nihil', 0, 'angka-nihil'],
    ['Tidak ada', 0, 'angka-nihil'],
  ])('%j is %d with a warning', (sel, n, kode) =>
    expect(parseAngka(sel)).toMatchObject({ jenis: 'angka', angka: n, catatan: { kode } }),
  )

  it.each(['-', '−', '–', '--', ' . '])('%j is blank, not zero', (sel) =>
    expect(parseAngka(sel)).toEqual({ jenis: 'kosong', strip: true }),
  )

  it.each([
    ['dua belas', 'angka-tidak-terbaca'],
    ['±12', 'angka-tidak-terbaca'],
    ['3/4', 'angka-tidak-terbaca'],
    ['0.123', 'angka-pecahan'],
    ['12,5', 'angka-pecahan'],
    ['1,234', 'angka-pecahan'],
    [12.5, 'angka-pecahan'],
    [-3, 'angka-negatif'],
    ['-3', 'angka-negatif'],
    ['−3', 'angka-negatif'],
    ['85%', 'angka-persen'],
    [{ persen: 0.85 }, 'angka-persen'],
    ['#REF!', 'rumus-galat'],
    [{ galat: '#REF!' }, 'rumus-galat'],
    [{ tanggal: '2025-01-12' }, 'angka-tidak-terbaca'],
  ])('%j is refused as %s', (sel, kode) => expect(parseAngka(sel)).toMatchObject({ jenis: 'galat', kode }))
})

describe('parseYaTidak', () => {
  it.each(['ya', 'Y', 'ADA', 1, 'v', '✓'])('%j is 1', (s) =>
    expect(parseYaTidak(s)).toMatchObject({ angka: 1 }),
  )
  it.each(['tidak', 'T', 'belum', 0])('%j is 0', (s) => expect(parseYaTidak(s)).toMatchObject({ angka: 0 }))
  it.each(['x', 2, 'kadang'])('%j is refused', (s) =>
    expect(parseYaTidak(s)).toMatchObject({ jenis: 'galat', kode: 'ya-tidak' }),
  )
})
