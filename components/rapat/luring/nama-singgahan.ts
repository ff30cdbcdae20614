/** Grows when the form of what is kept changes; what an older worker kept is then thrown away. */
const AWALAN = 'rapat-1'

export interface NamaSinggahan {
  /** Mark of the account that opened the meeting (`lib/akun-peramban.ts`). */
  tanda: string
  rapatId: number
  /** When it was kept, milliseconds: the larger is the newer. */
  stempel: number
}

/** Name of the cache with one meeting as one account opened it. */
export function formatNamaSinggahan({ tanda, rapatId, stempel }: NamaSinggahan): string {
  return `${AWALAN}|${tanda}|${rapatId}|${stempel}`
}

/** What a cache's name says; null for caches of others or of an older form. */
export function parseNamaSinggahan(nama: string): NamaSinggahan | null {
  const cocok = /^rapat-1\|([\w.-]+)\|(\d+)\|(\d+)$/.exec(nama)
  return cocok && { tanda: cocok[1] as string, rapatId: Number(cocok[2]), stempel: Number(cocok[3]) }
}

/** Whether the cache is one of meetings, of whatever form and account. */
export function isSinggahanRapat(nama: string): boolean {
  return /^rapat-\d+\|/.test(nama)
}

const LAMA_PER_RAPAT = 2
const RAPAT_PER_AKUN = 5

/**
 * Which caches to throw away: of other accounts and older forms; of each meeting all but the two newest (a window may
 * still run on the older one); all but the five meetings kept last. `tanda` null: nobody is known, all go.
 */
export function listBuangan(nama: readonly string[], tanda: string | null): string[] {
  const milik = nama
    .flatMap((n) => parseNamaSinggahan(n) ?? [])
    .filter((s) => s.tanda === tanda)
    .sort((a, b) => b.stempel - a.stempel)
  const rapat = [...new Set(milik.map((s) => s.rapatId))].slice(0, RAPAT_PER_AKUN)
  const tetap = rapat.flatMap((id) => milik.filter((s) => s.rapatId === id).slice(0, LAMA_PER_RAPAT))
  const aman = new Set(tetap.map(formatNamaSinggahan))
  return nama.filter((n) => isSinggahanRapat(n) && !aman.has(n))
}
