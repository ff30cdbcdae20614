import type { Bulan } from '@/lib/periode'
import type { KodePenentu } from './penentu'

/** Grows when the same inputs would give another set: an old set is then worked out by the method that it was saved with. */
export const METODE_PILOT = 1

/** A value as printed (percent, one decimal) and what it was divided by. */
export interface NilaiPenentu {
  nilai: number
  penyebut: number
}

/** A desa or kelurahan that can be chosen. A determinant without an entry is not known. */
export interface CalonPilot {
  kode: string
  posyandu: number
  nilai: Readonly<Partial<Record<KodePenentu, NilaiPenentu>>>
  contoh: boolean
}

/** How to choose, as set on screen. */
export interface AturanPilot {
  /** Whole numbers above 0; only their proportion counts. At least one. */
  bobot: Readonly<Partial<Record<KodePenentu, number>>>
  calon: 'semua' | 'desa'
  /** Rupiah per posyandu of the desa, or per desa. */
  biaya: { cara: 'posyandu' | 'desa'; rupiah: number }
  /** Rupiah in all; null without a cap. */
  pagu: number | null
  /** Desa at most; null without a cap. */
  maks: number | null
  /** A desa that the rest of the money does not reach: go on with the next one, or end there. */
  habis: 'lewati' | 'berhenti'
}

/** Everything that a set is worked out from; the same input gives the same set. */
export interface MasukanPilot {
  metode: typeof METODE_PILOT
  bulan: Bulan
  /** Year of the records of `data-desa`; null without any. */
  tahunData: number | null
  aturan: AturanPilot
  calon: readonly CalonPilot[]
}

/**
 * `pagu`: costs more than was left. `berhenti`: stands after the one at which the choice ended. `maks`: the number was reached.
 * `kurang-data`: lacks a determinant in use. `tanpa-posyandu`: the cost per posyandu can't be known.
 */
export type SebabPilot = 'terpilih' | 'pagu' | 'berhenti' | 'maks' | 'kurang-data' | 'tanpa-posyandu'

/** One candidate with its place in the ranking. */
export interface DesaPilot {
  calon: CalonPilot
  /** 0 to 100, the more the needier; null when it can't be judged. */
  skor: number | null
  /** Lowest and highest score that unknown determinants allow; equal where all are known. */
  batas: { rendah: number; tinggi: number }
  /** From 1, each once; null when it can't be judged. */
  peringkat: number | null
  biaya: number
  sebab: SebabPilot
  /** 0 to 1 per determinant in use. */
  normal: Readonly<Partial<Record<KodePenentu, number>>>
  /** Place among all candidates that have the value; equal values share one. */
  urutan: Readonly<Partial<Record<KodePenentu, number>>>
  /** Determinants in use that are not known. */
  kurang: readonly KodePenentu[]
}

/** A set as worked out. */
export interface HasilPilot {
  /** Neediest first. */
  urut: readonly DesaPilot[]
  /** Those that can't be judged, highest possible score first. */
  belum: readonly DesaPilot[]
  /** Codes, neediest first. */
  terpilih: readonly string[]
  terpakai: number
  /** Values between which each determinant in use is spread: least needy (0) and neediest (1); null where nobody has it. */
  rentang: Readonly<Partial<Record<KodePenentu, { nol: number; satu: number } | null>>>
}
