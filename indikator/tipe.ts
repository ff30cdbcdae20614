import type { Bulan } from '@/lib/periode'
import type { Catatan, KodeDaftar } from './catatan/tipe'
import type { KodeKelompok } from './kelompok'

/** Templates that bring measures in: per posyandu and month. */
type TemplatUkuran = 'laporan-bulanan' | 'ppgbm' | 'enam-bidang' | 'sarana' | 'digital' | 'kader'

/** Templates with rows per posyandu. */
export type TemplatPosyandu = 'registrasi' | TemplatUkuran

/** Templates that can be read; see `impor/templat.ts`. Every list has its own. */
export type KodeTemplat = TemplatPosyandu | KodeDaftar

/** One counted thing that a spreadsheet brings. Values are whole numbers ≥ 0 per posyandu (or desa) and month. */
export interface Ukuran {
  nama: string
  /** Column heading in the template. */
  judul: string
  /** Other headings seen in real files, any case. */
  alias: readonly string[]
  satuan: string
  /** `keadaan` (a state): months combine by taking the last. `kejadian` (events): months add up. */
  jenis: 'keadaan' | 'kejadian'
  templat: readonly TemplatPosyandu[]
  /** Above this per posyandu and month a value is refused as impossible. */
  maks: number
  /** Code of the measure that this one is a part of: larger than the whole is refused at import. */
  bagianDari?: string
  /** Also counted from measurements of children: alone it is no monthly report. */
  dariPengukuran?: true
  /** Answered with ya/tidak in the sheet, stored as 1/0. */
  yaTidak?: true
  /** Answered with one of these words, stored as its place in the list from 0. Its sum says nothing: derived measures read it. */
  pilihan?: readonly string[]
}

/** What a derived measure may look at for one posyandu: `mundur` months back (0 = this month), null when not reported. */
export interface Riwayat {
  ambil(ukuran: string, mundur?: number): number | null
  /** The last value reported in the longest window (12 months), this month included: the answer of a survey. Null when nobody asked. */
  terakhir(ukuran: string): number | null
  /** Whether a monthly report came in. */
  melapor: boolean
  /** Whether that report came by its due day; null when none came, or when the day on which it came was not noted. */
  tepat: boolean | null
  /** Whether the posyandu held a Kemendagri number at the end of the month. */
  terdaftar: boolean
}

/** A measure computed per posyandu and month from others; null when it can't be known. Sums like any other. */
export interface UkuranTurunan {
  nama: string
  satuan: string
  jenis: 'keadaan' | 'kejadian'
  /** Months looked at, this month included. */
  jendela: number
  turunan(r: Riwayat): number | null
}

/**
 * A measure of a desa read from records of a list, not from reports of posyandu; null when it can't be known. `catatan` are the
 * records in force of that desa, of its kecamatan and of the kabupaten.
 */
export interface UkuranCatatan {
  nama: string
  satuan: string
  jenis: 'keadaan' | 'kejadian'
  daftar: KodeDaftar
  hitung(catatan: readonly Catatan[], kodeDesa: string, bulan: Bulan): number | null
}

/** Any measure of an indicator. */
export type SembarangUkuran = Ukuran | UkuranTurunan | UkuranCatatan

export type Arah = 'naik-baik' | 'turun-baik'

/** `tercapai` meets the target, `waspada` within `toleransi` points of it, `buruk` further away. */
export type Status = 'baik' | 'waspada' | 'buruk' | 'kosong'

/** A target as data: the row that the table `target` starts with. */
export interface TargetAwal {
  nilai: number
  /** First day from which it holds, `YYYY-MM-DD`. */
  mulai: string
  /** Deadline, where the source names one. */
  tenggat?: string
  sumber: string
  /** `contoh` when no published target exists and the sample set needs one. */
  sifat: 'terbit' | 'contoh'
}

export interface Sumber {
  nama: string
  keterangan: string
}

/**
 * How complete a number is, where that is not "posyandu that reported the denominator": `ukuran` is the measure whose sum counts the
 * units that told, `kata` the word for it. `unit` where these are not posyandu: what they are, and the measure whose sum counts all.
 */
interface Kelengkapan<U extends string = string> {
  ukuran: U
  kata: 'melapor' | 'terdata'
  unit?: { nama: string; ukuran: U }
}

/** The one definition of a number. Value = Σ pembilang × pengali ÷ Σ penyebut, multiplied before divided. */
export interface Indikator {
  /** Used in URLs and in the API; never renamed. */
  kode: string
  nama: string
  /** For tiles and switches. */
  namaPendek: string
  /** Group in which lists of indicators show it. */
  kelompok: KodeKelompok
  /** One sentence: what it says and why it matters. */
  penjelasan: string
  ukuran: Readonly<Record<string, SembarangUkuran>>
  pembilang: readonly string[]
  penyebut: readonly string[]
  /** Words for the two sums: "balita pendek dan sangat pendek", "balita diukur". */
  namaPembilang: string
  namaPenyebut: string
  pengali: 100
  satuan: '%'
  desimal: number
  arah: Arah
  target: readonly TargetAwal[]
  /** Points from the target that still count as `waspada`. */
  toleransi: number
  /** Four fixed class breaks of the map, tied to the target: five classes. */
  kelas: readonly [number, number, number, number]
  sumber: readonly Sumber[]
  /** Second ratio shown beside the value: how much of the whole was looked at. */
  pendamping?: { nama: string; pembilang: string; penyebut: string }
  kelengkapan?: Kelengkapan
  /** What the definition leaves open or decides itself. */
  catatan?: string
}

/** Keeps the keys of `ukuran` in the type, so that a measure misspelt in the formula does not compile. */
export function defineIndikator<const U extends Record<string, SembarangUkuran>>(
  i: Omit<
    Indikator,
    'ukuran' | 'pembilang' | 'penyebut' | 'pendamping' | 'pengali' | 'satuan' | 'kelengkapan'
  > & {
    ukuran: U
    pembilang: readonly NoInfer<keyof U & string>[]
    penyebut: readonly NoInfer<keyof U & string>[]
    kelengkapan?: Kelengkapan<NoInfer<keyof U & string>>
    pendamping?: { nama: string; pembilang: NoInfer<keyof U & string>; penyebut: NoInfer<keyof U & string> }
  },
): Indikator {
  return { ...i, pengali: 100, satuan: '%' }
}
