import type { Bulan } from '@/lib/periode'
import type { IsiDaftar } from '../catatan'
import type { Catatan, KodeDaftar } from '../catatan/tipe'
import type { NilaiTempat } from '../model'
import type { Status } from '../tipe'

export const TOPIK = [
  'bidang',
  'tim',
  'kegiatan',
  'lokus',
  'anggaran',
  'kendala',
  'rencana',
  'digital',
] as const
export type KodeTopik = (typeof TOPIK)[number]

/** What a topic is worked out from, loaded once for a page: one place, in one month. */
export interface BahanProgram {
  tempat: { kode: string; nama: string; jenis: 'kabupaten' | 'kecamatan' }
  /** Places one level below, by name. */
  bawah: readonly {
    kode: string
    nama: string
    jenis: 'kecamatan' | 'desa' | 'kelurahan'
    posyandu: number
  }[]
  /** Every desa and kelurahan of the place. */
  desa: readonly { kode: string; nama: string; jenis: 'desa' | 'kelurahan'; kodeKecamatan: string }[]
  bulan: Bulan
  /** Day that the data speak of within this month, `YYYY-MM-DD`; topics are judged on it, never on the clock. */
  hari: string
  /** The value of an indicator at the place itself or at one of `bawah`. */
  nilai: (indikator: string, kode: string) => NilaiTempat
  /** Sum of a measure over the place itself or one of `bawah`, and how many units it comes from; null when nobody told. */
  jumlah: (ukuran: string, kode: string) => { jumlah: number; unit: number } | null
  /** Records in force at or below the place. */
  catatan: <D extends KodeDaftar>(daftar: D) => readonly Catatan<IsiDaftar[D]>[]
  /** Follow-ups that move on an action of the plan. */
  tindakLanjut: readonly {
    rencana: string
    keadaan: 'terbuka' | 'berjalan' | 'selesai' | 'batal'
    tenggat: string
  }[]
  /** Desa of the pilot set in force in the year of the month, the newest not after it; `sejak`: day of the decision. Null while none was chosen. */
  pilot: { nama: string; desa: readonly string[]; sejak: string | null; contoh: boolean } | null
}

/** One large figure, printed. */
export interface AngkaTopik {
  nama: string
  /** As printed: "18 dari 20", "74,0 %", "Rp1,2 miliar"; "–" when not known. */
  nilai: string
  keterangan: string | null
  status: Status
}

/** Rows of a topic, worst first. */
export interface TabelTopik {
  /** Headings of the cells after the name. */
  kolom: readonly string[]
  baris: readonly {
    nama: string
    /** Kode wilayah that the row leads to; null when it is no place. */
    kode: string | null
    sel: readonly string[]
    status: Status
    /** Share for a bar, 0 to 1; null draws none. */
    batang: number | null
  }[]
}

/** A topic of the programme as hub, kecamatan page, slides, files and API draw it: one model, many renderers. */
export interface Topik {
  kode: KodeTopik
  /** Name of the topic: "Tim Pembina". */
  nama: string
  /** The finding, one sentence. */
  judul: string
  /** Two to four. */
  angka: readonly AngkaTopik[]
  /** All rows; renderers cut with a count of the rest. Null when figures say it all. */
  tabel: TabelTopik | null
  sumber: string
  adaContoh: boolean
  /** What hangs, in a few words after a colon: "7 aksi lewat tenggat". Absent: nothing does. */
  mendesak?: string
  /** What is missing and what to do about it; null where there are figures. `angka` is empty then, `tabel` null. */
  kosong: string | null
  /** Page that tells more. */
  href: string
}

/** Works a topic out. Pure: same material, same words. */
export type SusunTopik = (b: BahanProgram) => Topik
