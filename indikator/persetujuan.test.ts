import { describe, expect, it } from 'vitest'
import {
  getJenisPersetujuan,
  getKeadaanDelegasi,
  JENIS_PERSETUJUAN,
  perluPersetujuan,
  sebutAturan,
} from './persetujuan'

describe('rules of approval', () => {
  it('ask for a second person beyond the threshold, not at it; without threshold always; off never', () => {
    const impor = { wajib: true, ambang: 1000 }
    expect([999, 1000, 1001].map((n) => perluPersetujuan(impor, n))).toEqual([false, false, true])
    expect(perluPersetujuan({ wajib: true, ambang: null }, 0)).toBe(true)
    expect(perluPersetujuan({ wajib: false, ambang: 0 }, 9999)).toBe(false)
  })

  it('are on for all kinds until the office says otherwise', () => {
    expect(JENIS_PERSETUJUAN.map((j) => [j.kode, j.bawaan.wajib])).toEqual([
      ['impor', true],
      ['target', true],
      ['batas', true],
      ['pilot', true],
    ])
  })

  it('are read as words', () => {
    const impor = getJenisPersetujuan('impor')
    expect(sebutAturan(impor, { wajib: true, ambang: 2500 })).toBe(
      'perlu persetujuan bila lebih dari 2.500 angka atau isian lama yang diubah',
    )
    expect(sebutAturan(impor, { wajib: false, ambang: 2500 })).toBe('langsung berlaku')
    expect(sebutAturan(getJenisPersetujuan('batas'), { wajib: true, ambang: null })).toBe('perlu persetujuan')
  })
})

describe('a delegation', () => {
  const d = { mulai: '2025-10-24', sampai: '2025-10-26', dicabut: null }

  it('begins and ends by itself, both days included', () => {
    expect(
      ['2025-10-23', '2025-10-24', '2025-10-26', '2025-10-27'].map((h) => getKeadaanDelegasi(d, h)),
    ).toEqual(['nanti', 'berlaku', 'berlaku', 'berakhir'])
    expect(getKeadaanDelegasi({ ...d, dicabut: new Date(0) }, '2025-10-24')).toBe('dicabut')
  })
})
