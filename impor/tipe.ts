import type { MultiPolygon, Polygon } from 'geojson'
import type { KodeDaftar } from '@/indikator/catatan/tipe'
import type { KodeTahap, PeristiwaRegistrasi } from '@/indikator/tahap-registrasi'
import type { KodeTemplat } from '@/indikator/tipe'
import type { Bulan } from '@/lib/periode'
import type { Sel } from './sel'

/** `galat` keeps the row out, `peringatan` lets it in with a question, `info` tells what was understood. */
export type TingkatTemuan = 'galat' | 'peringatan' | 'info'

/** One thing found in a file. Sentences are Indonesian and ready for the screen. `nilai` never holds personal data. */
export interface Temuan {
  tingkat: TingkatTemuan
  /** Kind, for grouping: `angka-tidak-terbaca`, `desa-tidak-dikenal`, … */
  kode: string
  lembar: string | null
  /** Row as the spreadsheet numbers it, from 1; null for findings about a sheet or the file. */
  baris: number | null
  /** Column letter; null when the finding is about the whole row. */
  kolom: string | null
  judulKolom: string | null
  nilai: string | null
  pesan: string
  /** What to do about it, or null when the sentence already says it. */
  saran: string | null
  /** Field that the finding is about and that mending it changes; absent when it is about the whole row. */
  untuk?: string
  /** Up to three names that may have been meant, best first, with their likeness (0 to 1). */
  usulan?: { teks: string; skor: number }[]
  /** The posyandu that the row would need and that waits for consent. */
  baru?: { kodeDesa: string; nama: string }
}

/** Which posyandu a row speaks of: a known one, or a new name that saving would create. */
export type RujukanPosyandu = { id: number; nama: string } | { baru: string }

export interface IsiNilai {
  jenis: 'nilai'
  kodeDesa: string
  /** null: the row speaks for the whole desa. */
  posyandu: RujukanPosyandu | null
  bulan: Bulan
  /** By code of measure; a blank cell is absent, not zero. */
  nilai: Record<string, number>
}

export interface IsiRegistrasi {
  jenis: 'registrasi'
  kodeDesa: string
  posyandu: RujukanPosyandu
  peristiwa: {
    tahap: KodeTahap
    tanggal: string
    nomor: string | null
    catatan: string | null
    /** Papers that the row ticks; absent where its list has no columns for papers. */
    dokumen?: string[]
    /** Stages before it were skipped. */
    lompat?: true
  }[]
  lintang: number | null
  bujur: number | null
}

/** A record of a list. */
export interface IsiCatatan {
  jenis: 'catatan'
  daftar: KodeDaftar
  kodeWilayah: string
  /** Checked fields of the columns that the sheet has; null: left blank. Fields without a column stay as they are stored. */
  isi: Readonly<Record<string, string | number | boolean | null>>
}

export type IsiBaris = IsiNilai | IsiRegistrasi | IsiCatatan

export interface BarisPeriksa {
  lembar: string
  baris: number
  keadaan: 'terima' | 'tolak' | 'lewati'
  /** What saving would store; null for rejected and skipped rows. */
  isi: IsiBaris | null
  /** Recognised cells as read, by code of measure or field; print with `formatSel`. Never a personal column. */
  sel: Record<string, Sel>
  temuan: Temuan[]
  /** Desa that the row was taken for (place of any level for a record of a list), also when it was rejected; absent when that is not known. */
  kodeDesa?: string
  /** Cells as the sender wrote them, where a person changed them in the draft; null: it was blank. */
  semula?: Record<string, Sel | null>
  /** A person left this row out. */
  sengaja?: true
}

/** One recognised column: where it is and what it was taken for. */
export interface KolomTerbaca {
  kolom: string
  judul: string
  /** Code of a measure or of a field such as `desa`, `posyandu`, `bulan`. */
  untuk: string
}

/** One heading of a sheet, for the question which column is what. */
export interface KolomTanya {
  kolom: string
  judul: string
  /** Heading as it is remembered. */
  kunci: string
  /** Code of the measure or field it was taken for; null: not read. */
  untuk: string | null
  /** Why: known by name, nearly so (asked), confirmed before, or unknown (asked). `abaikan`: understood and of no use. */
  dasar: 'nama' | 'mirip' | 'tata-letak' | 'abaikan' | 'tanya'
  /** Up to three meanings that an unknown heading may have, best first, with their likeness (0 to 1). */
  usulan: { untuk: string; skor: number }[]
}

/** What a sender confirmed about the columns of one template. */
export interface TataLetak {
  templat: KodeTemplat
  /** Remembered heading → code of measure or field; null: left out on purpose. */
  kolom: Readonly<Record<string, string | null>>
  /** Day of the confirmation, `YYYY-MM-DD`. */
  tanggal: string
}

/** What the reader understood of one sheet. */
export interface LembarTerbaca {
  nama: string
  barisJudul: number
  kolom: KolomTerbaca[]
  /** Fields read for all rows from the lines above the table, where there is no column for them: field → text. */
  keterangan?: Record<string, string>
  /** Headings that were not recognised and therefore not read. */
  tidakDikenal: string[]
  /** All headings that may be read, with what they were taken for; absent in older drafts. */
  tanya?: KolomTanya[]
  /** Headings that looked personal (NIK, names of children, …): their cells were dropped unread. */
  dibuang: string[]
}

export interface Bacaan {
  lembar: LembarTerbaca[]
  temuan: Temuan[]
}

/** The result of checking a file: every row read is exactly one of accepted, rejected, skipped. */
export interface Pemeriksaan {
  templat: KodeTemplat
  bacaan: Bacaan
  baris: BarisPeriksa[]
  hitungan: { dibaca: number; diterima: number; ditolak: number; dilewati: number }
  /** The file lists persons or what single persons did, was counted in memory, and must not be kept in any form. */
  perOrang?: true
}

/** The file as a whole can't be taken: not a spreadsheet, protected, broken, empty, no template fits. */
export interface BerkasDitolak {
  ditolak: true
  temuan: Temuan
}

/** Kecamatan as the map draws them; `resmi` false: computed, good to some kilometres. */
export interface BatasKecamatan {
  resmi: boolean
  kecamatan: { kode: string; nama: string; bentuk: Polygon | MultiPolygon }[]
}

/** What the checker must know of the office's data; gathered by the caller, within its scope. */
export interface KonteksPeriksa {
  /** All of the kabupaten, also when the sender is one kecamatan, so that a row of another is named as such. */
  kecamatan: { kode: string; nama: string }[]
  desa: { kode: string; nama: string; kodeKecamatan: string }[]
  posyandu: { id: number; kodeDesa: string; nama: string; alias: string[] }[]
  /** Latest month that may be reported: later ones are in the future. */
  bulanTerakhir: Bulan
  /** Latest day that may be dated, `YYYY-MM-DD`. */
  hariIni: string
  /** To see whether a coordinate can be right; left out: not looked at. */
  batas?: BatasKecamatan | null
  /** When the sender is one kecamatan: rows of another are refused. */
  kodeKecamatan: string | null
  /** Lists whose records the sender may write; left out: all. */
  daftar?: readonly KodeDaftar[]
  /** Layouts that the sender confirmed before, the one to try first in front. */
  tataLetak?: readonly TataLetak[]
  /** Spellings that a person confirmed before: `induk|nama normal` → code of the kecamatan or desa. */
  aliasWilayah?: ReadonlyMap<string, string>
  /** New posyandu that a person agreed to, as `kodeDesa|nama normal`; rows of others wait. `semua`: whoever calls agrees to all. */
  posyanduBaru: ReadonlySet<string> | 'semua'
  /** Kemendagri numbers in force: number → id of the posyandu that holds it. */
  nomor: ReadonlyMap<string, number>
  /** Registration events in force by id of posyandu, in the order of entry. */
  peristiwa?: ReadonlyMap<number, readonly PeristiwaRegistrasi[]>
  /** Values in force of the months before, for plausibility: key `idPosyandu|bulan|ukuran`, or `kodeDesa|…` for a whole desa. */
  nilaiLalu: ReadonlyMap<string, number>
}
