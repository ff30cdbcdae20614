import { describe, expect, it } from 'vitest'
import { hitungTanggalData } from './tanggal-data'

const contoh = { berkas: null, daftar: null }
const kantor = (berkas: string, daftar: string | null = berkas) => ({ berkas, daftar })

describe('the day that the data speak of', () => {
  it('is that of the last event, or the end of a later month that reports came from: the sample knows no more', () => {
    expect(hitungTanggalData('2025-10', '2025-10-24', contoh)).toBe('2025-10-24')
    expect(hitungTanggalData('2025-11', '2025-10-24', contoh)).toBe('2025-11-30')
    expect(hitungTanggalData('2025-11', null, contoh)).toBe('2025-11-30')
  })

  it('is that on which the office saved a list without news: three weeks of standstill show', () => {
    expect(hitungTanggalData('2025-10', '2025-10-03', kantor('2025-10-24'))).toBe('2025-10-24')
  })

  it('is the end of the month when the list was saved later: all of that month is known', () => {
    expect(hitungTanggalData('2025-10', '2025-10-03', kantor('2026-02-01'))).toBe('2025-10-31')
  })

  it('does not move for a list older than the last event, nor for a monthly report alone', () => {
    expect(hitungTanggalData('2025-10', '2025-10-24', kantor('2025-10-25', '2025-10-10'))).toBe('2025-10-24')
    expect(hitungTanggalData('2025-10', '2025-10-24', kantor('2025-10-28', null))).toBe('2025-10-24')
  })

  it('does not run ahead of the files: the first report of November came on the fifth', () => {
    expect(hitungTanggalData('2025-11', '2025-10-30', kantor('2025-11-05', '2025-10-31'))).toBe('2025-11-05')
  })
})
