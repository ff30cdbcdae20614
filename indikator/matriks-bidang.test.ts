import { describe, expect, it } from 'vitest'
import { BIDANG } from './bidang'
import { susunBarisBidang, susunJudulBidang, susunSubBidang, urutkanBarisBidang } from './matriks-bidang'
import { susunJudulPosyanduBidang, susunPosyanduBidang, urutkanPosyanduBidang } from './posyandu-bidang'
import type { BarisTarget, JumlahTempat } from './susun'
import { createTabel } from './susun'
import { hitungTurunan } from './turunan'

const BULAN = '2025-10'
const TARGET: BarisTarget[] = BIDANG.flatMap((b) =>
  ['bidang', 'sasaran'].map((awal) => ({
    indikator: `${awal}-${b.kode}`,
    kodeWilayah: '64.02',
    mulai: '2023-01-01',
    nilai: 80,
    tenggat: null,
    sumber: 'Target contoh',
    sifat: 'contoh' as const,
  })),
)

/** Posyandu serving each field, of 10 that told. */
function createBaris(kode: string, melayani: readonly number[]): JumlahTempat {
  const jumlah = Object.fromEntries(
    BIDANG.flatMap((b, i) => {
      const k = b.kode.replace('-', '_')
      const n = melayani[i]
      return n === undefined
        ? []
        : [
            [`melayani_${k}`, n],
            [`ternilai_melayani_${k}`, 10],
          ]
    }),
  )
  return { kode, bulan: BULAN, jumlah, melapor: jumlah, total: 10, adaContoh: true }
}

const susun = (kode: string, melayani: readonly number[]) =>
  susunBarisBidang(
    'layanan',
    { kode, nama: kode, posyandu: 10 },
    BULAN,
    createTabel([createBaris(kode, melayani)]),
    TARGET,
  )

describe('matrix of the six fields', () => {
  it('counts fields at their target and adds up the points missing: 70, 60 and 50 % of 80 miss 10 + 20 + 30', () => {
    const b = susun('64.02.01', [10, 9, 8, 7, 6, 5])
    expect([b.tercapai, b.ternilai, b.kurang]).toEqual([3, 6, 60])
  })

  it('a field nobody told of is no field at zero: it neither counts nor misses points', () => {
    const b = susun('64.02.01', [10, 10, 10])
    expect([b.tercapai, b.ternilai, b.kurang]).toEqual([3, 3, 0])
    expect(b.sel[5]?.nilai).toEqual({ jenis: 'kosong', alasan: 'belum-melapor' })
  })

  it('puts the place with most points missing first, places without a number last', () => {
    const baris = [
      susun('64.02.01', []),
      susun('64.02.02', [8, 8, 8, 8, 8, 8]),
      susun('64.02.03', [1, 8, 8, 8, 8, 8]),
    ]
    expect(urutkanBarisBidang(baris).map((b) => b.kode)).toEqual(['64.02.03', '64.02.02', '64.02.01'])
  })

  it('says which field is furthest behind and by how much', () => {
    expect(susunJudulBidang('layanan', susun('64.02', [9, 9, 9, 5, 9, 9]))).toBe(
      'Perumahan paling tertinggal: 50,0\u00a0% posyandu melayani, 30,0 poin di bawah target 80\u00a0%',
    )
    expect(susunJudulBidang('layanan', susun('64.02', [9, 9, 9, 8, 9, 9]))).toBe(
      'Semua bidang mencapai target; terendah Perumahan, 80,0\u00a0% posyandu melayani',
    )
    expect(susunJudulBidang('sasaran', susun('64.02', []))).toBe('Belum ada laporan sasaran enam bidang')
  })

  it('names at most three places that are furthest behind', () => {
    const nama = ['A', 'B', 'C', 'D'].map((n, i) => ({ ...susun('64.02.01', [i, 9, 9, 9, 9, 9]), nama: n }))
    expect(susunSubBidang('layanan', nama, susun('64.02', []), 'kecamatan')).toContain(
      'Terjauh: A, B, dan C.',
    )
  })
})

describe('target group reached', () => {
  const turunan = (nilai: Record<string, number>) =>
    hitungTurunan({ nilai: new Map([[BULAN, nilai]]), peristiwa: [], tepat: new Map() }, BULAN)

  it('counts a posyandu only with both halves', () => {
    expect(turunan({ sasaran_sosial: 40, terlayani_sosial: 10 })).toMatchObject({
      ternilai_sasaran_sosial: 40,
      ternilai_terlayani_sosial: 10,
    })
    expect(turunan({ sasaran_sosial: 40 })).not.toHaveProperty('ternilai_sasaran_sosial')
    expect(turunan({ terlayani_sosial: 10 })).not.toHaveProperty('ternilai_terlayani_sosial')
  })

  it('never exceeds the whole, as when the whole was corrected later', () => {
    expect(turunan({ sasaran_sosial: 8, terlayani_sosial: 10 }).ternilai_terlayani_sosial).toBe(8)
  })

  it('a report of the six fields alone is no monthly report', () => {
    expect(turunan({ sasaran_sosial: 8, layanan_sosial: 3 }).posyandu_melapor).toBe(0)
    expect(turunan({ hari_buka: 1 }).posyandu_melapor).toBe(1)
  })
})

describe('posyandu × field', () => {
  const posyandu = (id: number, nilai: Record<string, number>) =>
    susunPosyanduBidang(
      { id, nama: `P${id}`, kodeDesa: '64.02.12.2001', nilai: new Map([[BULAN, nilai]]) },
      BULAN,
      () => 'Bila Talang',
    )
  const semua = Object.fromEntries(BIDANG.map((b) => [`layanan_${b.kode.replace('-', '_')}`, 2]))

  it('counts fields with a service; nothing told is null and comes last', () => {
    const baris = [posyandu(1, {}), posyandu(2, semua), posyandu(3, { ...semua, layanan_sosial: 0 })]
    expect(urutkanPosyanduBidang(baris).map((b) => [b.id, b.dilayani])).toEqual([
      [3, 5],
      [2, 6],
      [1, null],
    ])
    expect(susunJudulPosyanduBidang('Tabang', baris)).toBe(
      'Tabang: 1 dari 2 posyandu melapor melayani keenam bidang',
    )
  })
})
