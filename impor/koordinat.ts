import type { Sel } from './sel'

const MATA_ANGIN: Readonly<Record<string, 1 | -1>> = {
  ls: -1,
  s: -1,
  selatan: -1,
  south: -1,
  lu: 1,
  n: 1,
  u: 1,
  utara: 1,
  north: 1,
  bt: 1,
  e: 1,
  t: 1,
  timur: 1,
  east: 1,
  bb: -1,
  w: -1,
  b: -1,
  barat: -1,
  west: -1,
}

const ANGKA = String.raw`(\d{1,3}(?:\.\d+)?)`
const KECIL = String.raw`(\d{1,2}(?:\.\d+)?)`
const POLA = new RegExp(`^${ANGKA}(?:[°d\\s:]+${KECIL}(?:['m\\s:]+(?:${KECIL}["s]?)?)?)?[°'"]?$`)

/**
 * A coordinate in degrees from a cell: "-0,4213", "0°25'17\" LS", "0 25 17 LS", "116.98 BT", "E 116,98". South and west are
 * negative. Null when it is none, or when minutes or seconds are 60 or more.
 */
export function parseKoordinat(sel: Sel | null): number | null {
  if (typeof sel === 'number') return sel
  if (typeof sel !== 'string') return null
  const teks = sel
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[−﹣–]/g, '-')
    .replace(/[º˚]|(?<=\d) ?(derajat|deg)\b/g, '°')
    .replace(/''|[″”“]/g, '"')
    .replace(/[′’‘`´]/g, "'")
    .replace(/(\d),(?=\d)/g, '$1.')
    .trim()
  const arah = /^([a-z]{1,7})\.?\s*(?=[\d-])|\s*([a-z]{1,7})\.?$/.exec(teks)
  const tanda = arah ? MATA_ANGIN[arah[1] ?? arah[2] ?? ''] : 1
  if (!tanda) return null
  const polos = (arah ? teks.replace(arah[0], '') : teks).trim()
  const [, derajat, menit = '0', detik = '0'] = POLA.exec(polos.replace(/^-\s*/, '')) ?? []
  if (derajat === undefined || Number(menit) >= 60 || Number(detik) >= 60) return null
  const nilai = Number(derajat) + Number(menit) / 60 + Number(detik) / 3600
  const minus = polos.startsWith('-') || tanda < 0 ? -1 : 1
  // Seven decimals are a centimetre.
  return minus * (Math.round(nilai * 1e7) / 1e7)
}

/** A place, or what is wrong with it: which of the two, and the sentence. */
export type LetakTerbaca = { lintang: number; bujur: number } | { galat: string; untuk: 'lintang' | 'bujur' }

export const SARAN_KOORDINAT = 'Tulis derajat desimal, misalnya lintang -0,4213 dan bujur 116,9841.'

/** Two cells as a place in the rectangle of Indonesia. Outside it the two are swapped, or a decimal comma was lost. */
export function parseLetak(selLintang: Sel, selBujur: Sel): LetakTerbaca {
  const [lintang, bujur] = [parseKoordinat(selLintang), parseKoordinat(selBujur)]
  if (lintang === null || bujur === null) {
    const untuk = lintang === null ? 'lintang' : 'bujur'
    const teks =
      typeof (untuk === 'lintang' ? selLintang : selBujur) === 'object'
        ? 'isinya'
        : `"${untuk === 'lintang' ? selLintang : selBujur}"`
    return { untuk, galat: `${teks} bukan koordinat.` }
  }
  const sah = (lat: number, lon: number) => lat >= -11.1 && lat <= 6.1 && lon >= 94.9 && lon <= 141.1
  if (sah(lintang, bujur)) return { lintang, bujur }
  if (sah(bujur, lintang)) return { untuk: 'lintang', galat: 'lintang dan bujur tertukar.' }
  const hilang = Math.abs(lintang) > 90 || Math.abs(bujur) > 180
  return {
    untuk: 'lintang',
    galat: hilang
      ? 'koordinat terlalu besar: koma desimalnya mungkin hilang, atau satuannya meter.'
      : 'koordinat berada di luar Indonesia.',
  }
}
