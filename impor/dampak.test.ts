import { describe, expect, test } from 'vitest'
import type { JumlahTempat } from '@/indikator/susun'
import type { Bulan } from '@/lib/periode'
import { getTempatUtama, listBulanDampak, susunDampak, susunKartuDampak } from './dampak'
import type { PerubahanImpor, PerubahanTempat } from './perubahan'

const KEC = '64.02.19'
const BULAN: Bulan = '2025-10'

const jumlah = (j: Record<string, number>, total = 32): JumlahTempat => ({
  kode: KEC,
  bulan: BULAN,
  jumlah: j,
  melapor: {},
  total,
  adaContoh: false,
})
const ubah = (
  sebelum: Record<string, number> | null,
  sesudah: Record<string, number> | null,
  kode = KEC,
): PerubahanTempat => ({
  kode,
  bulan: BULAN,
  sebelum: sebelum && jumlah(sebelum),
  sesudah: sesudah && jumlah(sesudah),
})
const perubahan = (tempat: PerubahanTempat[]): PerubahanImpor => ({
  posyanduBaru: [],
  nilaiTambah: 0,
  nilaiUbah: 0,
  nilaiTetap: 0,
  peristiwa: 0,
  digantikan: [],
  tempat,
})

describe('tiles of a preview', () => {
  test('a monthly report: 26 → 31 of 32 reported, 1.204 → 1.391 weighed, stunting 200/1.200 = 16,7 → 164/1.000 = 16,4 %', () => {
    const t = ubah(
      {
        posyandu_melapor: 26,
        posyandu: 32,
        balita_ditimbang: 1204,
        balita_sasaran: 1625,
        balita_diukur: 1200,
        balita_pendek: 150,
        balita_sangat_pendek: 50,
      },
      {
        posyandu_melapor: 31,
        posyandu: 32,
        balita_ditimbang: 1391,
        balita_sasaran: 1811,
        balita_diukur: 1000,
        balita_pendek: 120,
        balita_sangat_pendek: 44,
      },
    )
    expect(susunKartuDampak(t, 'laporan-bulanan', 'Kota Bangun Darat')).toEqual([
      { judul: 'Posyandu melapor', sebelum: '26', sesudah: '31', keterangan: 'dari 32' },
      {
        judul: 'Balita ditimbang',
        sebelum: '1.204',
        sesudah: '1.391',
        keterangan: 'D/S 74,1\u00a0% → 76,8\u00a0%',
      },
      {
        judul: 'Stunting Kota Bangun Darat',
        sebelum: '16,7\u00a0%',
        sesudah: '16,4\u00a0%',
        keterangan: '−0,3 poin',
      },
    ])
  })

  test('what does not move gives way to what does, in the same order', () => {
    const t = ubah(
      {
        posyandu_melapor: 31,
        posyandu: 32,
        balita_ditimbang: 10,
        balita_sasaran: 20,
        kader_hadir: 100,
        kader_sk: 200,
      },
      {
        posyandu_melapor: 31,
        posyandu: 32,
        balita_ditimbang: 10,
        balita_sasaran: 20,
        kader_hadir: 110,
        kader_sk: 200,
      },
    )
    expect(susunKartuDampak(t, 'laporan-bulanan', 'Tabang').map((k) => k.judul)).toEqual([
      'Posyandu melapor',
      expect.stringContaining('Tabang'),
      'Kader hadir',
    ])
  })

  test('the first report of a month has no number before it', () => {
    const t = ubah(null, { balita_diukur: 40, balita_pendek: 4, balita_sangat_pendek: 1, balita_sasaran: 50 })
    expect(susunKartuDampak(t, 'ppgbm', 'Tabang')).toEqual([
      { judul: 'Balita diukur', sebelum: null, sesudah: '40', keterangan: 'Stunting 12,5\u00a0%' },
      { judul: 'Stunting Tabang', sebelum: null, sesudah: '12,5\u00a0%', keterangan: '5 dari 40' },
      { judul: 'Balita sasaran diukur', sebelum: null, sesudah: '40', keterangan: 'dari 50' },
    ])
  })
})

describe('the comparison', () => {
  test('lists an indicator when its sums move, even though the printed value stays', () => {
    const sama = { posyandu: 10, posyandu_melapor: 5 }
    const t = ubah({ ...sama, kader_hadir: 50, kader_sk: 100 }, { ...sama, kader_hadir: 100, kader_sk: 200 })
    const baris = susunDampak(t)
    expect(baris.map((b) => [b.indikator.kode, b.ubah])).toContainEqual(['partisipasi-kader', 0])
    expect(baris.map((b) => b.indikator.kode)).not.toContain('laporan-masuk')
  })

  test('one kecamatan is compared itself, several together as the kabupaten', () => {
    const satu = perubahan([ubah(null, {}, '64.02'), ubah(null, {}, KEC)])
    expect(getTempatUtama(satu)).toBe(KEC)
    const dua = perubahan([ubah(null, {}, '64.02'), ubah(null, {}, KEC), ubah(null, {}, '64.02.06')])
    expect(getTempatUtama(dua)).toBe('64.02')
    expect(getTempatUtama(perubahan([]))).toBeNull()
    expect(listBulanDampak(dua)).toEqual([BULAN])
  })
})
