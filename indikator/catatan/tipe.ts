import type { Peran } from '@/lib/cakupan'

export const KODE_DAFTAR = [
  'tim-pembina',
  'kegiatan',
  'data-desa',
  'lokus',
  'anggaran',
  'rencana-aksi',
  'layanan',
] as const
/** Lists of the programme: records that come by form or by file, not sums per posyandu and month. */
export type KodeDaftar = (typeof KODE_DAFTAR)[number]

export type TingkatTempat = 'kabupaten' | 'kecamatan' | 'desa'

interface DasarKolom {
  /** Heading in the template, label in the form. */
  judul: string
  /** Other headings seen in real files, any case. */
  alias: readonly string[]
  /** One sentence: what to fill in. */
  petunjuk: string
  /** Part of the record's identity: the same key again replaces the record. Always filled. */
  kunci?: true
}

/** One field of a record. Stored as written here; null: not known. */
export type KolomDaftar = DasarKolom &
  /** `saran`: forms offer what other records hold, so that the same thing is written the same way. */
  (
    | { jenis: 'teks'; wajib?: true; maks: number; contoh: string; saran?: true }
    | {
        jenis: 'bulat' | 'desimal' | 'rupiah' | 'tahun'
        wajib?: true
        min?: number
        maks: number
        contoh: number
      }
    /** `YYYY-MM-DD`. */
    | { jenis: 'tanggal'; wajib?: true; contoh: string }
    | { jenis: 'ya-tidak'; wajib?: true; contoh: 'ya' | 'tidak' }
    /** Stored as the code; files and forms show the name. Codes and names are both understood in files. */
    | {
        jenis: 'pilihan'
        wajib?: true
        pilihan: Readonly<Record<string, string>>
        contoh: string
      }
  )

type NilaiKolom<K extends KolomDaftar> = K extends { jenis: 'teks' | 'tanggal' }
  ? string
  : K extends { jenis: 'ya-tidak' }
    ? boolean
    : K extends { jenis: 'pilihan'; pilihan: infer P }
      ? keyof P & string
      : number

type Kolom = Readonly<Record<string, KolomDaftar>>

/** What a record of a list holds: mandatory and key fields are there, others null when not known. */
export type IsiDari<K extends Kolom> = {
  [N in keyof K]: K[N] extends { wajib: true } | { kunci: true } ? NilaiKolom<K[N]> : NilaiKolom<K[N]> | null
}

/** The definition of a list: form, template, checks, exports and API all read it. */
export interface Daftar<K extends Kolom = Kolom> {
  kode: KodeDaftar
  nama: string
  /** What one record is called: "tim pembina", "kegiatan". */
  satuan: string
  /** One sentence: what the list holds and where it is used. */
  penjelasan: string
  /** Levels at which a record may lie. */
  tingkat: readonly TingkatTempat[]
  kolom: K
  /** Who writes it down, within his scope; dpmd always. An `opd` only what carries its own bidang in field `bidang`. */
  pencatat: readonly Peran[]
  /** Page that shows it. */
  halaman: string
  /** What a record is named by on screen. */
  sebut: (isi: IsiDari<K>, tempat: string) => string
  /** What single fields cannot say; an Indonesian sentence per problem, with the field it is about. */
  periksa?: (isi: IsiDari<K>) => { untuk: keyof K & string; pesan: string }[]
}

/** Keeps the fields in the type. */
export function defineDaftar<const K extends Kolom>(d: Daftar<K>): Daftar<K> {
  return d
}

export type Sifat = 'kantor' | 'terbit' | 'contoh'

/** A record in force. */
export interface Catatan<I = Readonly<Record<string, unknown>>> {
  id: number
  daftar: KodeDaftar
  kunci: string
  kodeWilayah: string
  isi: I
  sifat: Sifat
}
