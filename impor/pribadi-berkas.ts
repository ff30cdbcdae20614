import { parseBerkas } from './baca'
import { normalisasiJudul } from './judul'
import { isJudulPribadi, isSelPribadi } from './pribadi'
import type { Pemeriksaan } from './tipe'

const PANJANG_JUDUL = 40

/**
 * Whether the file itself may be kept, to be sent back marked: no cell of any sheet, read or not, shows a personal number
 * or announces data about persons. Doubt means no.
 */
export function isBolehDisimpan(bytes: Uint8Array, nama: string, hasil: Pemeriksaan): boolean {
  if (hasil.perOrang || hasil.bacaan.lembar.some((l) => l.dibuang.length > 0)) return false
  const lembar = parseBerkas(bytes, nama)
  if ('ditolak' in lembar) return false
  return lembar.every((l) =>
    l.baris.every((b) =>
      b.every((s) => {
        if (isSelPribadi(s)) return false
        return typeof s !== 'string' || s.length > PANJANG_JUDUL || !isJudulPribadi(normalisasiJudul(s))
      }),
    ),
  )
}
