import { describe, expect, it } from 'vitest'
import { findBulan, findTahun, parseSelBulan } from './bulan'
import { parseTanggal } from './tanggal'

describe('parseSelBulan', () => {
  it.each([
    'Oktober 2025',
    'oktober  2025',
    'Okt 2025',
    'okt-25',
    "Okt '25",
    'OCTOBER 2025',
    '2025 Oktober',
    'Bulan: Oktober 2025',
    '10/2025',
    '10-2025',
    '2025-10',
    '2025/10',
    '202510',
    '01/10/2025',
    '31-10-2025',
    '10/31/2025',
    '2025-10-24',
    '24 Oktober 2025',
    202510,
    45931,
    '45931',
    { tanggal: '2025-10-07' },
  ])('%j is October 2025', (sel) => expect(parseSelBulan(sel, null)).toBe('2025-10'))

  it.each(['Oktober', 'Okt', 10, '10'])('%j takes the year from elsewhere', (sel) => {
    expect(parseSelBulan(sel, 2025)).toBe('2025-10')
    expect(parseSelBulan(sel, null)).toBeNull()
  })

  it.each([
    '13/2025',
    'Oktobre 2025',
    'triwulan IV',
    '2025',
    2025,
    0,
    -1,
    13,
    '',
    { galat: '#REF!' },
    { persen: 0.1 },
  ])('%j is no month', (sel) => expect(parseSelBulan(sel, 2025)).toBeNull())
})

it('finds the month and the year in a title', () => {
  expect(findBulan('LAPORAN POSYANDU BULAN: OKTOBER 2025')).toBe('2025-10')
  expect(findBulan('Periode 10/2025')).toBe('2025-10')
  expect(findBulan('Laporan Posyandu 2025')).toBeNull()
  expect(findTahun('Bulan Oktober Tahun : 2025')).toBe(2025)
})

describe('parseTanggal', () => {
  it.each([
    '24/10/2025',
    '24-10-25',
    '24 Okt 2025',
    '24-Oktober-2025',
    '2025-10-24',
    'Jumat, 24 Oktober 2025',
    45954,
    45954.7,
    { tanggal: '2025-10-24' },
  ])('%j is 24 October 2025', (sel) => expect(parseTanggal(sel)).toBe('2025-10-24'))
  it.each(['31/02/2025', '32/01/2025', 'kemarin', '', 12, { galat: '#N/A' }])('%j is no day', (sel) =>
    expect(parseTanggal(sel)).toBeNull(),
  )
})
