import type { Bulan } from '@/lib/periode'
import { getIndikator } from '..'
import { getPeringkat } from '../banding'
import type { LajuRegistrasi } from '../laju-registrasi'
import type { NilaiTempat } from '../model'
import type { SisaTempat } from '../penyumbang'
import type { Topik } from '../program/tipe'
import type { DeretLaju } from '../ramalan-deret'
import { type BarisTarget, type JumlahTempat, susunDeret, susunNilai } from '../susun'
import type { KodeTahap } from '../tahap-registrasi'
import type { Indikator } from '../tipe'
import type { AngkaBeku, IndikatorBeku, TindakLanjutRingkas } from './tipe'

/** A place that a slide speaks of. `posyandu`: how many are in force there; 1 for a posyandu. */
export interface TempatRapat {
  kode: string
  nama: string
  jenis: 'kabupaten' | 'kecamatan' | 'desa' | 'kelurahan' | 'posyandu'
  posyandu: number
}

/** How many posyandu of a place lack one kind of thing; kinds as in `listKekurangan`. */
export interface JumlahKurang {
  kode: 'musyawarah' | 'sk-pembentukan' | 'sk-pengurus' | 'dikembalikan' | 'laporan' | 'kader'
  jumlah: number
}

/** How many posyandu of a place stand at a stage of the registration. */
export interface JumlahTahap {
  kode: KodeTahap
  jumlah: number
}

/** Follow-ups as the meeting finds them. */
export interface BahanJanji {
  hitungan: { terbuka: number; lewat: number; selesai: number }
  /** Open ones, late first, then those done since the meeting before. */
  baris: TindakLanjutRingkas[]
  adaContoh: boolean
}

/** What slides without figures are made from. */
export interface KepalaRapat {
  judul: string
  /** Day of the meeting, `YYYY-MM-DD`, and where it meets. */
  tanggal: string
  tempatRapat: string
  akar: { kode: string }
  /** "Kabupaten Kutai Kartanegara", "Kecamatan Tabang". */
  namaWilayah: string
  bulan: Bulan
  /** Day that the data speak of; null before there are any. */
  tanggalData: string | null
  /** Any sample number or promise in the deck. */
  adaContoh: boolean
  /** The meeting itself is one: so is what it decides. */
  contoh: boolean
}

/** Everything that slides with figures are made from, at one moment and within one scope. Plain but for `tabel`. */
export interface BahanRapat extends Pick<KepalaRapat, 'namaWilayah' | 'bulan' | 'tanggalData'> {
  akar: TempatRapat
  /** Months of a trend, oldest first, the last is `bulan`. */
  deret: Bulan[]
  /** Places right below, by name. */
  tempat: TempatRapat[]
  /** The places above `akar` that it is measured by; empty for the kabupaten. */
  atas: { kode: string; nama: string }[]
  /** Places below each of `tempat`. */
  bawah: Readonly<Record<string, TempatRapat[]>>
  tabel: (kode: string, bulan: Bulan) => JumlahTempat | null
  target: readonly BarisTarget[]
  /** Pace of the registration of `akar`, and what is missing per place; null before there are data. */
  laju: { laju: LajuRegistrasi; deret: DeretLaju; tempat: SisaTempat[] } | null
  /** By code of the place, for `tempat` and the places below them. */
  kekurangan: Readonly<Record<string, JumlahKurang[]>>
  tahap: Readonly<Record<string, JumlahTahap[]>>
  janji: BahanJanji
  /** Topics of the programme for `akar`; empty where the agenda names none. */
  topik: readonly Topik[]
}

/** Months of the small series on cards: a year and the month a year ago. */
const DERET_KARTU = 13

const beku = new WeakMap<Indikator, IndikatorBeku>()

/** The definition without its measures; the same object for the same indicator. */
export function getIndikatorBeku(i: Indikator): IndikatorBeku {
  const ada = beku.get(i)
  if (ada) return ada
  const { ukuran: _, ...sisanya } = i
  beku.set(i, sisanya)
  return sisanya
}

/** The indicator of an agenda item, stunting where it names none or one that is gone. */
export function getIndikatorAcara(kode: string | undefined): Indikator {
  return getIndikator(kode ?? '') ?? (getIndikator('stunting') as Indikator)
}

/** Value of a place in the month of the meeting. */
export function getNilai(b: BahanRapat, i: Indikator, tempat: { kode: string; nama: string }): NilaiTempat {
  return susunNilai(i, tempat, b.bulan, b.tabel, b.target)
}

/** Values of the places right below. */
export function listNilaiTempat(b: BahanRapat, i: Indikator): NilaiTempat[] {
  return b.tempat.map((t) => getNilai(b, i, t))
}

/** Value, definition and series of a place; `panjang` is the whole trend, else a year. */
export function getAngka(
  b: BahanRapat,
  i: Indikator,
  tempat: { kode: string; nama: string },
  panjang = false,
): AngkaBeku {
  const bulan = panjang ? b.deret : b.deret.slice(-DERET_KARTU)
  return {
    ...getNilai(b, i, tempat),
    indikator: getIndikatorBeku(i),
    bulan: b.bulan,
    deret: susunDeret(i, tempat.kode, bulan, b.tabel),
  }
}

/** Rank among the places right below; null where it says nothing. */
export function getPeringkatTempat(
  i: Indikator,
  semua: readonly NilaiTempat[],
  kode: string,
): { ke: number; dari: number } | null {
  const p = getPeringkat(i, semua, kode)
  return p && !p.semuaSama ? { ke: p.ke, dari: p.dari } : null
}

/** What the places right below are called: "kecamatan", "desa", "kelurahan", "desa/kelurahan". */
export function sebutTempat(tempat: readonly Pick<TempatRapat, 'jenis'>[]): string {
  const jenis = [...new Set(tempat.map((t) => t.jenis))]
  if (jenis.length === 2 && jenis.includes('desa') && jenis.includes('kelurahan')) return 'desa/kelurahan'
  return jenis[0] ?? 'wilayah'
}
