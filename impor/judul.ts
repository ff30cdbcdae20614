import { UKURAN } from '@/indikator'
import type { TemplatPosyandu } from '@/indikator/tipe'
import { getKamus, type Kamus } from './kamus-judul'
import { hitungJarak, hitungKemiripan } from './nama'
import { normalisasiJudul } from './normal-judul'
import { isJudulPribadi, samarkan } from './pribadi'

/** Headings of columns that are understood and of no use: not reported as unknown. */
const ABAIKAN = new Set([
  'nomor',
  'nomor urut',
  'd s',
  'n d',
  'k s',
  'd k',
  'n s',
  'prevalensi',
  'stunting',
  'paraf',
  'tanda tangan',
])

/** How sure the meaning of a heading is: known by name, a slip of the pen away from a known one, or confirmed by a person. */
export type DasarJudul = 'nama' | 'mirip' | 'tata-letak'

/** What a heading was taken for. */
export type MaknaJudul =
  | { jenis: 'kolom'; untuk: string; dasar: DasarJudul }
  | { jenis: 'pribadi' | 'abaikan' | 'tidak-dikenal' }

/** Confirmed headings: normalised heading → code of measure or field, or null for a column that is left out on purpose. */
export type KamusLetak = ReadonlyMap<string, string | null>

/** By what headings are recognised: a dictionary, and what the sender confirmed before. */
export interface Pengenal {
  kamus: Kamus
  letak?: KamusLetak
}

/** Recognises the headings of templates with rows per posyandu. */
export const PENGENAL_POSYANDU: Pengenal = { kamus: getKamus() }

/** The spellings under which a heading is looked up, most literal first. */
function listBentuk(teks: string): string[] {
  const tanpaKurung = teks.replace(/\([^)]*\)/g, ' ')
  const hurufKurung = [...teks.matchAll(/\(\s*([skdnt])\s*\)/gi)].map((m) => m[1] as string)
  return [teks, tanpaKurung, ...hurufKurung].map(normalisasiJudul).filter(Boolean)
}

// Words of an upper heading that only group the columns below and do not change what they count.
const KATA_KELOMPOK = new Set(
  `balita anak skdn data hasil kegiatan penimbangan pengukuran status gizi pertumbuhan tb u pb kader pengurus layanan pelayanan
  bidang spm enam 6 jumlah laporan bulan bulanan tahun wilayah lokasi identitas registrasi dokumen posyandu partisipasi masyarakat
  stunting kelengkapan koordinat kemendagri dan per menurut desa kelurahan kecamatan nama orang januari februari maret april mei juni
  juli agustus september oktober november desember ini kabupaten kutai kartanegara kukar rekap rekapitulasi berat tinggi badan`.split(
    /\s+/,
  ),
)

function isKelompok(teks: string): boolean {
  return normalisasiJudul(teks)
    .split(' ')
    .every((k) => k === '' || KATA_KELOMPOK.has(k) || /^\d+$/.test(k))
}

function cariKolom(label: readonly string[], { arti }: Kamus): string | null {
  for (let i = 0; i < label.length; i++) {
    if (i > 0 && !label.slice(0, i).every(isKelompok)) return null
    for (const bentuk of listBentuk(label.slice(i).join(' '))) {
      const untuk = arti.get(bentuk)
      if (untuk) return untuk
    }
  }
  return null
}

// "D" over "L", "P" and "Jml": the column of the sum is D.
// Units under a heading ("orang") say nothing else.
const SUB_JUMLAH = new Set([
  'orang',
  'org',
  'anak',
  'jiwa',
  'kali',
  'buah',
  'balita',
  'kader',
  'jumlah',
  'total',
  'l p',
  'lk pr',
  'jumlah l p',
  'total l p',
])

function cariNama(label: readonly string[], kamus: Kamus): string | null {
  const untuk = cariKolom(label, kamus)
  if (untuk || label.length < 2 || !SUB_JUMLAH.has(normalisasiJudul(label.at(-1) ?? ''))) return untuk
  const induk = cariKolom(label.slice(0, -1), kamus)
  return induk !== null && UKURAN.has(induk) ? induk : null
}

/** The key under which a confirmed heading is remembered; a heading that comes again in a sheet has " #2" added. */
export const getKunciJudul = (label: readonly string[]): string =>
  normalisasiJudul(samarkan(label.join(' '), 200))

/** Whether a heading that sounds personal may still be one of ours: "Nama" alone often heads the names of posyandu. */
export const isJudulNama = (kunci: string): boolean => kunci === 'nama' || kunci === 'nama nama'

/**
 * What the heading over a column means; `label` are its cells from top to bottom, blank and repeated ones left out. A confirmed
 * meaning goes first, but no confirmation makes a personal column readable.
 */
export function kenaliJudul(
  label: readonly string[],
  { letak, kamus }: Pengenal,
  kunci = getKunciJudul(label),
): MaknaJudul {
  const utuh = getKunciJudul(label)
  const bawah = normalisasiJudul(label.at(-1) ?? '')
  const pribadi = isJudulPribadi(utuh) || isJudulPribadi(bawah)
  const dipastikan = pribadi && !isJudulNama(utuh) ? undefined : letak?.get(kunci)
  if (dipastikan !== undefined)
    return dipastikan === null
      ? { jenis: 'abaikan' }
      : { jenis: 'kolom', untuk: dipastikan, dasar: 'tata-letak' }
  const untuk = cariNama(label, kamus)
  if (untuk) return { jenis: 'kolom', untuk, dasar: 'nama' }
  if (pribadi) return { jenis: 'pribadi' }
  if (ABAIKAN.has(utuh) || ABAIKAN.has(bawah)) return { jenis: 'abaikan' }
  const mirip = findSalahKetikIngat(utuh, kamus)
  return mirip ? { jenis: 'kolom', untuk: mirip, dasar: 'mirip' } : { jenis: 'tidak-dikenal' }
}

function isSalahKetik(a: string, b: string): boolean {
  if (a === b) return true
  const pendek = Math.min(a.length, b.length)
  return pendek >= 5 && a[0] === b[0] && hitungJarak(a, b) <= (pendek >= 9 ? 2 : 1)
}

/**
 * The one meaning whose heading differs by slips of the pen only: as many words, short ones (under five letters) and numbers
 * alike, longer ones with the same first letter and one edit (two from nine letters on), or the same letters spaced otherwise.
 * null when there is none, or when two meanings are as near ("TB naik" is not "BB naik").
 */
function findSalahKetik(kunci: string, { arti }: Kamus): string | null {
  if (kunci.length < 5 || kunci.length > 60) return null
  const kata = kunci.split(' ')
  const rapat = kata.join('')
  const cocok = new Set<string>()
  for (const [k, untuk] of arti) {
    if (k.length < 5 || Math.abs(k.length - kunci.length) > 2 * kata.length) continue
    const lain = k.split(' ')
    const sama = lain.length === kata.length && lain.every((w, i) => isSalahKetik(w, kata[i] as string))
    if (sama || lain.join('') === rapat) cocok.add(untuk)
  }
  return cocok.size === 1 ? ([...cocok][0] as string) : null
}

const salahKetik = new Map<string, string | null>()

// The search for the heading asks about the same cells many times; what was asked is forgotten before it grows.
function findSalahKetikIngat(kunci: string, kamus: Kamus): string | null {
  const ingat = `${kamus.daftar ?? ''}|${kunci}`
  const ada = salahKetik.get(ingat)
  if (ada !== undefined) return ada
  if (salahKetik.size > 5000) salahKetik.clear()
  const hasil = findSalahKetik(kunci, kamus)
  salahKetik.set(ingat, hasil)
  return hasil
}

/** Up to three meanings that an unknown heading may have, best first: likeness of the normalised headings, at least 0.6. */
export function listUsulanJudul(
  kunci: string,
  kamus: Kamus,
  boleh: (untuk: string) => boolean,
): { untuk: string; skor: number }[] {
  const terbaik = new Map<string, number>()
  if (kunci.length < 4) return []
  for (const [k, untuk] of kamus.arti) {
    if (k.length < 4 || !boleh(untuk)) continue
    const skor = Math.round(hitungKemiripan(kunci.slice(0, 80), k) * 100) / 100
    if (skor >= 0.6 && skor > (terbaik.get(untuk) ?? 0)) terbaik.set(untuk, skor)
  }
  return [...terbaik]
    .map(([untuk, skor]) => ({ untuk, skor }))
    .sort((a, b) => b.skor - a.skor)
    .slice(0, 3)
}

const URUTAN_TEMPLAT = ['laporan-bulanan', 'enam-bidang', 'sarana', 'digital', 'kader'] as const

/** Code of the template with rows per posyandu that the recognised columns make up, or null: the one that most of the measures belong to. */
export function kenaliTemplat(untuk: ReadonlySet<string>): TemplatPosyandu | null {
  // A monthly report may have a column Status too: what tells is the month.
  if (untuk.has('nomor_registrasi') || (untuk.has('tahap') && !untuk.has('bulan'))) return 'registrasi'
  const ada = [...UKURAN].filter(([kode]) => untuk.has(kode))
  if (ada.length === 0) return null
  const hitung = (t: TemplatPosyandu) => ada.filter(([, u]) => u.templat.includes(t)).length
  if (hitung('ppgbm') === ada.length) return 'ppgbm'
  return URUTAN_TEMPLAT.reduce<TemplatPosyandu>((a, b) => (hitung(b) > hitung(a) ? b : a), URUTAN_TEMPLAT[0])
}
