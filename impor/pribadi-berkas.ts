import { KOLOM_DAFTAR } from './kolom-daftar'
import { normalisasiJudul } from './normal-judul'
import { isJudulPribadi, isSelPribadi } from './pribadi'
import type { LembarSel } from './sel'
import type { Pemeriksaan } from './tipe'

const PANJANG_JUDUL = 40

/**
 * Whether the file itself may be kept, to be sent back marked: no cell of any sheet, read or not, shows a personal number
 * or announces data about persons. Doubt means no.
 */
export function isBolehDisimpan(
  lembar: readonly LembarSel[],
  { templat, perOrang, bacaan }: Pick<Pemeriksaan, 'templat' | 'perOrang' | 'bacaan'>,
): boolean {
  if (perOrang || bacaan.lembar.some((l) => l.dibuang.length > 0)) return false
  // A heading that is a field of its list ("Nama ketua") was read on purpose: the official name of an office is no secret.
  const aman = new Set(
    templat in KOLOM_DAFTAR ? bacaan.lembar.flatMap((l) => l.kolom.map((k) => k.judul)) : [],
  )
  const isAman = (teks: string) => {
    if (aman.has(teks)) return true
    if (teks.length <= PANJANG_JUDUL && isJudulPribadi(normalisasiJudul(teks))) return false
    aman.add(teks)
    return true
  }
  return lembar.every((l) =>
    l.baris.every((b) => b.every((s) => !isSelPribadi(s) && (typeof s !== 'string' || isAman(s)))),
  )
}
