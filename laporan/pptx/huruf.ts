/** The one typeface that Windows, macOS, WPS and LibreOffice (as Liberation Sans) all set with the same widths. */
export const HURUF = 'Arial'
/** Height of a line of Arial in em, and what offices add between paragraphs of none. */
export const TINGGI_BARIS = 1.2

/** Advance widths of Arial in thousandths of an em; what is not listed counts as wide. */
const BIASA: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [278, ' !,./:;I[\\]ft·|\u00a0'],
  [333, '()-`r“”{}'],
  [389, '*"'],
  [500, 'Jcksvxyz^'],
  [556, '#$0123456789?L_abdeghnopqu–é±÷≥≤'],
  [584, '+<=>~×−'],
  [604, '●◆○'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [1000, 'W▲—…→'],
]
const TEBAL: readonly (readonly [number, string])[] = [
  [278, " ,./I\\ijl·‘’\u00a0|'"],
  [333, '!()-:;[]`ft'],
  [389, '*r{}'],
  [500, 'z“”"'],
  [556, '#$0123456789J_aceksvxy–é±÷≥≤'],
  [611, '?FLTZbdghnopqu+<=>^~×−●◆○'],
  [667, 'EPSVXY'],
  [722, '&ABCDHKNRU'],
  [778, 'GOQw'],
  [889, 'M%m'],
  [1000, 'W▲—…→'],
]
const LAIN = 900

const susun = (daftar: typeof BIASA) =>
  new Map(daftar.flatMap(([lebar, huruf]) => [...huruf].map((h) => [h, lebar] as const)))
const LEBAR = { biasa: susun(BIASA), tebal: susun(TEBAL) }

/** Width in points of a text without breaks, set in Arial at `pt`. */
export function getLebarArial(teks: string, pt: number, tebal = false): number {
  const peta = tebal ? LEBAR.tebal : LEBAR.biasa
  let jumlah = 0
  for (const h of teks) jumlah += peta.get(h) ?? LAIN
  return (jumlah * pt) / 1000
}

/** Lines that a text takes in a box `lebar` points wide; a word that is too long is broken, as offices do. */
export function hitungBaris(teks: string, lebar: number, pt: number, tebal = false): number {
  return teks.split('\n').reduce((n, alinea) => n + hitungBarisAlinea(alinea, lebar, pt, tebal), 0)
}

function hitungBarisAlinea(alinea: string, lebar: number, pt: number, tebal: boolean): number {
  const spasi = getLebarArial(' ', pt, tebal)
  let baris = 1
  let terisi = 0
  for (const kata of alinea.split(' ')) {
    const panjang = getLebarArial(kata, pt, tebal)
    if (terisi > 0 && terisi + spasi + panjang > lebar) {
      baris += 1
      terisi = 0
    }
    terisi += (terisi > 0 ? spasi : 0) + panjang
    while (terisi > lebar) {
      baris += 1
      terisi -= lebar
    }
  }
  return baris
}

/** Width in points of the longest word. */
export function getLebarKata(teks: string, pt: number, tebal = false): number {
  return Math.max(0, ...teks.split(/[ \n]/).map((kata) => getLebarArial(kata, pt, tebal)))
}

interface Kotak {
  /** Points. */
  lebar: number
  tinggi: number
  tebal?: boolean
}

/** The first of the sizes (largest first) at which the text fits its box, else the smallest. */
export function pilihHuruf(teks: string, k: Kotak, ukuran: readonly number[]): number {
  const muat = (pt: number) => hitungBaris(teks, k.lebar, pt, k.tebal) * pt * TINGGI_BARIS <= k.tinggi + 0.5
  return ukuran.find(muat) ?? (ukuran.at(-1) as number)
}

/** The text, cut with "…" at a word where it does not fit its box at `pt`. */
export function potongTeks(teks: string, k: Kotak, pt: number): string {
  const muat = (t: string) => hitungBaris(t, k.lebar, pt, k.tebal) * pt * TINGGI_BARIS <= k.tinggi + 0.5
  if (muat(teks)) return teks
  const kata = teks.split(' ')
  while (kata.length > 1) {
    kata.pop()
    const pendek = `${kata.join(' ').replace(/[,;:.\s]+$/, '')}…`
    if (muat(pendek)) return pendek
  }
  let awal = kata[0] ?? ''
  while (awal.length > 1 && !muat(`${awal}…`)) awal = awal.slice(0, -1)
  return `${awal}…`
}
