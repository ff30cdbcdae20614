import { expect, it } from 'vitest'
import { tautan } from './tautan'

it('adds the month to an address, beside a query of its own and before its hash', () => {
  expect(tautan('/desa/1', '2025-10')).toBe('/desa/1?bulan=2025-10')
  expect(tautan('/desa/1#peta', '2025-10', { a: 'b' })).toBe('/desa/1?bulan=2025-10&a=b#peta')
  expect(tautan('/program/anggaran?kecamatan=64.02.06', '2025-10')).toBe(
    '/program/anggaran?kecamatan=64.02.06&bulan=2025-10',
  )
  expect(tautan('/program/anggaran?kecamatan=64.02.06', null)).toBe('/program/anggaran?kecamatan=64.02.06')
})
