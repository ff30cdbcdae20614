const LANCZOS = [
  76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155, 0.1208650973866179e-2,
  -0.5395239384953e-5,
] as const
const KECIL = 1e-300

function logGamma(x: number): number {
  const t = x + 5.5
  const jumlah = LANCZOS.reduce((n, c, i) => n + c / (x + 1 + i), 1.000000000190015)
  return (x + 0.5) * Math.log(t) - t + Math.log((2.5066282746310007 * jumlah) / x)
}

const jauhDariNol = (n: number) => (Math.abs(n) < KECIL ? KECIL : n)

/** Continued fraction of the incomplete beta function by Lentz's method. */
function hitungPecahan(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / jauhDariNol(1 - ((a + b) * x) / (a + 1))
  let hasil = d
  for (let i = 1; i <= 500; i++) {
    const genap = (i * (b - i) * x) / ((a + 2 * i - 1) * (a + 2 * i))
    d = 1 / jauhDariNol(1 + genap * d)
    c = jauhDariNol(1 + genap / c)
    hasil *= d * c
    const ganjil = (-(a + i) * (a + b + i) * x) / ((a + 2 * i) * (a + 2 * i + 1))
    d = 1 / jauhDariNol(1 + ganjil * d)
    c = jauhDariNol(1 + ganjil / c)
    hasil *= d * c
    if (Math.abs(d * c - 1) < 3e-12) break
  }
  return hasil
}

/** Regularised incomplete beta function, the share of a beta distribution below `x`. */
function hitungBeta(a: number, b: number, x: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1
  const depan = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x))
  return x < (a + 1) / (a + b + 2)
    ? (depan * hitungPecahan(a, b, x)) / a
    : 1 - (depan * hitungPecahan(b, a, 1 - x)) / b
}

/** Quantile `q` (0 to 1) of Fisher's F with `d1` and `d2` degrees of freedom (positive, need not be whole), to 10 digits. */
export function hitungKuantilF(q: number, d1: number, d2: number): number {
  let bawah = 0
  let atas = 1
  for (let i = 0; i < 60; i++) {
    const tengah = (bawah + atas) / 2
    if (hitungBeta(d1 / 2, d2 / 2, tengah) < q) bawah = tengah
    else atas = tengah
  }
  const x = (bawah + atas) / 2
  return (d2 * x) / (d1 * (1 - x))
}
