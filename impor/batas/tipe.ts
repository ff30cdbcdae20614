import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { TingkatTemuan } from '../tipe'

/** Largest sum of the files of one upload, in bytes: "25 MB" on screen. */
export const BATAS_BYTE = 25 * 1024 * 1024

/** `galat` keeps the set out, `peringatan` asks to look, `info` tells what was understood or tidied. */
export interface TemuanBatas {
  tingkat: TingkatTemuan
  kode: KodeTemuanBatas
  /** Which layer; null: the file. */
  lapisan: Lapisan | null
  pesan: string
  /** What to do about it; null when the sentence says it. */
  saran: string | null
  /** Places on the map, each with what lies there; the list is cut at 60. */
  tempat: { letak: [number, number]; sebutan: string }[]
}

export const JENIS_TEMUAN_BATAS = {
  'berkas-ditolak': 'Berkas tidak dapat dibaca',
  'berkas-kosong': 'Berkas kosong',
  'bukan-poligon': 'Bukan bidang',
  'lapisan-tidak-jelas': 'Bukan kecamatan atau desa',
  'lapisan-ganda': 'Lapisan ganda',
  'di-luar-rentang': 'Koordinat di luar Indonesia',
  'koordinat-tertukar': 'Lintang dan bujur tertukar',
  'koordinat-meter': 'Koordinat dalam meter',
  'kabupaten-lain': 'Kabupaten lain',
  'sebelum-pemekaran': 'Keadaan sebelum pemekaran',
  'kode-bps': 'Kode BPS',
  'kode-tidak-dikenal': 'Kode tidak dikenal',
  'kode-kosong': 'Tanpa kode',
  'kode-ganda': 'Kode ganda',
  'kode-nama-beda': 'Kode dan nama tidak cocok',
  'dipadankan-nama': 'Dipadankan lewat nama',
  'perlu-dipilih': 'Perlu dipilih',
  dilewati: 'Tidak dipakai',
  'tidak-ada': 'Wilayah yang tidak ada di berkas',
  'poligon-rusak': 'Bidang tidak sah',
  'tumpang-tindih': 'Tumpang tindih',
  celah: 'Celah',
  'titik-desa': 'Desa di luar bidangnya',
  'desa-di-luar': 'Desa di luar kecamatannya',
  disederhanakan: 'Disederhanakan',
} as const

export type KodeTemuanBatas = keyof typeof JENIS_TEMUAN_BATAS

export type Lapisan = 'kecamatan' | 'desa'

/** A file as sent. */
export interface BerkasBatas {
  nama: string
  bytes: Uint8Array
}

/** One feature as read: polygons in longitude and latitude, and the texts that may name it. Nothing else of it is kept. */
export type FiturBatas = Feature<
  Polygon | MultiPolygon,
  { kode: string | null; nama: string | null; induk: string | null }
>

/** One layer as read. Feature numbers in findings and choices count from 1, in this order. */
export interface LapisanBatas {
  lapisan: Lapisan
  /** Where it came from: file, layer inside it. */
  asal: string
  fitur: FiturBatas[]
  /** Fields that were taken for code, name and parent. */
  kolom: { kode: string | null; nama: string | null; induk: string | null }
}

/** What a person decided: layer → feature number → code, or null to leave it out. */
export type PilihanBatas = Partial<Record<Lapisan, Record<string, string | null>>>

/** How one feature was matched. `kode` null with `usulan` waits for a person. */
export interface PadananBatas {
  nomor: number
  kodeBerkas: string | null
  namaBerkas: string | null
  indukBerkas: string | null
  kode: string | null
  cara: 'kode' | 'nama' | 'pilihan' | 'dilewati' | 'belum'
  /** Up to three, best first. */
  usulan: { kode: string; nama: string; induk: string | null }[]
  luasKm2: number
}

export interface RingkasLapisan {
  lapisan: Lapisan
  asal: string
  kolom: LapisanBatas['kolom']
  fitur: number
  /** Matched, of how many places there are. */
  cocok: number
  dari: number
  /** Area before and after tidying, km². */
  luasKm2: number
  padanan: PadananBatas[]
}

/** The check of a set, as stored beside it. */
export interface PemeriksaanBatas {
  temuan: TemuanBatas[]
  lapisan: RingkasLapisan[]
  /** Sizes of what browsers will fetch, bytes. */
  ukuran: { kecamatan: number | null; desa: number | null }
}

/** What the checker must know of the office's places. */
export interface KonteksBatas {
  kabupaten: { kode: string; nama: string }
  kecamatan: { kode: string; nama: string }[]
  desa: { kode: string; nama: string; kodeKecamatan: string }[]
  /** Desa code → [lon, lat] of a point in it, as far as known. */
  titik: Readonly<Record<string, readonly [number, number]>>
  /** All kabupaten of the country with their kecamatan, to say which one a foreign file is of. */
  kabupatenLain: readonly { kode: string; nama: string; kecamatan: readonly string[] }[]
}
