import { describe, expect, it } from 'vitest'
import { type JumlahDesa, KELOMPOK, sebutPasangan, sebutUbah, susunIkutan } from './ikutan'

const stunting = (
  kode: string,
  bulan: '2025-05' | '2025-10',
  pendek: number,
  diukur: number,
): JumlahDesa => ({
  kode,
  bulan,
  jumlah: { balita_pendek: pendek, balita_sangat_pendek: 0, balita_diukur: diukur },
})
const BULAN = ['2025-05', '2025-10'] as const

// Eight pairs: A… fall from 20 to 10 of 100, their matches stay at 20; together 20 % → 10 % beside 20 % → 20 %.
const huruf = [...'ABCDEFGH']
const pasangan = huruf.map((h) => ({ pilot: h, banding: `${h}${h}`, jarak: 0 }))
const baris = [
  stunting(KELOMPOK.pilot, '2025-05', 160, 800),
  stunting(KELOMPOK.pilot, '2025-10', 80, 800),
  stunting(KELOMPOK.banding, '2025-05', 160, 800),
  stunting(KELOMPOK.banding, '2025-10', 160, 800),
  ...huruf.flatMap((h) => [
    stunting(h, '2025-05', 20, 100),
    stunting(h, '2025-10', 10, 100),
    stunting(`${h}${h}`, '2025-05', 20, 100),
    stunting(`${h}${h}`, '2025-10', 20, 100),
  ]),
]

describe('follow-up', () => {
  const [s] = susunIkutan(pasangan, BULAN, baris)

  it('tells what changed in both groups, in points', () => {
    expect(s && sebutUbah(s)).toBe('Stunting: desa pilot −10,0 poin, pembanding 0,0 poin.')
  })

  it('eight of eight pairs is more than chance: one to seven would be chance', () => {
    expect(s?.pasangan).toEqual({
      pilotLebihBaik: 8,
      bandingLebihBaik: 0,
      sama: 0,
      tanpaAngka: 0,
      rentang: { dari: 1, sampai: 7 },
    })
    expect(s && sebutPasangan(s)).toContain('lebih dari kebetulan')
  })

  it('three pairs prove nothing, and what is missing is no zero', () => {
    const [tiga] = susunIkutan(pasangan.slice(0, 3), BULAN, baris)
    expect(tiga && sebutPasangan(tiga)).toContain('terlalu sedikit')
    const bolong = baris.filter((b) => b.kode !== 'AA')
    const [kurang] = susunIkutan(pasangan, BULAN, bolong)
    expect(kurang?.pasangan.tanpaAngka).toBe(1)
    const [kosong] = susunIkutan(pasangan, BULAN, [])
    expect(kosong?.pilot.map((t) => t.nilai)).toEqual([null, null])
    expect(kosong && sebutUbah(kosong)).toContain('belum ada angka')
  })
})
