import { describe, expect, it } from 'vitest'
import { periksaBerkas } from './periksa'
import type { Temuan } from './tipe'
import {
  createBarisLaporan,
  createBerkas,
  JUDUL_LAPORAN,
  KONTEKS,
  periksaSatu,
  periksaTabel,
} from './uji-konteks'

const singkat = (t: Temuan[]) => t.map((x) => x.kode)

describe('jumps against the month before', () => {
  it('140 → 14 is a question, not a refusal', () => {
    const baris = periksaSatu({
      Posyandu: 'Mawar 1',
      balita_ditimbang: 14,
      balita_naik: 10,
      balita_tidak_naik: 4,
    })
    expect(baris.keadaan).toBe('terima')
    expect(baris.temuan).toMatchObject([
      {
        tingkat: 'peringatan',
        kode: 'lonjakan',
        pesan: 'Baris 2, kolom M (D): ditimbang 14, padahal pada September 2025 140.',
      },
    ])
  })
  it('3 → 9 kader is below the threshold of 15', () => {
    expect(
      singkat(periksaSatu({ Posyandu: 'Mawar 1', balita_ditimbang: 47, kader_hadir: 9 }).temuan),
    ).toEqual([])
  })
  it('the month before may be in the same file', () => {
    const hasil = periksaTabel([
      JUDUL_LAPORAN,
      createBarisLaporan({ Bulan: 'September 2025', layanan_sosial: 20 }),
      createBarisLaporan({ layanan_sosial: 60 }),
    ])
    expect(hasil.baris.flatMap((b) => singkat(b.temuan))).toEqual(['lonjakan'])
  })
})

describe('the same posyandu and month twice', () => {
  it('with different numbers: both are refused, each names the other', () => {
    const hasil = periksaTabel([
      JUDUL_LAPORAN,
      createBarisLaporan(),
      createBarisLaporan({ hari_buka: 2, Posyandu: 'KENANGA' }),
    ])
    expect(hasil.hitungan).toEqual({ dibaca: 2, diterima: 0, ditolak: 2, dilewati: 0 })
    expect(hasil.baris[0]?.temuan[0]?.pesan).toBe(
      'Baris 2, kolom C (Posyandu): Kenanga bulan Oktober 2025 juga ada pada baris 3 dengan isi berbeda.',
    )
  })
  it('word for word: the second is skipped', () => {
    const hasil = periksaTabel([JUDUL_LAPORAN, createBarisLaporan(), createBarisLaporan()])
    expect(hasil.hitungan).toEqual({ dibaca: 2, diterima: 1, ditolak: 0, dilewati: 1 })
  })
  it('on two sheets with other measures: both are taken', () => {
    const kepala = ['Kecamatan', 'Desa', 'Posyandu', 'Bulan']
    const tempat = ['Loa Janan', 'Loa Duri Ilir', 'Kenanga', 'Okt 2025']
    const berkas = createBerkas({
      SKDN: [
        [...kepala, 'Hari buka'],
        [...tempat, 1],
      ],
      Kader: [
        [...kepala, 'Kader dalam SK', 'Kader hadir'],
        [...tempat, 10, 9],
      ],
    })
    expect(periksaBerkas(berkas, 'x.xlsx', KONTEKS)).toMatchObject({ hitungan: { dibaca: 2, diterima: 2 } })
  })
})

describe('e-PPGBM recap', () => {
  const judul = ['Kecamatan', 'Desa', 'Posyandu', 'Bulan', 'Sasaran', 'Diukur', 'Pendek', 'Sangat pendek']
  it('a row without a posyandu speaks for the desa, with a limit for all its posyandu', () => {
    const hasil = periksaTabel([judul, ['Loa Janan', 'Loa Duri Ilir', null, 'Okt 2025', 1700, 1500, 100, 20]])
    expect(hasil.templat).toBe('ppgbm')
    expect(hasil.baris[0]?.isi).toMatchObject({
      kodeDesa: '64.02.03.2007',
      posyandu: null,
      nilai: { balita_sasaran: 1700 },
    })
  })
  it('three posyandu hold at most 3 × 600', () => {
    const hasil = periksaTabel([judul, ['Loa Janan', 'Loa Duri Ilir', null, 'Okt 2025', 1801, 1500, 100, 20]])
    expect(hasil.baris[0]?.temuan[0]?.pesan).toBe(
      'Baris 2, kolom E (Sasaran): balita seluruhnya 1801, padahal paling banyak 1800.',
    )
  })
  it('the column Posyandu may be missing', () => {
    const hasil = periksaTabel([
      judul.filter((j) => j !== 'Posyandu'),
      ['Loa Janan', 'Bakungan', 'Okt 2025', 100, 90, 10, 2],
    ])
    expect(hasil.hitungan.diterima).toBe(1)
  })
})
