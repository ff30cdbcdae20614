import { UKURAN } from '@/indikator'
import type { KodeTemplat } from '@/indikator/tipe'
import { KOLOM } from './kolom-templat'
import { TAHUN } from './kolom-wilayah'
import { isJudulPribadi } from './pribadi'

const SINGKATAN: Readonly<Record<string, string>> = {
  jml: 'jumlah',
  jmlh: 'jumlah',
  jlh: 'jumlah',
  tgl: 'tanggal',
  tggl: 'tanggal',
  no: 'nomor',
  nmr: 'nomor',
  kec: 'kecamatan',
  kel: 'kelurahan',
  ds: 'desa',
  thn: 'tahun',
  bln: 'bulan',
  sgt: 'sangat',
  dgn: 'dengan',
  yg: 'yang',
  registrasi: 'registrasi',
  reg: 'registrasi',
  bid: 'bidang',
}

/** A heading as it is compared: lower case, no punctuation, common abbreviations written out. "Jml. Ditimbang (D)" → "jumlah ditimbang d". */
export function normalisasiJudul(s: string): string {
  return s
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((k) => SINGKATAN[k] ?? k)
    .join(' ')
}

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

/** What a heading was taken for. */
export type MaknaJudul =
  | { jenis: 'kolom'; untuk: string }
  | { jenis: 'pribadi' | 'abaikan' | 'tidak-dikenal' }

function createKamus(): ReadonlyMap<string, string> {
  const kamus = new Map<string, string>()
  for (const kolom of [...Object.values(KOLOM).flat(), TAHUN]) {
    for (const sebutan of [kolom.judul, ...kolom.alias, kolom.kode]) {
      const kunci = normalisasiJudul(sebutan)
      if (kunci && !kamus.has(kunci)) kamus.set(kunci, kolom.kode)
    }
  }
  return kamus
}

let kamusTersimpan: ReadonlyMap<string, string> | null = null

/** Normalised heading → code of measure or field, over all templates. */
export function getKamus(): ReadonlyMap<string, string> {
  kamusTersimpan ??= createKamus()
  return kamusTersimpan
}

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

function cariKolom(label: readonly string[]): string | null {
  for (let i = 0; i < label.length; i++) {
    if (i > 0 && !label.slice(0, i).every(isKelompok)) return null
    for (const bentuk of listBentuk(label.slice(i).join(' '))) {
      const untuk = getKamus().get(bentuk)
      if (untuk) return untuk
    }
  }
  return null
}

/** What the heading over a column means; `label` are its cells from top to bottom, blank and repeated ones left out. */
export function kenaliJudul(label: readonly string[]): MaknaJudul {
  const untuk = cariKolom(label)
  if (untuk) return { jenis: 'kolom', untuk }
  const utuh = normalisasiJudul(label.join(' '))
  const bawah = normalisasiJudul(label.at(-1) ?? '')
  if (isJudulPribadi(utuh) || isJudulPribadi(bawah)) return { jenis: 'pribadi' }
  return ABAIKAN.has(utuh) || ABAIKAN.has(bawah) ? { jenis: 'abaikan' } : { jenis: 'tidak-dikenal' }
}

/** Code of the template that the recognised columns make up, or null. */
export function kenaliTemplat(untuk: ReadonlySet<string>): KodeTemplat | null {
  // A monthly report may have a column Status too: what tells is the month.
  if (untuk.has('nomor_registrasi') || (untuk.has('tahap') && !untuk.has('bulan'))) return 'registrasi'
  const ada = [...UKURAN].filter(([kode]) => untuk.has(kode))
  if (ada.length === 0) return null
  return ada.every(([, u]) => u.templat.includes('ppgbm')) ? 'ppgbm' : 'laporan-bulanan'
}
