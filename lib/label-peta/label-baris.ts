/** Middle of a line of text to its baseline, in font sizes. */
const ALAS = 0.35

/** Baseline of line `i` of `jumlah` lines that stand around `y`, `baris` font sizes apart. */
export function getAlas(y: number, i: number, jumlah: number, huruf: number, baris: number): number {
  return Math.round((y + (i - (jumlah - 1) / 2) * baris * huruf + ALAS * huruf) * 10) / 10
}
