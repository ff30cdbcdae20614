import { describe, expect, it } from 'vitest'
import type { Bulan } from '@/lib/periode'
import { judulKendala, KENDALA, kalimatKendala, listKendala, sebutKurang } from './kendala'
import { jumlahkanPosyandu, susunKendalaPosyandu } from './kendala-posyandu'

const LENGKAP = {
  gedung: 2,
  meubel: 1,
  timbangan: 1,
  papan_panjang: 1,
  pengukur_tinggi: 1,
  pita_lila: 1,
  ape: 1,
  internet: 1,
}
const BULAN: Bulan = '2025-10'

const createPosyandu = (
  id: number,
  survei: Record<string, number> | null,
  laporan: Record<string, number>,
) => ({
  id,
  nama: `Melati ${id}`,
  kodeDesa: '64.02.06.2001',
  nilai: new Map<Bulan, Record<string, number>>([
    ...(survei ? [['2025-08', survei] as const] : []),
    [BULAN, laporan] as const,
  ]),
  peristiwa: [],
  tepat: new Map(),
})

// Four posyandu: two without tools (60 and 40 balita), one complete (50), one never asked (30).
const posyandu = [
  createPosyandu(1, { ...LENGKAP, pita_lila: 0 }, { balita_sasaran: 40, kader_sk: 10, kader_terlatih: 10 }),
  createPosyandu(
    2,
    { ...LENGKAP, timbangan: 0, gedung: 1 },
    { balita_sasaran: 60, kader_sk: 10, kader_terlatih: 5 },
  ),
  createPosyandu(3, LENGKAP, { balita_sasaran: 50, kader_sk: 8, kader_terlatih: 8 }),
  createPosyandu(4, null, { balita_sasaran: 30 }),
]

describe('obstacles of a place', () => {
  const { kendala, ambil, sarana } = susunKendalaPosyandu(posyandu, BULAN)
  const perKode = (kode: string) => kendala.find((k) => k.kode === kode)

  it('sorts by the balita whom filling the gap would reach: incentive 150, tools 100, building 60, training 30, none 0', () => {
    expect(kendala.map((k) => [k.kode, k.dampak])).toEqual([
      ['insentif', 150],
      ['alat', 100],
      ['gedung', 60],
      ['pelatihan', 30],
      ['meubel', 0],
      ['ape', 0],
      ['internet', 0],
    ])
  })

  it('counts what is missing of what was asked, and who was not asked', () => {
    expect(perKode('alat')).toMatchObject({ jumlah: 2, dari: 3, belumDidata: 1 })
    expect(perKode('insentif')).toMatchObject({ jumlah: 15, dari: 15, belumDidata: 1 })
    expect(perKode('pelatihan')).toMatchObject({ jumlah: 5, dari: 28, belumDidata: 1 })
  })

  it('says how many posyandu would be complete with this alone: one of the two without tools', () => {
    expect(perKode('alat')?.melengkapi).toBe(1)
    expect(perKode('gedung')?.melengkapi).toBe(0)
    expect(perKode('pelatihan')?.melengkapi).toBeNull()
  })

  it('lists the posyandu behind a line, most balita first, with what exactly is missing', () => {
    expect(perKode('alat')?.daftar.map((p) => [p.id, p.dampak, p.keterangan])).toEqual([
      [2, 60, 'timbangan bayi dan injak'],
      [1, 40, 'pita LILA'],
    ])
    expect(perKode('gedung')?.daftar[0]?.keterangan).toBe('menumpang')
    expect(perKode('insentif')?.daftar[0]?.keterangan).toBe('belum bernomor')
    expect(perKode('pelatihan')?.daftar[0]?.keterangan).toBe('5 dari 10 kader belum dilatih')
  })

  it('puts posyandu with most missing first and those never asked last', () => {
    expect(sarana.map((s) => s.id)).toEqual([2, 1, 3, 4])
    expect(sarana.at(-1)?.isi).toEqual([null, null, null, null, null])
  })

  it('says the finding', () => {
    expect(judulKendala(kendala, 'Tenggarong')).toBe(
      'Kendala terbesar Tenggarong: 15 kader inti tanpa insentif, menyentuh 150 balita',
    )
    expect(kalimatKendala(4, ambil)).toBe(
      '1 dari 3 posyandu terdata sudah lengkap sarananya. 1 posyandu belum didata.',
    )
  })
})

describe('without data', () => {
  it('nobody asked is not nothing missing', () => {
    const kendala = listKendala(4, () => null)
    expect(kendala.map((k) => [k.jumlah, k.dampak, k.belumDidata])).toEqual(
      KENDALA.map(() => [null, null, 4]),
    )
    expect(kendala.map(sebutKurang)).toEqual(KENDALA.map(() => 'belum ada data'))
    expect(judulKendala(kendala, 'Tabang')).toBe('Kendala Tabang belum didata')
  })

  it('sums nothing that nobody told', () => {
    expect(jumlahkanPosyandu([], BULAN)('terdata_gedung')).toBeNull()
  })
})
