import { normalisasiJudul } from './normal-judul'
import { formatSel, type LembarSel, type Sel } from './sel'
import { parseTanggal } from './tanggal'

/** Columns of the e-PPGBM export that are looked at; the rest is never touched. */
const KOLOM_ANAK = {
  nik: ['nik', 'nik anak', 'nik balita', 'nomor nik'],
  nama: ['nama', 'nama anak', 'nama balita'],
  lahir: ['tanggal lahir', 'tanggal lhr'],
  kecamatan: ['kecamatan'],
  desa: ['desa kelurahan', 'desa', 'kelurahan', 'kelurahan desa', 'desa kel'],
  posyandu: ['posyandu', 'nama posyandu'],
  ukur: ['tanggal pengukuran', 'tanggal ukur', 'tanggal penimbangan'],
  usia: ['usia saat ukur', 'usia ukur'],
  tbu: ['tb u', 'pb u', 'tb u pb u', 'status tb u'],
  zsTbu: ['zs tb u', 'z score tb u', 'zscore tb u', 'zs pb u'],
  zsBbu: ['zs bb u', 'z score bb u', 'zscore bb u'],
  zsBbtb: ['zs bb tb', 'z score bb tb', 'zscore bb tb', 'zs bb pb'],
  naik: ['naik berat badan', 'naik bb', 'n t', 'status naik berat badan'],
} as const

type KolomAnak = keyof typeof KOLOM_ANAK

/** Headings of personal columns by the name under which they are reported; never the heading's own text. */
const PRIBADI: readonly (readonly [nama: string, pola: RegExp])[] = [
  ['NIK', /\bnik\b/],
  ['nama anak', /^nama( anak| balita)?$/],
  ['tanggal lahir', /lahir|\blhr\b/],
  ['nama orang tua', /\b(ortu|orang tua|ibu|ayah)\b/],
  ['alamat', /\b(alamat|rt|rw)\b/],
  ['jenis kelamin', /^(jk|jenis kelamin)$/],
]

const BARIS_DICARI = 40

/** The table of a sheet that lists children: where the data begin and in which column each field is. */
export interface TabelAnak {
  lembar: LembarSel
  mulai: number
  kolom: ReadonlyMap<KolomAnak, number>
  /** Personal columns by their usual names. */
  dibuang: string[]
}

const KAMUS: ReadonlyMap<string, KolomAnak> = new Map(
  Object.entries(KOLOM_ANAK).flatMap(([kode, judul]) => judul.map((j) => [j, kode as KolomAnak] as const)),
)

function bacaJudul(baris: readonly (Sel | null)[]): Map<KolomAnak, number> {
  const hasil = new Map<KolomAnak, number>()
  baris.forEach((s, i) => {
    const kode = KAMUS.get(normalisasiJudul(formatSel(s)))
    if (kode && !hasil.has(kode)) hasil.set(kode, i)
  })
  return hasil
}

// One row per child: somebody's identity, when he was measured, and what came of it.
function isDaftarAnak(k: ReadonlyMap<KolomAnak, number>): boolean {
  const orang = k.has('nik') || (k.has('nama') && k.has('lahir'))
  return orang && k.has('ukur') && (k.has('tbu') || k.has('zsTbu')) && (k.has('desa') || k.has('posyandu'))
}

/** The list of children on a sheet, recognised by its headings; null for any other sheet. */
export function findTabelAnak(lembar: LembarSel): TabelAnak | null {
  for (let i = 0; i < Math.min(lembar.baris.length, BARIS_DICARI); i++) {
    const baris = lembar.baris[i] ?? []
    const kolom = bacaJudul(baris)
    if (!isDaftarAnak(kolom)) continue
    const judul = baris.map((s) => normalisasiJudul(formatSel(s)))
    const dibuang = PRIBADI.filter(([, pola]) => judul.some((j) => pola.test(j))).map(([nama]) => nama)
    return { lembar, mulai: i + 1, kolom, dibuang }
  }
  return null
}

/** One measurement without the child: `anak` is whatever tells children apart and is only to be hashed. */
export interface Pengukuran {
  /** Row as the spreadsheet numbers it. */
  baris: number
  anak: string
  kecamatan: string | null
  desa: string | null
  posyandu: string | null
  /** `YYYY-MM-DD`; null when it is no day. */
  tanggal: string | null
  /** Height for age: z-score, and the verdict that stands beside it. */
  zTbu: number | null
  statusTbu: 'pendek' | 'sangat-pendek' | 'lain' | null
  /** Some z-score lies beyond ±6: a slip of the pen, says WHO. */
  zMustahil: boolean
  naik: boolean | null
  /** Five years old or older. */
  lewatUsia: boolean
}

const Z_MUSTAHIL = 6

function parseZ(sel: Sel | null): number | null {
  if (typeof sel === 'number') return sel
  if (typeof sel !== 'string') return null
  const teks = sel.trim().replace(/−/g, '-').replace(',', '.')
  return /^[+-]?\d+(\.\d+)?$/.test(teks) ? Number(teks) : null
}

function parseStatus(teks: string): Pengukuran['statusTbu'] {
  const t = teks.toLowerCase()
  if (t === '' || t === '-') return null
  if (/sangat pendek|severely/.test(t)) return 'sangat-pendek'
  return /pendek|stunted/.test(t) ? 'pendek' : 'lain'
}

function parseNaik(teks: string): boolean | null {
  const t = teks.trim().toLowerCase()
  if (/^(n|n1|n2|naik|ya)$/.test(t)) return true
  return /^(t|t1|t2|t3|tidak naik|tidak|turun|tetap)$/.test(t) ? false : null
}

function parseUmurBulan(teks: string): number | null {
  const tahun = /(\d+)\s*(tahun|thn|th)/i.exec(teks)
  const bulan = /(\d+)\s*(bulan|bln)/i.exec(teks)
  if (tahun || bulan) return Number(tahun?.[1] ?? 0) * 12 + Number(bulan?.[1] ?? 0)
  return /^\d{1,3}$/.test(teks.trim()) ? Number(teks) : null
}

/** The measurements of a list of children. Names, numbers, addresses and birth dates go no further than `anak`. */
export function listPengukuran({ lembar, mulai, kolom }: TabelAnak): Pengukuran[] {
  const hasil: Pengukuran[] = []
  for (let i = mulai; i < lembar.baris.length; i++) {
    const baris = lembar.baris[i] ?? []
    const sel = (k: KolomAnak): Sel | null => baris[kolom.get(k) ?? -1] ?? null
    const teks = (k: KolomAnak) => formatSel(sel(k)).trim()
    const ukur = sel('ukur')
    const nik = teks('nik').replace(/\D/g, '')
    const anak = nik.length >= 10 ? nik : `${teks('nama').toLowerCase()}|${teks('lahir')}`
    if ((anak === '|' && ukur === null) || /^(total|jumlah|jml)\b/i.test(teks('nama'))) continue
    const z = [parseZ(sel('zsTbu')), parseZ(sel('zsBbu')), parseZ(sel('zsBbtb'))]
    hasil.push({
      baris: i + 1,
      anak,
      kecamatan: teks('kecamatan') || null,
      desa: teks('desa') || null,
      posyandu: teks('posyandu') || null,
      tanggal: ukur === null ? null : parseTanggal(ukur),
      zTbu: z[0] ?? null,
      statusTbu: parseStatus(teks('tbu')),
      zMustahil: z.some((n) => n !== null && Math.abs(n) > Z_MUSTAHIL) || /outlier/i.test(teks('tbu')),
      naik: parseNaik(teks('naik')),
      lewatUsia: (parseUmurBulan(teks('usia')) ?? 0) >= 60,
    })
  }
  return hasil
}
