import type { KodeTemplat } from '@/indikator/tipe'
import type { Bulan } from '@/lib/periode'

/** What the template's lists and pre-filled rows are made of. */
export interface DaftarTemplat {
  kecamatan: { kode: string; nama: string }[]
  desa: { kode: string; nama: string; kodeKecamatan: string }[]
  posyandu: { kodeDesa: string; nama: string }[]
  /** Posyandu of this kecamatan are pre-filled and lists hold it alone; null: lists of the whole kabupaten, nothing pre-filled. */
  kodeKecamatan: string | null
  /** Month pre-filled in the rows; the list of months ends with it. */
  bulan: Bulan
}

/** The template as XLSX bytes: sheets Isi, Petunjuk and a hidden list sheet. */
export function createBukuTemplat(kode: KodeTemplat, daftar: DaftarTemplat): Uint8Array {
  throw new Error(`not filled in yet: ${kode} ${daftar.bulan}`)
}
