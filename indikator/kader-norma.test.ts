import { describe, expect, it } from 'vitest'
import { kaderCakap } from './kader-cakap'
import { kaderNorma, kodeMemenuhi } from './kader-norma'
import { judulBandingCakap, judulNorma, sebutBidangKosong, sebutKurang, subNorma } from './kalimat-kader'
import { hitungKurang, NORMA_BERLAKU, NORMA_KADER } from './norma-kader'
import { hitungTurunan } from './turunan'

type Isi = Record<string, number>
const BIDANG = {
  kader_pendidikan: 2,
  kader_kesehatan: 5,
  kader_pekerjaan_umum: 1,
  kader_perumahan: 0,
  kader_trantibumlinmas: 1,
  kader_sosial: 1,
}
const hitung = (nilai: Record<string, Isi>, bulan: '2025-10' | '2026-09' | '2026-10' = '2025-10') =>
  hitungTurunan({ nilai: new Map(Object.entries(nilai)) as never, peristiwa: [], tepat: new Map() }, bulan)

describe('officers and kader against the norm in force (5 and 10)', () => {
  it('5 and 10 meet it, one fewer does not, and the other norms judge the same posyandu', () => {
    expect(NORMA_BERLAKU).toBe('lima-sepuluh')
    expect(hitung({ '2025-10': { pengurus: 5, kader_sk: 10 } })).toMatchObject({
      norma_diketahui: 1,
      norma_lima_sepuluh: 1,
      norma_lima_belas: 0,
      norma_lima: 1,
    })
    expect(hitung({ '2025-10': { pengurus: 4, kader_sk: 15 } })).toMatchObject({
      norma_lima_sepuluh: 0,
      norma_lima_belas: 1,
    })
  })

  it('holds a survey for twelve months and takes the number of kader from the report after it', () => {
    const nilai = { '2025-10': { pengurus: 5, kader_sk: 10 }, '2026-08': { kader_sk: 9 } }
    expect(hitung(nilai, '2026-09')).toMatchObject({ norma_lima_sepuluh: 0, kader_terakhir: 9 })
    expect(hitung(nilai, '2026-10').norma_diketahui).toBeUndefined()
  })

  it('is not known when one of the two is missing, and is then no zero', () => {
    const h = hitung({ '2025-10': { kader_sk: 10 } })
    expect([h.norma_diketahui, h.norma_lima, h.kader_terakhir]).toEqual([undefined, undefined, 10])
    expect(hitungKurang({ pengurus: 5, kader: 10 }, null, 10)).toBeNull()
    expect(hitungKurang({ pengurus: null, kader: 15 }, null, 10)).toEqual({ pengurus: 0, kader: 5 })
  })

  it('staffed fields: one without a kader is not all; a field not told leaves it open', () => {
    const semua = { '2025-10': { ...BIDANG } }
    expect(hitung(semua)).toMatchObject({ kader_bidang_diketahui: 1, kader_bidang_lengkap: 0 })
    expect(hitung({ '2025-10': { ...BIDANG, kader_perumahan: 1 } }).kader_bidang_lengkap).toBe(1)
    const { kader_sosial: _, ...kurang } = BIDANG
    expect(hitung({ '2025-10': kurang }).kader_bidang_diketahui).toBeUndefined()
  })

  it('reads a measure of its own for each norm', () => {
    for (const n of NORMA_KADER) expect(Object.keys(kaderNorma.ukuran)).toContain(kodeMemenuhi(n.kode))
    expect(kaderNorma.pembilang).toEqual([kodeMemenuhi(NORMA_BERLAKU)])
  })
})

describe('skills', () => {
  it('3 purwa, 2 madya, 0 utama of 10 kader: 5 of 10', () => {
    const h = hitung({ '2025-10': { kader_sk: 10, kader_purwa: 3, kader_madya: 2, kader_utama: 0 } })
    expect([h.kader_cakap, h.kader_didata, h.posyandu_cakap_didata]).toEqual([5, 10, 1])
    expect(kaderCakap.pembilang).toEqual(['kader_cakap'])
  })

  it('needs all three levels from one survey, and never counts more than there are kader', () => {
    expect(hitung({ '2025-10': { kader_sk: 10, kader_purwa: 3 } }).kader_didata).toBeUndefined()
    const lebih = hitung({ '2025-10': { kader_sk: 4, kader_purwa: 3, kader_madya: 2, kader_utama: 1 } })
    expect([lebih.kader_cakap, lebih.kader_didata]).toEqual([6, 6])
  })

  it('takes the number of kader of its own month, else the nearest before', () => {
    const h = hitung({
      '2025-07': { kader_sk: 8 },
      '2025-09': { kader_purwa: 4, kader_madya: 0, kader_utama: 0 },
      '2025-10': { kader_sk: 12 },
    })
    expect([h.kader_cakap, h.kader_didata]).toEqual([4, 8])
  })
})

describe('words', () => {
  it('say what is missing, which fields, and who leads', () => {
    expect(judulNorma(485, 760)).toBe(
      '485 dari 760 posyandu sesuai norma 5 pengurus dan 10 kader (63,8\u00a0%)',
    )
    expect(judulNorma(0, 0)).toBe('Jumlah pengurus dan kader belum didata')
    expect(subNorma({ pengurus: 6672, kader: 8610, belum: 67 })).toBe(
      'Tercatat 6.672 pengurus dan 8.610 kader; 67 posyandu belum didata dalam 12 bulan terakhir.',
    )
    expect(subNorma({ pengurus: null, kader: null, belum: 2 })).toBe(
      '2 posyandu belum didata dalam 12 bulan terakhir.',
    )
    expect(subNorma({ pengurus: null, kader: 8, belum: 0 })).toBe('Tercatat 8 kader.')
    const kurang = (pengurus: number | null, kader: number | null) =>
      sebutKurang({ pengurus, kader }, 'lima-sepuluh')
    expect([kurang(3, 8), kurang(5, 9), kurang(9, 12), kurang(null, 12)]).toEqual([
      'kurang 2 pengurus dan 2 kader',
      'kurang 1 kader',
      'sesuai norma',
      'belum didata',
    ])
    expect(sebutBidangKosong([1, 1, 0, 0, 1, 1])).toBe('Pekerjaan Umum, Perumahan')
    expect([sebutBidangKosong([1, 1, 1, 1, 1, 1]), sebutBidangKosong([1, null, 1, 1, 1, 1])]).toEqual([
      'semua terisi',
      null,
    ])
    expect(
      judulBandingCakap([
        { nama: 'A', didata: 10, tingkat: [5, 0, 0] },
        { nama: 'B', didata: 10, tingkat: [2, 1, 0] },
        { nama: 'C', didata: 0, tingkat: [0, 0, 0] },
      ]),
    ).toBe('Kader cakap: tertinggi A (50,0\u00a0%), terendah B (30,0\u00a0%)')
  })
})
