import type { KodeDaftar } from '@/indikator/catatan/tipe'
import type { JumlahTempat } from '@/indikator/susun'
import type { Bulan } from '@/lib/periode'

/** A value in force that an import replaces with another one. */
export interface NilaiDigantikan {
  kodeDesa: string
  /** null: the value of the whole desa. */
  posyandu: string | null
  bulan: Bulan
  ukuran: string
  lama: number
  baru: number
}

/** Sums of one place in one month before and after an import; null where there were or are none. */
export interface PerubahanTempat {
  kode: string
  bulan: Bulan
  sebelum: JumlahTempat | null
  sesudah: JumlahTempat | null
}

/** The sum of a measure over one desa and month that jumps from what stood before, so that a person should look. */
export interface DesaTajam {
  kode: string
  bulan: Bulan
  ukuran: string
  sebelum: number
  sesudah: number
}

/** A part that is larger than its whole once the import is saved: one of the two comes from it, the other stood before. */
export interface BagianMelebihi {
  kodeDesa: string
  /** null: values of the whole desa. */
  posyandu: string | null
  bulan: Bulan
  bagian: string
  nilaiBagian: number
  seluruh: string
  nilaiSeluruh: number
}

/** What an import changes in a list of records. */
export interface PerubahanCatatan {
  daftar: KodeDaftar
  /** Records that stood nowhere before, that replace another one, and that repeat what stood. */
  baru: number
  diubah: number
  tetap: number
  /** Fields of the replaced records that get another content. */
  isian: number
  /** The first hundred of those replaced, with their fields in words. */
  ubah: { kodeWilayah: string; nama: string; kolom: { judul: string; lama: string; baru: string }[] }[]
}

/** What saving an import changes (or changed): found out by saving it, so that a preview and the save can't differ. */
export interface PerubahanImpor {
  posyanduBaru: { kodeDesa: string; nama: string }[]
  /** Values that stood nowhere before, that replace another one, and that repeat what stood. */
  nilaiTambah: number
  nilaiUbah: number
  nilaiTetap: number
  peristiwa: number
  /** Records of a list; absent where the import brings none. */
  catatan?: PerubahanCatatan
  /** The hundred largest replacements. */
  digantikan: NilaiDigantikan[]
  /** Kecamatan touched and the kabupaten, in the months touched (the last twelve of them). */
  tempat: PerubahanTempat[]
  /** The twenty largest jumps of whole desa; absent in imports saved before these were looked for. */
  desa?: DesaTajam[]
  /** The twenty largest; absent in imports saved before these were looked for. */
  melebihi?: BagianMelebihi[]
}

/** How much of what stood an import changes: values replaced, and fields of records replaced. What the threshold of approvals counts. */
export function hitungIsianLama({
  nilaiUbah,
  catatan,
}: Pick<PerubahanImpor, 'nilaiUbah' | 'catatan'>): number {
  return nilaiUbah + (catatan?.isian ?? 0)
}
