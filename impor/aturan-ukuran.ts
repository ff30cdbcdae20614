import { INDIKATOR, UKURAN } from '@/indikator'
import type { Ukuran } from '@/indikator/tipe'

/** Parts that don't overlap: their sum can't be larger than the whole (N + T ≤ D). */
export interface AturanJumlah {
  bagian: readonly string[]
  induk: string
}

/** Measures of a ratio: as soon as one of `pemicu` is filled, all of `wajib` must be. */
export interface AturanPasangan {
  pemicu: readonly string[]
  wajib: readonly string[]
}

function getIndukBersama(kode: readonly string[]): string | null {
  const induk = kode.map((k) => UKURAN.get(k)?.bagianDari)
  return kode.length > 1 && induk[0] && induk.every((i) => i === induk[0]) ? induk[0] : null
}

function createAturanJumlah(): AturanJumlah[] {
  const hasil = new Map<string, AturanJumlah>()
  for (const i of INDIKATOR) {
    for (const bagian of [i.pembilang, i.penyebut]) {
      const induk = getIndukBersama(bagian)
      if (induk) hasil.set(bagian.join('+'), { bagian, induk })
    }
  }
  return [...hasil.values()]
}

function createAturanPasangan(): AturanPasangan[] {
  const diimpor = (kode: readonly string[]) => kode.every((k) => UKURAN.has(k))
  return INDIKATOR.filter((i) => diimpor(i.pembilang) && diimpor(i.penyebut)).flatMap((i) => [
    { pemicu: i.pembilang, wajib: [...new Set([...i.penyebut, ...i.pembilang])] },
    ...(i.penyebut.length > 1 ? [{ pemicu: i.penyebut, wajib: i.penyebut }] : []),
  ])
}

/** Read off the indicators: an indicator added later brings its rules along. */
export const ATURAN_JUMLAH: readonly AturanJumlah[] = createAturanJumlah()

/** Read off the indicators: half a ratio would bias the sums. */
export const ATURAN_PASANGAN: readonly AturanPasangan[] = createAturanPasangan()

/** How a measure is named inside a sentence: "ditimbang", "balita seluruhnya", "kader hadir". */
export function sebutUkuran(u: Ukuran): string {
  const huruf = /^[A-Z] \((.+)\)$/.exec(u.judul)
  if (huruf) return huruf[1] as string
  const judul = u.judul.replace(/\s*\(.*\)$/, '')
  return judul.charAt(0).toLowerCase() + judul.slice(1)
}

/** The same by code; the code itself when no indicator defines it. */
export function sebutKode(kode: string): string {
  const u = UKURAN.get(kode)
  return u ? sebutUkuran(u) : kode
}

/** Columns that are of no use because the other half of their ratio has no column, with what is missing. */
export function listSeparuh(ada: ReadonlySet<string>): { kode: string; kurang: readonly string[] }[] {
  const hasil = new Map<string, readonly string[]>()
  for (const { pemicu, wajib } of ATURAN_PASANGAN) {
    const kurang = wajib.filter((k) => !ada.has(k))
    if (kurang.length === 0) continue
    for (const kode of pemicu) if (ada.has(kode)) hasil.set(kode, kurang)
  }
  return [...hasil].map(([kode, kurang]) => ({ kode, kurang }))
}
