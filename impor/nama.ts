const AWALAN = new Set([
  'kecamatan',
  'kec',
  'kelurahan',
  'kel',
  'desa',
  'ds',
  'posyandu',
  'posy',
  'psy',
  'pos',
])

// A map: the word "constructor" is no abbreviation, though every object has one.
const SINGKATAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kt: 'kota',
    drt: 'darat',
    sei: 'sungai',
    sungei: 'sungai',
    sg: 'sungai',
    ma: 'muara',
    mr: 'muara',
    mra: 'muara',
    tj: 'tanjung',
    tjg: 'tanjung',
    tg: 'tanjung',
    tl: 'teluk',
    tlk: 'teluk',
    kp: 'kampung',
    kmp: 'kampung',
    kpg: 'kampung',
    kb: 'kembang',
    kbg: 'kembang',
    tgr: 'tenggarong',
    tgrg: 'tenggarong',
    sbr: 'seberang',
    sebr: 'seberang',
    gn: 'gunung',
    gng: 'gunung',
    pl: 'pulau',
    brt: 'barat',
    tgh: 'tengah',
    dlm: 'dalam',
    modern: 'moderen',
  }),
)

const ROMAWI = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

function normalisasiKata(kata: string, ke: number): string {
  const romawi = ke > 0 ? ROMAWI.indexOf(kata) : -1
  if (romawi >= 0) return String(romawi + 1)
  if (/^\d+$/.test(kata)) return kata.replace(/^0+(?=\d)/, '')
  return (SINGKATAN.get(kata) ?? kata).replaceAll('bh', 'b')
}

/** The words of a name without prefixes, accents and case; abbreviations written out, roman numerals as arabic. */
export function pecahNama(s: string): string[] {
  const kata = s
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, '$1$2 ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  while (kata.length > 1 && AWALAN.has(kata[0] as string)) kata.shift()
  return kata.map(normalisasiKata)
}

/**
 * A name as it is compared and stored in `nama_normal`: no case, accents, prefixes (Kec., Ds., Posyandu), abbreviations,
 * hyphens or spaces; roman numerals as arabic. "Kec. Kt. Bangun Drt" → "kotabangundarat", "Pos. Mawar I" → "mawar1".
 * Empty only for text without letters or digits.
 */
export function normalisasiNama(s: string): string {
  // Numbers next to each other keep a mark between them: "RT 1 2" is not "RT 12".
  return pecahNama(s)
    .join(' ')
    .replace(/(\d) (?=\d)/g, '$1.')
    .replaceAll(' ', '')
}

/** A name as it is shown: one space between words, without the word "Posyandu" in front. */
export function formatNamaPosyandu(s: string): string {
  const rapi = s.normalize('NFC').replace(/\s+/g, ' ').trim()
  return rapi.replace(/^(posyandu|posy|pos)\b[.\s]*(?=\S)/i, '')
}

/** Edits (a swap of neighbours is one) from `a` to `b`. */
export function hitungJarak(a: string, b: string): number {
  let dua: number[] = []
  let satu = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const kini = [i]
    for (let j = 1; j <= b.length; j++) {
      const beda = a[i - 1] === b[j - 1] ? 0 : 1
      let n = Math.min((satu[j] as number) + 1, (kini[j - 1] as number) + 1, (satu[j - 1] as number) + beda)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        n = Math.min(n, (dua[j - 2] as number) + 1)
      kini.push(n)
    }
    dua = satu
    satu = kini
  }
  return satu[b.length] as number
}

const angkaDalam = (s: string) => s.replace(/\D+/g, ' ').trim()

/** Likeness of two normalised names, 0 to 1; names that differ in a number are never above 0.8. */
export function hitungKemiripan(a: string, b: string): number {
  if (a === b) return 1
  const panjang = Math.max(a.length, b.length)
  if (panjang === 0) return 0
  let skor = 1 - hitungJarak(a, b) / panjang
  const pendek = Math.min(a.length, b.length)
  if (pendek >= 4 && (a.includes(b) || b.includes(a))) skor = Math.max(skor, 0.75)
  return angkaDalam(a) === angkaDalam(b) ? skor : Math.min(skor, 0.8)
}

/** Up to three candidates that look like the text, best first, with their likeness (0 to 1, at least 0.5). */
export function listUsulan(teks: string, calon: readonly string[]): { teks: string; skor: number }[] {
  const normal = normalisasiNama(teks).slice(0, 80)
  return calon
    .map((c) => ({ teks: c, skor: Math.round(hitungKemiripan(normal, normalisasiNama(c)) * 100) / 100 }))
    .filter((u) => u.skor >= 0.5)
    .sort((a, b) => b.skor - a.skor)
    .slice(0, 3)
}
