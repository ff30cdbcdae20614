import { hitungKemiripan, normalisasiNama, pecahNama } from './nama'

/** Names that may have been meant, best first. */
export type Usulan = { teks: string; skor: number }[]

/** A name against a closed list: one that is certain, or none with up to three that look like it. */
export type Cocok<T> = { jenis: 'mirip'; hasil: T; skor: number } | { jenis: 'tidak-ada'; usulan: Usulan }

/**
 * How alike a name must be to be taken without asking. The official list of places is complete, so a slip of the pen can only
 * mean one of them; posyandu come and go, so more is asked of them. See docs/keputusan/0012-nama.md.
 */
export const AMBANG_PASTI = { wilayah: 0.84, posyandu: 0.9 } as const
/** The next best must be that much less alike. */
const JARAK_KEDUA = 0.1
const AMBANG_USULAN = 0.5
const SKOR_SINGKATAN = 0.88

// Words that tell neighbours apart: a name that lacks one, or has another, is never taken without asking.
const PEMBEDA = new Set(
  'ulu hulu ilir hilir utara selatan timur barat tengah dalam luar atas bawah baru lama darat seberang desa kota besar kecil'.split(
    ' ',
  ),
)

const isPembeda = (kata: string) => kata.length <= 2 || /\d/.test(kata) || PEMBEDA.has(kata)

/** "sebrang" for "seberang": a long one misspelt is still that one. */
const isSalahEja = (a: string, b: string) => a.length >= 6 && b.length >= 6 && hitungKemiripan(a, b) >= 0.8

function samaPembeda(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) {
    return a.every((x, i) => {
      const y = b[i] as string
      return x === y || (!isPembeda(x) && !isPembeda(y)) || isSalahEja(x, y)
    })
  }
  const tanda = (kata: readonly string[]) => kata.filter(isPembeda).sort().join(' ')
  return tanda(a) === tanda(b)
}

/** "bgn" for "bangun": the same first letter, and the letters in their order. */
function isSingkatan(pendek: string, panjang: string): boolean {
  if (pendek.length < 2 || pendek.length >= panjang.length || pendek[0] !== panjang[0]) return false
  let i = 0
  for (const huruf of panjang) if (huruf === pendek[i]) i++
  return i === pendek.length
}

function hitungPerKata(a: readonly string[], b: readonly string[]): number {
  if (a.length !== b.length || a.length < 2) return 0
  const skor = a.map((x, i) => {
    const y = b[i] as string
    if (x === y) return 1
    if (isPembeda(x) || isPembeda(y)) return isSalahEja(x, y) ? hitungKemiripan(x, y) : 0
    return isSingkatan(x, y) || isSingkatan(y, x) ? SKOR_SINGKATAN : hitungKemiripan(x, y)
  })
  if (skor.some((s) => s < 0.6)) return 0
  // By length: a shared "1" must not make "Asoka 1" and "Soka 1" alike.
  const berat = a.map((x, i) => Math.max(x.length, (b[i] as string).length))
  return skor.reduce((n, s, i) => n + s * (berat[i] as number), 0) / berat.reduce((n, x) => n + x, 0)
}

/** Likeness of two names as written, 0 to 1: by letters of the whole, or word by word with abbreviations, whichever is more. */
export function hitungKemiripanNama(a: string, b: string): number {
  const utuh = hitungKemiripan(normalisasiNama(a).slice(0, 80), normalisasiNama(b).slice(0, 80))
  return Math.round(Math.max(utuh, hitungPerKata(pecahNama(a), pecahNama(b))) * 100) / 100
}

/** Finds which of these a name means, `ambang` from `AMBANG_PASTI`. Exact names are looked up before. */
export function cocokkan<T extends { nama: string }>(
  teks: string,
  calon: readonly T[],
  ambang: number,
): Cocok<T> {
  const urut = calon
    .map((c) => ({ c, teks: c.nama, skor: hitungKemiripanNama(teks, c.nama) }))
    .filter((u) => u.skor >= AMBANG_USULAN)
    .sort((a, b) => b.skor - a.skor)
  const [satu, dua] = urut
  const pasti =
    satu &&
    satu.skor >= ambang &&
    satu.skor - (dua?.skor ?? 0) >= JARAK_KEDUA &&
    normalisasiNama(teks).length >= 5 &&
    samaPembeda(pecahNama(teks), pecahNama(satu.c.nama))
  if (pasti) return { jenis: 'mirip', hasil: satu.c, skor: satu.skor }
  return { jenis: 'tidak-ada', usulan: urut.slice(0, 3).map(({ teks: t, skor }) => ({ teks: t, skor })) }
}

const AMBANG_GANDA = 0.8

/** Whether two posyandu of one desa may be one and the same: alike, and no number or telling word between them. */
export function isMungkinSama(a: string, b: string): boolean {
  return hitungKemiripanNama(a, b) >= AMBANG_GANDA && samaPembeda(pecahNama(a), pecahNama(b))
}
