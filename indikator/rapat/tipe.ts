import type { Bulan } from '@/lib/periode'
import type { LajuRegistrasi } from '../laju-registrasi'
import type { NilaiTempat, TitikDeret } from '../model'
import type { AngkaTopik, KodeTopik, TabelTopik } from '../program/tipe'
import type { DeretLaju } from '../ramalan-deret'
import type { Indikator } from '../tipe'
import type { Potongan } from '../vonis'

export const TEMPLAT_RAPAT = ['bulanan-kabupaten', 'kecamatan', 'laporan-bupati'] as const
export type TemplatRapat = (typeof TEMPLAT_RAPAT)[number]

/** Kinds of agenda items; each becomes one slide or several. */
export const JENIS_ACARA = [
  'sampul',
  'tindak-lanjut',
  'vonis',
  'peta',
  'peringkat',
  'tertinggal',
  'tren',
  'kecamatan',
  'enam-bidang',
  'registrasi',
  'program',
  'teks',
  'keputusan',
] as const
export type JenisAcara = (typeof JENIS_ACARA)[number]

/** One item of the agenda, as the organiser ordered it. */
export interface Acara {
  /** Never changes once given: links to slides are made of it. Lower-case letters, digits, `-`. */
  id: string
  jenis: JenisAcara
  /** Minutes planned; 0 without. */
  menit: number
  /** `peta`, `peringkat`, `tertinggal`, `tren`: of this indicator. */
  indikator?: string
  /** `program`: of this topic. */
  topik?: KodeTopik
  /** `kecamatan`: these codes; left out means every kecamatan (every desa in a kecamatan's meeting), in the order of the gap. */
  tempat?: string[]
  /** `teks`: heading and lines of the organiser's own. */
  judul?: string
  baris?: string[]
}

/** What a person changed on one slide. `judulData` is the sentence that it replaced, to tell when the numbers moved since. */
export interface SuntinganSalindia {
  judul?: string
  catatan?: string
  judulData?: string
}

/** The definition as it was when the snapshot was taken. Plain data. */
export type IndikatorBeku = Omit<Indikator, 'ukuran'>

/** A value with its place, its definition and its series. */
export interface AngkaBeku extends NilaiTempat {
  indikator: IndikatorBeku
  bulan: Bulan
  deret: TitikDeret[]
}

/** One kecamatan (or desa) in a list of those that lag, with what holds it. */
export interface BarisTertinggal extends NilaiTempat {
  /** "12 tanpa SK pengurus", "belum melapor Oktober 2025": short, in the order of weight. */
  sebab: string[]
}

/** A follow-up as slides and lists draw it. */
export interface TindakLanjutRingkas {
  id: number
  keputusan: string
  /** Who, in words: "Kecamatan Tabang", "Dinas Kesehatan", "TP Posyandu". */
  penanggungJawab: string
  /** Day `YYYY-MM-DD`. */
  tenggat: string
  keadaan: 'terbuka' | 'berjalan' | 'selesai' | 'batal'
  /** Days past due on the day of the meeting; null when not late or done. */
  lewat: number | null
  /** "Stunting Tabang 21,4 % → 19,8 %"; null when not tied to a number. */
  angka: { teks: string; membaik: boolean | null } | null
  /** Title of the meeting that decided it, and its day; null outside of a meeting. */
  asal: { judul: string; tanggal: string } | null
  /** What it is tied to. */
  indikator: string | null
  kodeWilayah: string
}

/** What every slide has. */
export interface DasarSalindia {
  /** Stable: the agenda item's id, followed by `.<kode>` where an item gives a card for each place, by `.2`, `.3` … on its further pages. */
  id: string
  /** Agenda item that it belongs to. */
  acara: string
  /** One sentence: the finding, as shown (edited or from the data). */
  judul: string
  /** The sentence written from the data. */
  judulData: string
  /** Whether `judul` was edited, and whether the data's sentence changed since then. */
  disunting: false | 'disunting' | 'angka-berubah'
  /** Small label above: "Registrasi Kemendagri". */
  label: string
  /** Day that the numbers of the meeting speak of, `YYYY-MM-DD`; null while there are none. */
  tanggalData: string | null
  /** Sources in words, without the sample mark. */
  sumber: string
  adaContoh: boolean
  /** Speaker notes: lines written from the data, or the person's own. */
  catatan: string
  menit: number
  /** What a decision noted here is about. */
  kaitan: { indikator: string | null; kodeWilayah: string }
  /** What is missing and what to do about it, drawn in place of figures; null where there are figures. The title says it as well. */
  kosong: string | null
}

export interface SalindiaSampul extends DasarSalindia {
  jenis: 'sampul'
  tempat: string
  /** Headings of the agenda with their planned minutes. */
  acaraRapat: { nama: string; menit: number }[]
}
export interface SalindiaTindakLanjut extends DasarSalindia {
  jenis: 'tindak-lanjut'
  hitungan: { terbuka: number; lewat: number; selesai: number }
  /** Late first; at most six per slide, more slides follow. */
  baris: TindakLanjutRingkas[]
  halaman: { ke: number; dari: number }
}
export interface SalindiaVonis extends DasarSalindia {
  jenis: 'vonis'
  kepala: Potongan[]
  isi: Potongan[]
  /** The three main indicators. */
  angka: AngkaBeku[]
}
export interface SalindiaPeta extends DasarSalindia {
  jenis: 'peta'
  indikator: IndikatorBeku
  /** In the order of the list; names and values stand on every area. */
  tempat: NilaiTempat[]
}
export interface SalindiaPeringkat extends DasarSalindia {
  jenis: 'peringkat'
  indikator: IndikatorBeku
  /** Worst first, those without a value last. */
  tempat: NilaiTempat[]
  keseluruhan: NilaiTempat
}
export interface SalindiaTertinggal extends DasarSalindia {
  jenis: 'tertinggal'
  indikator: IndikatorBeku
  keseluruhan: NilaiTempat
  /** At most four. */
  baris: BarisTertinggal[]
  /** An open promise that concerns one of them; null without. */
  janji: TindakLanjutRingkas | null
}
export interface SalindiaTren extends DasarSalindia {
  jenis: 'tren'
  angka: AngkaBeku
}
export interface SalindiaKecamatan extends DasarSalindia {
  jenis: 'kecamatan'
  tempat: { kode: string; nama: string; jenis: 'kecamatan' | 'desa' | 'kelurahan'; posyandu: number }
  /** Main indicators first, at most six. */
  angka: AngkaBeku[]
  /** Rank among its like for each of `angka`, 1 is best; null where it cannot be told. */
  peringkat: ({ ke: number; dari: number } | null)[]
  sebab: string[]
  /** The places below that weigh most, at most five (posyandu on the card of a desa), and the indicator that they are measured by. */
  bawah: BarisTertinggal[]
  bawahIndikator: string
  /** What these places are called: "desa", "desa/kelurahan", "posyandu". */
  sebutanBawah: string
  janji: TindakLanjutRingkas[]
}
export interface SalindiaBidang extends DasarSalindia {
  jenis: 'enam-bidang'
  keseluruhan: NilaiTempat
  bidang: { kode: string; nama: string; angka: AngkaBeku }[]
  /** Rows: places; cells in the order of `bidang`. */
  baris: { kode: string; nama: string; sel: NilaiTempat[] }[]
}
export interface SalindiaRegistrasi extends DasarSalindia {
  jenis: 'registrasi'
  laju: LajuRegistrasi
  deret: DeretLaju
  kepala: Potongan[]
  isi: Potongan[]
}
export interface SalindiaProgram extends DasarSalindia {
  jenis: 'program'
  topik: KodeTopik
  /** Two to four figures; empty where `kosong` says why. */
  angka: AngkaTopik[]
  /** All rows, worst first: slides cut them with a count of the rest. Null when figures say it all. */
  tabel: TabelTopik | null
}
export interface SalindiaTeks extends DasarSalindia {
  jenis: 'teks'
  baris: string[]
}
/** Drawn from the decisions of this meeting as they are now, not from the snapshot. */
export interface SalindiaKeputusan extends DasarSalindia {
  jenis: 'keputusan'
}

/** One slide: plain JSON, the same for screen, PPTX, XLSX, PDF, PNG, print and HTML edition. */
export type Salindia =
  | SalindiaSampul
  | SalindiaTindakLanjut
  | SalindiaVonis
  | SalindiaPeta
  | SalindiaPeringkat
  | SalindiaTertinggal
  | SalindiaTren
  | SalindiaKecamatan
  | SalindiaBidang
  | SalindiaRegistrasi
  | SalindiaProgram
  | SalindiaTeks
  | SalindiaKeputusan

/** One area of the map: enough to place its name and value. Same shape as on the live map. */
export interface AreaPetaRapat {
  kode: string
  nama: string
  /** Middle of the largest circle inside. */
  x: number
  y: number
  /** Outline of the largest part, not closed, and of the other parts. */
  cincin: readonly (readonly [number, number])[]
  pulau: readonly (readonly (readonly [number, number])[])[]
}

/** Where names and values stand on the map, worked out on the server; units of the drawing. */
export interface TataPetaRapat {
  /** Size of letters: at least 1/36 of the slide's height once drawn. */
  huruf: number
  /** Room that the names take left and right of the map. */
  kiri: number
  kanan: number
  /** Inside the area, centred around `x`, `y`: lines of the name, the value below them. */
  dalam: { kode: string; baris: string[]; x: number; y: number }[]
  /** Beside the map: the text begins (`kiri`: ends) at `x`, the value follows the last line; `garis` leads from the area to the text. */
  luar: {
    kode: string
    baris: string[]
    x: number
    y: number
    kiri: boolean
    garis: [number, number, number, number]
  }[]
  /** Codes of areas for whose name there is no room: told beside the map. */
  tanpaTempat: string[]
}

/** Outlines of the areas of this meeting, frozen with it. Units of a drawing `lebar` × `tinggi`. */
export interface PetaRapat {
  /**
   * Address of the sprite with the outlines, immutable: `#k<kode>` an area (`#k64.02.06`, as on the live map), `#r<kode>` dense and
   * `#g<kode>` sparse hatch lines inside it, `#dalam` and `#luar` the borders.
   */
  alamat: string
  sidik: string
  lebar: number
  tinggi: number
  /** "Batas perkiraan, bukan batas resmi", or the official source. */
  kataBatas: string
  resmi: boolean
  /** Kecamatan of the kabupaten; desa (hexagons where there are no official boundaries) of a kecamatan. */
  area: AreaPetaRapat[]
  tata: TataPetaRapat
}

/** A meeting as it is shown: frozen numbers with the persons' edits laid over. */
export interface ModelRapat {
  id: number
  templat: TemplatRapat
  judul: string
  kodeWilayah: string
  /** "Kabupaten Kutai Kartanegara", "Kecamatan Tabang". */
  namaWilayah: string
  /** Day of the meeting, `YYYY-MM-DD`, and its place. */
  tanggal: string
  tempat: string
  bulan: Bulan
  keadaan: 'rencana' | 'berjalan' | 'selesai'
  /** False: not opened yet, numbers are those of now and will move; to be marked so. */
  beku: boolean
  /** When the snapshot was taken (ISO), of which version of the data, its number (0 where not frozen). */
  potret: { id: number; diambil: string; versiData: number }
  tanggalData: string | null
  adaContoh: boolean
  aplikasi: string
  /** Null where this kabupaten has no geometry yet. */
  peta: PetaRapat | null
  /** In order of the agenda. */
  salindia: Salindia[]
  /** Cards of the places that the agenda does not show, for drill-down from map and ranking; not part of the sequence. */
  lampiran: SalindiaKecamatan[]
}
