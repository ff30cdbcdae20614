import { describe, expect, it } from 'vitest'
import { hitungZTangguh } from './kewajaran'
import { createBarisLaporan, JUDUL_LAPORAN, periksaSatu, periksaTabel } from './uji-konteks'

const lalu = (unit: string, ukuran: string, isi: Record<string, number>) =>
  new Map(Object.entries(isi).map(([bulan, n]) => [`${unit}|${bulan}|${ukuran}`, n] as const))
const lonjakan = (b: ReturnType<typeof periksaSatu>) =>
  b.temuan.flatMap((t) => (t.kode === 'lonjakan' ? [t.pesan] : []))

it('robust z: 40 41 42 43 44 and 60 → (60 − 42) ÷ 4,2; a series that stood still at 40 and 44 → 1', () => {
  expect(hitungZTangguh(60, [40, 41, 42, 43, 44])).toBeCloseTo(18 / 4.2)
  expect(hitungZTangguh(44, [40, 40, 40, 40, 40])).toBe(1)
})

describe('a value beside those before', () => {
  it('that replaces 140 by 42 asks', () => {
    const b = periksaSatu(
      { Posyandu: 'Mawar 1' },
      { nilaiLalu: lalu('1', 'balita_diukur', { '2025-10': 140 }) },
    )
    expect(lonjakan(b)).toEqual([expect.stringContaining('diukur 140 → 42 untuk Oktober 2025. Yakin?')])
    expect(b.keadaan).toBe('terima')
  })

  it('far from the usual of a year asks, though near three times', () => {
    const riwayat = {
      '2025-04': 100,
      '2025-05': 102,
      '2025-06': 101,
      '2025-07': 99,
      '2025-08': 100,
      '2025-09': 110,
    }
    const b = periksaSatu({ Posyandu: 'Mawar 1' }, { nilaiLalu: lalu('1', 'balita_diukur', riwayat) })
    expect(lonjakan(b)).toEqual([])
    const c = periksaSatu(
      { Posyandu: 'Mawar 1', balita_diukur: 38, balita_sasaran: 47 },
      { nilaiLalu: lalu('1', 'balita_diukur', riwayat) },
    )
    expect(lonjakan(c)).toEqual([expect.stringContaining('biasanya sekitar 101 (6 bulan terakhir)')])
  })

  it('small counts may jump', () => {
    const b = periksaSatu(
      { Posyandu: 'Mawar 1' },
      { nilaiLalu: lalu('1', 'balita_sangat_pendek', { '2025-09': 9 }) },
    )
    expect(lonjakan(b)).toEqual([])
  })
})

it('a value for the whole desa beside a posyandu that reported the same: said that it will not count', () => {
  const judul = ['Kecamatan', 'Desa', 'Posyandu', 'Bulan', 'Diukur', 'Pendek', 'Sangat pendek']
  const hasil = periksaTabel([
    judul,
    ['Loa Janan', 'Loa Duri Ilir', 'Kenanga', 'Okt 2025', 40, 1, 0],
    ['Loa Janan', 'Loa Duri Ilir', null, 'Okt 2025', 120, 3, 1],
  ])
  expect(hasil.baris[1]?.temuan.map((t) => t.kode)).toEqual(Array(3).fill('nilai-desa-tak-dihitung'))
  expect(hasil.baris[1]?.temuan[0]?.pesan).toContain('karena Kenanga sudah melaporkannya sendiri')
  expect(periksaTabel([JUDUL_LAPORAN, createBarisLaporan()]).baris[0]?.temuan).toEqual([])
})
