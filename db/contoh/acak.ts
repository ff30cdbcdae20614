// Mulberry32, keyed: a change in one place does not move every other number. Only + − × ÷ and square roots are used on
// it anywhere in the sample: powers and sines may differ in the last bit between engines.
function hash(kunci: string): number {
  let h = 2166136261
  for (let i = 0; i < kunci.length; i++) h = Math.imul(h ^ kunci.charCodeAt(i), 16777619)
  return h >>> 0
}

/** A number in [0, 1) that belongs to the key: the same key gives the same number. */
export function getAcak(...kunci: (string | number)[]): number {
  let a = (hash(kunci.join('|')) + 0x6d2b79f5) | 0
  a = Math.imul(a ^ (a >>> 15), a | 1)
  a ^= a + Math.imul(a ^ (a >>> 7), a | 61)
  return ((a ^ (a >>> 14)) >>> 0) / 4294967296
}

/** About normal, mean 0, within ±2. */
export function getGoyang(...kunci: (string | number)[]): number {
  return getAcak(...kunci, 'a') + getAcak(...kunci, 'b') + getAcak(...kunci, 'c') + getAcak(...kunci, 'd') - 2
}

/**
 * Splits a whole number over places by weight, never above the cap of a place, with the exact sum (or the sum of the
 * caps when that is less). Leftovers go to the largest remainders; earlier places first when equal.
 */
export function bagiTotal(total: number, bobot: readonly number[], batas: readonly number[]): number[] {
  const hasil = bobot.map(() => 0)
  const mungkin = batas.reduce((a, b, i) => a + ((bobot[i] as number) > 0 ? b : 0), 0)
  let sisa = Math.min(Math.max(0, Math.round(total)), mungkin)
  while (sisa > 0) {
    const buka = bobot.flatMap((b, i) => (b > 0 && (hasil[i] as number) < (batas[i] as number) ? [i] : []))
    const jumlahBobot = buka.reduce((a, i) => a + (bobot[i] as number), 0)
    const jatah = buka.map((i) => ({ i, n: (sisa * (bobot[i] as number)) / jumlahBobot }))
    let terbagi = 0
    for (const { i, n } of jatah) {
      const beri = Math.min(Math.floor(n), (batas[i] as number) - (hasil[i] as number))
      hasil[i] = (hasil[i] as number) + beri
      terbagi += beri
    }
    sisa -= terbagi
    if (terbagi > 0) continue
    for (const { i } of jatah.sort((a, b) => (b.n % 1) - (a.n % 1) || a.i - b.i).slice(0, sisa)) {
      hasil[i] = (hasil[i] as number) + 1
      sisa -= 1
    }
  }
  return hasil
}
