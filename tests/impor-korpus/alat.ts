import { type BookType, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx'
import { unzipSync, zipSync } from 'fflate'
import type { KonteksPeriksa } from '@/impor/tipe'

type Sel =
  | string
  | number
  | boolean
  | null
  | { t: 'n' | 'e' | 's'; v?: number | string; z?: string; f?: string }
export type Baris = Sel[]

/** Measures by the letters that reports use, so that an expected row fits on a line. */
export const SINGKAT: Readonly<Record<string, string>> = {
  S: 'balita_sasaran',
  K: 'balita_kms',
  D: 'balita_ditimbang',
  N: 'balita_naik',
  T: 'balita_tidak_naik',
  U: 'balita_diukur',
  P: 'balita_pendek',
  SP: 'balita_sangat_pendek',
  SK: 'kader_sk',
  H: 'kader_hadir',
  HB: 'hari_buka',
  SH: 'melayani_siklus_hidup',
  PEND: 'layanan_pendidikan',
  SOS: 'layanan_sosial',
}

/** Desa and posyandu of the tests' office by a short name: see `KONTEKS` in impor/uji-konteks.ts. */
export const TEMPAT = {
  kenanga: ['64.02.03.2007', 3],
  mawar1: ['64.02.03.2007', 1],
  mawar2: ['64.02.03.2007', 2],
  melati: ['64.02.03.2001', 4],
  anggrek: ['64.02.19.2007', 5],
  dahlia: ['64.02.15.1003', 6],
  teratai: ['64.02.04.2006', 7],
  ldi: ['64.02.03.2007', null],
  bakungan: ['64.02.03.2001', null],
} as const

/** An accepted row: `sheet!row` (sheet left out in a workbook of one), place, month, and the values or events. */
export type Terima = [
  baris: string,
  tempat: keyof typeof TEMPAT,
  bulan: string,
  nilai: Readonly<Record<string, number | string | null>>,
]

/** One workbook of the corpus with what must come of it, worked out by hand from the workbook. */
export interface Kasus {
  /** What is messy about it. */
  nama: string
  berkas: string
  bytes: Uint8Array
  konteks?: Partial<KonteksPeriksa>
  templat: 'laporan-bulanan' | 'registrasi' | 'ppgbm'
  /** Per sheet that was read: its heading row, then "A:kecamatan B:desa …". */
  kolom: Readonly<Record<string, string>>
  /** read, accepted, rejected, skipped */
  hitungan: [number, number, number, number]
  terima: Terima[]
  /** Findings as `kode` for the file or sheet, `kode 7` for a row, `kode E7` for a cell; `sheet!` before the row in a workbook of several. */
  temuan: string[]
}

/** A workbook that is refused as a whole. */
export interface KasusTolak {
  nama: string
  berkas: string
  bytes: () => Uint8Array
  kode: string
  pesan: string
}

export interface LembarUji {
  baris: Baris[]
  /** Merged ranges as the spreadsheet writes them, "A1:C1". */
  gabung?: string[]
  barisSembunyi?: number[]
  kolomSembunyi?: string[]
  tersembunyi?: boolean
}

function createLembar(l: LembarUji): WorkSheet {
  const ws = utils.aoa_to_sheet(l.baris)
  if (l.gabung) ws['!merges'] = l.gabung.map((g) => utils.decode_range(g))
  if (l.barisSembunyi) {
    ws['!rows'] = []
    for (const b of l.barisSembunyi) ws['!rows'][b - 1] = { hidden: true }
  }
  if (l.kolomSembunyi) {
    ws['!cols'] = []
    for (const k of l.kolomSembunyi) ws['!cols'][utils.decode_col(k)] = { hidden: true }
  }
  return ws
}

/** Bytes of a workbook. */
export function createBuku(
  lembar: Readonly<Record<string, LembarUji | Baris[]>>,
  bookType: BookType = 'xlsx',
  ubah: (b: WorkBook) => void = () => {},
): Uint8Array {
  const buku = utils.book_new()
  const isi = Object.entries(lembar).map(([nama, l]) => [nama, Array.isArray(l) ? { baris: l } : l] as const)
  for (const [nama, l] of isi) utils.book_append_sheet(buku, createLembar(l), nama)
  buku.Workbook = { Sheets: isi.map(([nama, l]) => ({ name: nama, Hidden: l.tersembunyi ? 1 : 0 })) }
  ubah(buku)
  return new Uint8Array(write(buku, { type: 'array', bookType }))
}

/** The same workbook with parts added to its zip or changed. */
export function ubahZip(
  bytes: Uint8Array,
  ubah: (isi: Record<string, Uint8Array>) => Record<string, Uint8Array>,
): Uint8Array {
  const isi = unzipSync(bytes)
  return zipSync({ ...isi, ...ubah(isi) })
}

/** Text in the encodings that offices send. */
export function createTeks(
  isi: string,
  sandi: 'utf8' | 'bom' | 'utf16' | 'utf16-bom' | '1252' = 'utf8',
): Uint8Array {
  if (sandi === 'utf8') return new Uint8Array(Buffer.from(isi, 'utf8'))
  if (sandi === 'bom') return new Uint8Array(Buffer.from(`\uFEFF${isi}`, 'utf8'))
  if (sandi === '1252') return Uint8Array.from(isi, (c) => (c === '–' ? 0x96 : c.charCodeAt(0)))
  return new Uint8Array(Buffer.from(sandi === 'utf16' ? isi : `\uFEFF${isi}`, 'utf16le'))
}

export const KEPALA = ['Kecamatan', 'Desa', 'Posyandu', 'Bulan']
export const LETAK_KEPALA = 'A:kecamatan B:desa C:posyandu D:bulan'
