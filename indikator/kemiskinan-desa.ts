import type { IsiDataDesa } from './catatan/data-desa'
import type { Catatan } from './catatan/tipe'
import { defineIndikator, type UkuranCatatan } from './tipe'
import { UNIT_DESA, ukuranDesa } from './unit-desa'

/** A record tells of its own year and of so many after it. */
const BERLAKU_TAHUN = 2

type Kolom = 'penduduk' | 'penduduk_miskin' | 'keluarga' | 'keluarga_krs'

/** The newest record of the desa up to the year of the month that knows both numbers; null without one. */
function getTerbaru(catatan: readonly Catatan[], kodeDesa: string, tahun: number, kolom: readonly Kolom[]) {
  return (catatan as readonly Catatan<IsiDataDesa>[])
    .filter((c) => c.kodeWilayah === kodeDesa && c.isi.tahun <= tahun && c.isi.tahun >= tahun - BERLAKU_TAHUN)
    .filter((c) => kolom.every((k) => c.isi[k] !== null))
    .reduce<Catatan<IsiDataDesa> | null>((a, b) => (a && a.isi.tahun > b.isi.tahun ? a : b), null)
}

function ukuran(
  nama: string,
  satuan: string,
  kolom: readonly Kolom[],
  nilai: (isi: IsiDataDesa) => number | null,
): UkuranCatatan {
  return {
    nama,
    satuan,
    jenis: 'keadaan',
    daftar: 'data-desa',
    hitung: (catatan, kodeDesa, bulan) => {
      const c = getTerbaru(catatan, kodeDesa, Number(bulan.slice(0, 4)), kolom)
      return c && nilai(c.isi)
    },
  }
}

const MISKIN = ['penduduk', 'penduduk_miskin'] as const
const KRS = ['keluarga', 'keluarga_krs'] as const

const bersama = {
  kelompok: 'warga',
  desimal: 1,
  arah: 'turun-baik',
  sumber: [
    { nama: 'Data desa', keterangan: 'catatan kantor per desa dan tahun, dengan sumbernya masing-masing' },
  ],
} as const

const targetContoh = (nilai: number) =>
  [
    {
      nilai,
      mulai: '2023-01-01',
      sumber: 'Target contoh; target resmi belum ditemukan',
      sifat: 'contoh',
    },
  ] as const

/** Poor people of all people, from the desa that know both numbers (decision 0027). */
export const kemiskinanDesa = defineIndikator({
  ...bersama,
  kode: 'kemiskinan-desa',
  nama: 'Penduduk miskin menurut data desa',
  namaPendek: 'Kemiskinan',
  penjelasan: 'Bagian penduduk yang miskin, dari desa dan kelurahan yang kedua angkanya tercatat.',
  ukuran: {
    ...ukuranDesa,
    desa_miskin_terdata: ukuran(
      'Desa/kelurahan yang kemiskinannya tercatat',
      'desa/kelurahan',
      MISKIN,
      () => 1,
    ),
    penduduk_terdata: ukuran('Penduduk desa yang kemiskinannya tercatat', 'jiwa', MISKIN, (d) => d.penduduk),
    penduduk_miskin: ukuran('Penduduk miskin', 'jiwa', MISKIN, (d) => d.penduduk_miskin),
  },
  pembilang: ['penduduk_miskin'],
  penyebut: ['penduduk_terdata'],
  kelengkapan: { ukuran: 'desa_miskin_terdata', kata: 'terdata', unit: UNIT_DESA },
  namaPembilang: 'penduduk miskin',
  namaPenyebut: 'penduduk desa yang kemiskinannya tercatat',
  target: targetContoh(6),
  toleransi: 2,
  kelas: [4, 6, 8, 10],
  catatan:
    'Catatan terakhir dari dua tahun sebelumnya dipakai bila tahun ini belum ada. Bukan angka survei BPS: dasar dan cara hitungnya berbeda, jangan disandingkan langsung.',
})

/** Families at risk of stunting of all families, from the desa that know both numbers. */
export const keluargaRisiko = defineIndikator({
  ...bersama,
  kode: 'keluarga-risiko',
  nama: 'Keluarga berisiko stunting',
  namaPendek: 'Keluarga berisiko',
  penjelasan:
    'Bagian keluarga yang berisiko stunting (KRS), dari desa dan kelurahan yang kedua angkanya tercatat.',
  ukuran: {
    ...ukuranDesa,
    desa_krs_terdata: ukuran('Desa/kelurahan yang KRS-nya tercatat', 'desa/kelurahan', KRS, () => 1),
    keluarga_terdata: ukuran('Keluarga di desa yang KRS-nya tercatat', 'keluarga', KRS, (d) => d.keluarga),
    keluarga_krs: ukuran('Keluarga berisiko stunting', 'keluarga', KRS, (d) => d.keluarga_krs),
  },
  pembilang: ['keluarga_krs'],
  penyebut: ['keluarga_terdata'],
  kelengkapan: { ukuran: 'desa_krs_terdata', kata: 'terdata', unit: UNIT_DESA },
  namaPembilang: 'keluarga berisiko stunting',
  namaPenyebut: 'keluarga di desa yang KRS-nya tercatat',
  target: targetContoh(15),
  toleransi: 4,
  kelas: [10, 15, 20, 25],
  catatan: 'Catatan terakhir dari dua tahun sebelumnya dipakai bila tahun ini belum ada.',
})
