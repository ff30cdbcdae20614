import { formatTanggalPendek } from '@/lib/periode'

/** One cell as read. Text is trimmed and never empty; dates are `YYYY-MM-DD`; `persen` is the stored fraction (0.85); `galat` is a formula error such as `#REF!`. */
export type Sel = string | number | { tanggal: string } | { persen: number } | { galat: string }

/** A merged range, all ends included, counted from 0. */
export interface Gabung {
  barisAwal: number
  barisAkhir: number
  kolomAwal: number
  kolomAkhir: number
}

/** Columns read; what stands further right is kept as one cell, to tell that it is there. */
export const BATAS_KOLOM = 256

/** One sheet at its true positions: `baris[9]` is row 10 of the spreadsheet; blank cells are null or beyond the end. */
export interface LembarSel {
  nama: string
  tersembunyi: boolean
  baris: (Sel | null)[][]
  gabung: Gabung[]
  /** Filled rows and columns that the spreadsheet hides, counted from 0; they are read like the others. */
  sembunyi: { baris: number[]; kolom: number[] }
}

function formatPecahan(n: number): string {
  return Number.isInteger(n) ? String(n) : String(Number(n.toPrecision(12))).replace('.', ',')
}

/** The cell as a person sees it; a blank is the empty text. */
export function formatSel(sel: Sel | null | undefined): string {
  if (sel === null || sel === undefined) return ''
  if (typeof sel === 'string') return sel
  if (typeof sel === 'number') return formatPecahan(sel)
  if ('tanggal' in sel) return formatTanggalPendek(sel.tanggal)
  if ('persen' in sel) return `${formatPecahan(sel.persen * 100)}%`
  return sel.galat
}

/** The cell, looked up through merged ranges: every cell of a range has the value of its first. */
export function getSelGabung(lembar: LembarSel, baris: number, kolom: number): Sel | null {
  const sel = lembar.baris[baris]?.[kolom] ?? null
  if (sel !== null) return sel
  const g = lembar.gabung.find(
    (x) => baris >= x.barisAwal && baris <= x.barisAkhir && kolom >= x.kolomAwal && kolom <= x.kolomAkhir,
  )
  return g ? (lembar.baris[g.barisAwal]?.[g.kolomAwal] ?? null) : null
}
