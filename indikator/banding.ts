import type { Bulan } from '@/lib/periode'
import { getJawaban } from './jawaban'
import type { NilaiTempat } from './model'
import { type BarisTarget, type JumlahTempat, susunNilai } from './susun'
import type { Indikator, Status } from './tipe'

/** 1 is the best by the direction of the indicator; places with equal printed values share a rank. */
export interface Peringkat {
  ke: number
  /** Places that have a value. */
  dari: number
  seri: boolean
  /** Nobody differs: the rank says nothing. */
  semuaSama: boolean
  /** Nobody is worse, and somebody is better. */
  terburuk: boolean
}

/** One indicator of one place beside its yardsticks. */
export interface Banding {
  indikator: Indikator
  kini: NilaiTempat
  /** From near to far: for a desa its kecamatan and the kabupaten. */
  pembanding: NilaiTempat[]
  /** All siblings, the place itself among them; null when the scope does not see them. */
  sebaran: NilaiTempat[] | null
  peringkat: Peringkat | null
}

/** Rank among those that have a value; null when the place has none, or nobody to be compared with. */
export function getPeringkat(
  indikator: Indikator,
  semua: readonly Pick<NilaiTempat, 'kode' | 'tercetak'>[],
  kode: string,
): Peringkat | null {
  const diri = semua.find((t) => t.kode === kode)?.tercetak ?? null
  const ada = semua.flatMap((t) => (t.tercetak === null ? [] : [t.tercetak]))
  if (diri === null || ada.length < 2) return null
  const lebihBaik = ada.filter((n) => (indikator.arah === 'naik-baik' ? n > diri : n < diri)).length
  const sama = ada.filter((n) => n === diri).length
  return {
    ke: lebihBaik + 1,
    dari: ada.length,
    seri: sama > 1,
    semuaSama: sama === ada.length,
    terburuk: lebihBaik > 0 && lebihBaik + sama === ada.length,
  }
}

type Tempat = { kode: string; nama: string; posyandu?: number }

/** Puts a place beside its yardsticks and siblings. `sesama` holds the place itself; null when the scope does not see the others. */
export function susunBanding(
  indikator: Indikator,
  tempat: Tempat,
  pembanding: readonly Tempat[],
  sesama: readonly Tempat[] | null,
  bulan: Bulan,
  tabel: (kode: string, bulan: Bulan) => JumlahTempat | null,
  target: readonly BarisTarget[],
): Banding {
  const nilai = (t: Tempat) => susunNilai(indikator, t, bulan, tabel, target)
  const sebaran = sesama?.map(nilai) ?? null
  return {
    indikator,
    kini: nilai(tempat),
    pembanding: pembanding.map(nilai),
    sebaran,
    peringkat: sebaran && getPeringkat(indikator, sebaran, tempat.kode),
  }
}

const KATA: Readonly<Record<Status, string>> = {
  baik: 'Mencapai target',
  waspada: 'Mendekati target',
  buruk: 'Jauh dari target',
  kosong: 'Tanpa target',
}

/** The word of the badge: the most telling one that is true. Null when there is no number. */
export function getKataBanding({ indikator, kini, peringkat }: Banding): string | null {
  if (kini.nilai.jenis === 'kosong') return null
  const kurang = kini.status === 'buruk' || kini.status === 'waspada'
  if (kurang && indikator.arah === 'naik-baik' && kini.nilai.pembilang === 0)
    return getJawaban(indikator, kini) ? 'Belum' : 'Belum ada'
  if (kurang && peringkat?.terburuk && !peringkat.seri)
    return indikator.arah === 'naik-baik' ? 'Terendah' : 'Tertinggi'
  return KATA[kini.status]
}

/** Why a place is set beside another. */
export type AlasanSebanding = 'berbatasan' | 'seukuran'

/** Places to compare with: those that touch it, then those of nearest size (posyandu), `n` of each at most. */
export function pilihSebanding<T extends { kode: string; nama: string; posyandu: number }>(
  semua: readonly T[],
  kode: string,
  tetangga: readonly string[],
  n = 2,
): (T & { alasan: AlasanSebanding })[] {
  const diri = semua.find((t) => t.kode === kode)
  if (!diri) return []
  const jarak = (t: T) => Math.abs(t.posyandu - diri.posyandu)
  const urut = semua
    .filter((t) => t !== diri)
    .sort((a, b) => jarak(a) - jarak(b) || a.nama.localeCompare(b.nama))
  const batas = urut.filter((t) => tetangga.includes(t.kode)).slice(0, n)
  const seukuran = urut.filter((t) => !batas.includes(t)).slice(0, n)
  return [
    ...batas.map((t) => ({ ...t, alasan: 'berbatasan' as const })),
    ...seukuran.map((t) => ({ ...t, alasan: 'seukuran' as const })),
  ]
}
