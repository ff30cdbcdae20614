/** A place and how many of its posyandu have no number yet. */
export interface SisaTempat {
  kode: string
  nama: string
  sisa: number
}

/** The few places that explain most of what is missing. `jumlah` is what they lack together, of `sisa` in all. */
export interface Penyumbang {
  tempat: SisaTempat[]
  jumlah: number
  sisa: number
}

const PALING_BANYAK = 3
const BILA_TERSEBAR = 2

/** Largest part first, then by name; places that lack nothing are left out. */
export function urutkanPenyumbang<T extends SisaTempat>(tempat: readonly T[]): T[] {
  return tempat.filter((t) => t.sisa > 0).sort((a, b) => b.sisa - a.sisa || a.nama.localeCompare(b.nama))
}

/**
 * Whom to name: all of them where there are at most three, else the fewest of the largest that together hold at least half of what
 * is missing, at most three; where not even three do, the two largest.
 */
export function pilihPenyumbang(tempat: readonly SisaTempat[]): Penyumbang {
  const urut = urutkanPenyumbang(tempat)
  const jumlahkan = (t: readonly SisaTempat[]) => t.reduce((n, x) => n + x.sisa, 0)
  const sisa = jumlahkan(urut)
  const cukup = [1, 2, 3].find((n) => jumlahkan(urut.slice(0, n)) * 2 >= sisa) ?? BILA_TERSEBAR
  const dipilih = urut.slice(0, urut.length <= PALING_BANYAK ? urut.length : cukup)
  return { tempat: dipilih, jumlah: jumlahkan(dipilih), sisa }
}
