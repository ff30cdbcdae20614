import { getSeri, KODE_INDONESIA, type KodeSeri } from '@/indikator/seri-terbit'
import { angkaDinkes } from './terbit-dinkes'
import { angkaPosyandu } from './terbit-posyandu'
import { angkaStunting } from './terbit-stunting'
import { angkaUmum } from './terbit-umum'

/** Places that published figures speak of. */
const TEMPAT = {
  [KODE_INDONESIA]: 'Indonesia',
  '64': 'Kalimantan Timur',
  '64.01': 'Paser',
  '64.02': 'Kutai Kartanegara',
  '64.03': 'Berau',
  '64.07': 'Kutai Barat',
  '64.08': 'Kutai Timur',
  '64.09': 'Penajam Paser Utara',
  '64.11': 'Mahakam Ulu',
  '64.71': 'Kota Balikpapan',
  '64.72': 'Kota Samarinda',
  '64.74': 'Kota Bontang',
} as const

/** One published figure as its source gives it. `namaWilayah` only where the place is not in `TEMPAT`. */
export interface AngkaAwal {
  seri: KodeSeri
  kodeWilayah: string
  namaWilayah?: string
  /** `2024` or `2025-09`. */
  periode: string
  nilai: number
  metode: string
  sumber: string
  /** As precise as known: `2024`, `2025-09`, `2025-09-18`. */
  tanggalSumber: string
  catatan?: string
}

/** A row of the table `angka_terbit`. */
export interface BarisAngkaTerbit {
  seri: string
  kodeWilayah: string
  namaWilayah: string
  periode: string
  nilai: number
  satuan: string
  metode: string
  sumber: string
  tanggalSumber: string
  catatan: string | null
}

const SEMUA: readonly AngkaAwal[] = [...angkaStunting, ...angkaPosyandu, ...angkaDinkes, ...angkaUmum]

function isTerkait(kode: string, kabupaten: string): boolean {
  const provinsi = kabupaten.slice(0, 2)
  if (kode === KODE_INDONESIA || kode === provinsi) return true
  return kode.startsWith(`${kabupaten}.`) || (kode.length === 5 && kode.startsWith(`${provinsi}.`))
}

/** The published figures that matter to a kabupaten: its own, its neighbours', its province's and the nation's. */
export function listAngkaAwal(kabupaten: string): BarisAngkaTerbit[] {
  return SEMUA.filter((a) => isTerkait(a.kodeWilayah, kabupaten)).map((a) => ({
    ...a,
    namaWilayah: a.namaWilayah ?? TEMPAT[a.kodeWilayah as keyof typeof TEMPAT],
    satuan: getSeri(a.seri)?.satuan ?? '',
    catatan: a.catatan ?? null,
  }))
}
