/** A range of round numbers that holds all values. */
export interface Skala {
  min: number
  maks: number
  langkah: number
}

const BULAT = [1, 2, 2.5, 5, 10]

/** About `ruas` steps of 1, 2, 2.5 or 5 times a power of ten; from zero where told, else a little below the least, never below zero. */
export function susunSkala(nilai: readonly number[], dariNol: boolean, ruas = 5): Skala {
  const atas = Math.max(...nilai, dariNol ? 1 : Number.NEGATIVE_INFINITY)
  const kecil = Math.min(...nilai)
  // A little room below, so that the lowest line does not lie on the axis.
  const bawah = dariNol ? 0 : kecil - Math.max(atas - kecil, 0.5) * 0.1
  const kasar = Math.max((atas - bawah) / ruas, 0.1)
  const pangkat = 10 ** Math.floor(Math.log10(kasar))
  const langkah = (BULAT.find((b) => b * pangkat >= kasar - 1e-9) ?? 10) * pangkat
  const rapi = (n: number) => Number(n.toPrecision(10))
  return {
    min: rapi(Math.max(0, Math.floor(bawah / langkah + 1e-9) * langkah)),
    maks: rapi(Math.ceil(atas / langkah - 1e-9) * langkah) || rapi(langkah),
    langkah: rapi(langkah),
  }
}
