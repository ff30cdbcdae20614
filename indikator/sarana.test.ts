import { describe, expect, it } from 'vitest'
import type { Bulan } from '@/lib/periode'
import { getDampak, getKurang } from './kendala-ukuran'
import { getLengkap, getSarana, listKurangSarana } from './sarana-butir'
import type { PeristiwaRegistrasi } from './tahap-registrasi'
import { createRiwayat, hitungTurunan } from './turunan'

type Nilai = Record<string, number>
const LENGKAP: Nilai = {
  gedung: 2,
  meubel: 1,
  timbangan: 1,
  papan_panjang: 1,
  pengukur_tinggi: 1,
  pita_lila: 1,
  ape: 1,
  internet: 1,
}
const NOMOR: PeristiwaRegistrasi[] = [
  { tahap: 'terdaftar', tanggal: '2025-01-10', nomor: '64.02.06.2001.001' },
]

const createData = (bulan: Record<string, Nilai>, peristiwa: PeristiwaRegistrasi[] = []) => ({
  nilai: new Map(Object.entries(bulan) as [Bulan, Nilai][]),
  peristiwa,
  tepat: new Map(),
})
const riwayat = (bulan: Record<string, Nilai>, peristiwa?: PeristiwaRegistrasi[]) =>
  createRiwayat(createData(bulan, peristiwa), '2025-10')

describe('facilities by the last survey', () => {
  it('knows an answer for 12 months, the newest first, and no longer', () => {
    expect(getSarana(riwayat({ '2025-02': { ape: 0 }, '2025-08': { ape: 1 } }), 'ape')).toBe(1)
    expect(getSarana(riwayat({ '2024-11': { ape: 0 } }), 'ape')).toBe(0)
    expect(getSarana(riwayat({ '2024-10': { ape: 0 } }), 'ape')).toBeNull()
    expect(getSarana(riwayat({ '2025-11': { ape: 0 } }), 'ape')).toBeNull()
  })

  it('counts only a building of its own', () => {
    expect([0, 1, 2].map((gedung) => getSarana(riwayat({ '2025-08': { gedung } }), 'gedung'))).toEqual([
      0, 0, 1,
    ])
  })

  it('lacks tools once one is missing, has them only when all four are there', () => {
    const alat = (n: Nilai) => getSarana(riwayat({ '2025-08': n }), 'alat')
    expect(alat({ timbangan: 1, papan_panjang: 1, pengukur_tinggi: 1, pita_lila: 1 })).toBe(1)
    expect(alat({ timbangan: 1, papan_panjang: 1, pengukur_tinggi: 1, pita_lila: 0 })).toBe(0)
    expect(alat({ pita_lila: 0 })).toBe(0)
    expect(alat({ timbangan: 1, papan_panjang: 1, pengukur_tinggi: 1 })).toBeNull()
  })

  it('is complete with all five; unknown is not missing', () => {
    const { ape: _, ...tanpaApe } = LENGKAP
    expect(getLengkap(riwayat({ '2025-08': LENGKAP }))).toBe(1)
    expect(getLengkap(riwayat({ '2025-08': { ...LENGKAP, internet: 0 } }))).toBe(0)
    expect(getLengkap(riwayat({ '2025-08': { ...tanpaApe, internet: 0 } }))).toBeNull()
  })

  it('says what is missing in words, and nothing where nobody asked', () => {
    expect(listKurangSarana(riwayat({ '2025-08': { ...LENGKAP, gedung: 1, pita_lila: 0, ape: 0 } }))).toEqual(
      ['gedung menumpang', 'pita LILA', 'APE'],
    )
    expect(listKurangSarana(riwayat({}))).toEqual([])
  })
})

describe('what filling a gap would change', () => {
  it('60 balita without tools: 60; with tools: 0; nobody asked: not known', () => {
    const b = { '2025-10': { balita_sasaran: 60 } }
    expect(getDampak(riwayat({ ...b, '2025-08': { pita_lila: 0 } }), 'alat')).toBe(60)
    expect(getDampak(riwayat({ ...b, '2025-08': LENGKAP }), 'alat')).toBe(0)
    expect(getDampak(riwayat(b), 'alat')).toBeNull()
    expect(getDampak(riwayat({ '2025-08': { ape: 0 } }), 'ape')).toBeNull()
  })

  it('6 of 10 kader trained: 4 missing, 4/10 × 60 = 24 balita', () => {
    const r = riwayat({ '2025-09': { kader_sk: 10, kader_terlatih: 6, balita_sasaran: 60 } })
    expect(getKurang(r, 'pelatihan')).toEqual({ jumlah: 4, dari: 10, bagian: 0.4 })
    expect(getDampak(r, 'pelatihan')).toBe(24)
  })

  it('without a number none of the five core kader gets it: all 60 balita', () => {
    const r = riwayat({ '2025-10': { kader_sk: 10, balita_sasaran: 60 } })
    expect(getKurang(r, 'insentif')).toEqual({ jumlah: 5, dari: 5, bagian: 1 })
    expect(getDampak(r, 'insentif')).toBe(60)
  })

  it('with a number: 2 of 5 without it are 2/5 × 60 = 24 balita; not reported is not known', () => {
    const ada = { kader_sk: 10, balita_sasaran: 60 }
    expect(getDampak(riwayat({ '2025-10': { ...ada, kader_penerima: 3 } }, NOMOR), 'insentif')).toBe(24)
    expect(getDampak(riwayat({ '2025-10': { ...ada, kader_penerima: 5 } }, NOMOR), 'insentif')).toBe(0)
    expect(getDampak(riwayat({ '2025-10': ada }, NOMOR), 'insentif')).toBeNull()
  })
})

it('derived sums of one posyandu agree with the rules', () => {
  const data = createData({
    '2025-08': { ...LENGKAP, internet: 0 },
    '2025-10': { kader_sk: 8, kader_terlatih: 6, balita_sasaran: 40 },
  })
  expect(hitungTurunan(data, '2025-10')).toMatchObject({
    sarana_terdata: 1,
    sarana_lengkap: 0,
    ada_gedung: 1,
    terdata_internet: 1,
    ada_internet: 0,
    dampak_internet: 40,
    dampak_gedung: 0,
    dampak_pelatihan: 10,
    kader_belum_dilatih: 2,
    dampak_insentif: 40,
    kader_tanpa_insentif: 5,
  })
  expect(hitungTurunan(createData({}), '2025-10')).not.toHaveProperty('terdata_gedung')
})
