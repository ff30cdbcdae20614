/** A window that shows a meeting somewhere, as it was last heard of. */
export interface LayarHadir {
  kunci: string
  /** Windows of one browser that move together have one. */
  kelompok: string
  /** Whose account shows it. */
  nama: string
  s: string
  dari: string | null
  gelap: boolean
}

const HILANG_MS = 45_000
const MAKS_PER_RAPAT = 50

type Wadah = Map<number, Map<string, LayarHadir & { terdengar: number }>>

// In memory of the one process that serves: who presents now is nothing to keep.
const global = globalThis as typeof globalThis & { dasborLayarHadir?: Wadah }

/** Notes that a window shows a meeting now, and tells which other groups do; a window silent for 45 s is gone. */
export function catatHadir(rapatId: number, layar: LayarHadir, kini: number): LayarHadir[] {
  global.dasborLayarHadir ??= new Map()
  const semua = global.dasborLayarHadir
  const milik = semua.get(rapatId) ?? new Map()
  semua.set(rapatId, milik)
  for (const [kunci, l] of milik) if (kini - l.terdengar > HILANG_MS) milik.delete(kunci)
  if (milik.size < MAKS_PER_RAPAT || milik.has(layar.kunci))
    milik.set(layar.kunci, { ...layar, terdengar: kini })
  const lain = [...milik.values()].filter((l) => l.kelompok !== layar.kelompok)
  return [...new Map(lain.map(({ terdengar: _, ...l }) => [l.kelompok, l])).values()]
}

/** A window closed. */
export function removeHadir(rapatId: number, kunci: string): void {
  const milik = global.dasborLayarHadir?.get(rapatId)
  milik?.delete(kunci)
  if (milik?.size === 0) global.dasborLayarHadir?.delete(rapatId)
}
