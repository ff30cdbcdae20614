import type { KodeTahap } from '@/indikator/tahap-registrasi'
import type { KodeTemplat } from '@/indikator/tipe'
import type { Bulan } from '@/lib/periode'

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
  /** Up to three names that may have been meant, best first, with their likeness (0 to 1). */
  usulan?: { teks: string; skor: number }[]
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
  peristiwa: { tahap: KodeTahap; tanggal: string; nomor: string | null; catatan: string | null }[]
  lintang: number | null
  bujur: number | null
}

export interface BarisPeriksa {
  lembar: string
  baris: number
  keadaan: 'terima' | 'tolak' | 'lewati'
  /** What saving would store; null for rejected and skipped rows. */
  isi: IsiNilai | IsiRegistrasi | null
  /** Recognised cells as read, by code of measure or field, for the preview. Never a personal column. */
  sel: Record<string, string>
  temuan: Temuan[]
}

/** One recognised column: where it is and what it was taken for. */
export interface KolomTerbaca {
  kolom: string
  judul: string
  /** Code of a measure or of a field such as `desa`, `posyandu`, `bulan`. */
  untuk: string
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
}

/** The file as a whole can't be taken: not a spreadsheet, protected, broken, empty, no template fits. */
export interface BerkasDitolak {
  ditolak: true
  temuan: Temuan
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
  /** When the sender is one kecamatan: rows of another are refused. */
  kodeKecamatan: string | null
  /** Kemendagri numbers in force: number → id of the posyandu that holds it. */
  nomor: ReadonlyMap<string, number>
  /** Values in force of the months before, for plausibility: key `idPosyandu|bulan|ukuran`. */
  nilaiLalu: ReadonlyMap<string, number>
}
