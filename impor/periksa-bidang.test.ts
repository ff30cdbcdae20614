import { describe, expect, it } from 'vitest'
import { periksaBerkas } from './periksa'
import type { Pemeriksaan } from './tipe'
import { createBerkas, KONTEKS, periksaTabel, type SelUji } from './uji-konteks'

const JUDUL = [
  'posyandu',
  'kelurahan',
  'kecamatan',
  'kota',
  'bidang',
  'bulan',
  'tahun',
  'tanggal_laporan',
  'nama_kader',
  'nomor_hp',
  'jenis_kegiatan',
  'narasi',
  'status',
]
const baris = (ubah: Readonly<Record<string, SelUji>> = {}): SelUji[] => {
  const isi: Record<string, SelUji> = {
    posyandu: 'Posyandu Melati',
    kelurahan: 'Bakungan',
    kecamatan: 'Loa Janan',
    kota: 'Kukar',
    bidang: 'Kesehatan',
    bulan: 'Oktober',
    tahun: 2025,
    tanggal_laporan: '2025-10-21',
    nama_kader: 'Siti Rahasia',
    nomor_hp: '081234567890',
    jenis_kegiatan: 'Pendataan',
    narasi: 'Mendata ibu Rahasia di RT 3',
    status: 'Disetujui',
    ...ubah,
  }
  return JUDUL.map((j) => isi[j] ?? null)
}
const nilai = (h: Pemeriksaan) =>
  h.baris.map((b) => (b.isi?.jenis === 'nilai' ? [b.isi.bulan, b.isi.nilai] : b.keadaan))

describe('a six-field report with one row per activity', () => {
  it('is counted per posyandu, month and field; a field without rows stays blank', () => {
    const hasil = periksaTabel([
      ['Laporan enam bidang'],
      JUDUL,
      baris(),
      baris({ posyandu: 'MELATI', bidang: 'Bidang Kesehatan', bulan: 10 }),
      baris({ bidang: 'Trantibumlinmas', bulan: null, tanggal_laporan: '05/10/2025' }),
      baris({ bulan: 'September' }),
      baris({ posyandu: 'Mawar 1', kelurahan: 'Loa Duri Ilir', bidang: 'PU' }),
    ])
    expect(hasil.templat).toBe('enam-bidang')
    expect(nilai(hasil)).toEqual([
      ['2025-09', { layanan_kesehatan: 1 }],
      ['2025-10', { layanan_kesehatan: 2, layanan_trantibumlinmas: 1 }],
      ['2025-10', { layanan_pekerjaan_umum: 1 }],
    ])
  })

  it('nothing of names, telephones and narratives comes out, and the file is not kept', () => {
    const hasil = periksaTabel([JUDUL, baris()])
    expect(hasil.perOrang).toBe(true)
    expect(JSON.stringify(hasil)).not.toMatch(/Rahasia|0812|RT 3|Siti/)
    expect(hasil.bacaan.lembar[0]?.dibuang).toEqual(['nama kader', 'nomor HP', 'narasi'])
  })

  it('rejected activities and those without a known field are told, not counted', () => {
    const hasil = periksaTabel([JUDUL, baris(), baris({ status: 'Ditolak' }), baris({ bidang: 'Olahraga' })])
    expect(nilai(hasil)).toEqual([['2025-10', { layanan_kesehatan: 1 }]])
    expect(
      hasil.bacaan.temuan.map((t) => [t.tingkat, /baris (\d+)/.exec(t.pesan.split('(')[1] ?? '')?.[1]]),
    ).toEqual([
      ['info', undefined],
      ['info', '3'],
      ['peringatan', '4'],
    ])
  })

  it('a posyandu that nobody knows is refused like in any report', () => {
    const hasil = periksaTabel([JUDUL, baris({ kelurahan: 'Entah', posyandu: 'X' })])
    expect(hasil.baris.map((b) => b.keadaan)).toEqual(['tolak'])
  })

  it('without one readable row it is refused as a whole', () => {
    const hasil = periksaBerkas(createBerkas([JUDUL, baris({ bidang: '?' })]), 'a.xlsx', KONTEKS)
    expect('ditolak' in hasil && hasil.temuan.kode).toBe('tanpa-baris')
  })
})
