import { DAFTAR, getDaftar } from '@/indikator/catatan'
import { KODE_DAFTAR, type KodeDaftar } from '@/indikator/catatan/tipe'
import type { KodeTemplat } from '@/indikator/tipe'
import type { KamusLetak } from './judul'
import { getKamus } from './kamus-judul'
import { listKolomPokok } from './kolom-daftar'
import type { LembarSel } from './sel'
import { findJudul, getTemplatJudul, type Judul, saringJudul } from './tabel'

/** A sheet's heading and the template that it makes up; null: none. */
export interface JudulTemplat {
  judul: Judul
  templat: KodeTemplat | null
}

interface CalonDaftar {
  judul: Judul
  templat: KodeDaftar
  /** Fields of the list that the heading has, and how much of what a record must have. */
  isian: number
  lengkap: number
}

function nilaiDaftar(lembar: LembarSel, templat: KodeDaftar, letak?: KamusLetak): CalonDaftar | null {
  const judul = findJudul(lembar, { kamus: getKamus(templat), ...(letak ? { letak } : {}) })
  if (!judul) return null
  const d = DAFTAR[templat]
  const dikenal = new Set(judul.kolom.filter((k) => k.dasar !== 'mirip').map((k) => k.untuk))
  const isian = Object.keys(d.kolom).filter((k) => k !== 'catatan' && dikenal.has(k)).length
  const pokok = listKolomPokok(d)
  const lengkap = pokok.filter((k) => dikenal.has(k)).length / pokok.length
  if (isian < 2 || lengkap < 0.5 || (isian < 3 && lengkap < 1)) return null
  return { judul, templat, isian, lengkap }
}

/** The list that a sheet's heading fits best, read with that list's own words; null when it fits none. */
function findJudulDaftar(lembar: LembarSel): CalonDaftar | null {
  const calon = KODE_DAFTAR.flatMap((k) => nilaiDaftar(lembar, k) ?? [])
  return calon.reduce<CalonDaftar | null>(
    (a, b) => (!a || b.isian > a.isian || (b.isian === a.isian && b.lengkap > a.lengkap) ? b : a),
    null,
  )
}

const hitungKolom = (j: Judul) => new Set(j.kolom.map((k) => k.untuk)).size

/** The heading of a sheet. Templates with rows per posyandu go first: a list takes a sheet from them only when it explains more of it. */
export function findJudulTemplat(lembar: LembarSel): JudulTemplat | null {
  const judul = findJudul(lembar)
  const templat = judul && getTemplatJudul(judul)
  const daftar = findJudulDaftar(lembar)
  if (!daftar) return judul && { judul, templat }
  if (!judul || !templat) return daftar
  const lebih = hitungKolom(daftar.judul) > hitungKolom(saringJudul(judul, templat))
  return daftar.lengkap === 1 && daftar.isian >= 3 && lebih ? daftar : { judul, templat }
}

/** The heading as a sender confirmed it for this template; null when it does not fit. */
export function findJudulLetak(lembar: LembarSel, templat: KodeTemplat, letak: KamusLetak): Judul | null {
  const d = getDaftar(templat)
  const judul = d
    ? (nilaiDaftar(lembar, d.kode, letak)?.judul ?? null)
    : findJudul(lembar, { kamus: getKamus(), letak })
  return judul && (d || getTemplatJudul(judul) === templat) ? judul : null
}
