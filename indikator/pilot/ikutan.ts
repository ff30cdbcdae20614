import { bulatkan, formatAngka } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { getIndikator } from '..'
import { getTercetak, hitung, type Jumlah, membaik } from '../hitung'
import type { TitikDeret } from '../model'
import { listUkuran } from '../susun'
import type { Indikator } from '../tipe'
import { hitungRentangKebetulan, type PasanganPilot } from './pasangan-pilot'

/** Indicators by which pilot desa are followed. */
const INDIKATOR_IKUTAN: readonly Indikator[] = ['stunting', 'ds', 'registrasi', 'enam-bidang'].map(
  (k) => getIndikator(k) as Indikator,
)

export const UKURAN_IKUTAN = listUkuran(INDIKATOR_IKUTAN)

/** Sums of one desa in one month; of a group, `kode` is its name. */
export interface JumlahDesa {
  kode: string
  bulan: Bulan
  jumlah: Jumlah
}

export const KELOMPOK = { pilot: 'pilot', banding: 'banding' } as const

/** How many pairs went which way since the start; `rentang`: what chance alone may bring, null for too few pairs. */
export interface HitunganPasangan {
  pilotLebihBaik: number
  bandingLebihBaik: number
  sama: number
  /** Pairs in which a value is missing at the start or now. */
  tanpaAngka: number
  rentang: { dari: number; sampai: number } | null
}

/** One indicator of both groups since the start: sums of the group first, divided last. */
export interface Ikutan {
  indikator: Indikator
  pilot: readonly TitikDeret[]
  banding: readonly TitikDeret[]
  /** Change in points since the first month; null when either end is missing. */
  ubahPilot: number | null
  ubahBanding: number | null
  pasangan: HitunganPasangan
}

type Ambil = (kode: string, bulan: Bulan) => Jumlah | null

function susunDeret(i: Indikator, kode: string, bulan: readonly Bulan[], ambil: Ambil): TitikDeret[] {
  return bulan.map((b) => {
    const j = ambil(kode, b)
    return { bulan: b, nilai: j && getTercetak(i, hitung(i, j)) }
  })
}

function hitungUbah(i: Indikator, deret: readonly TitikDeret[]): number | null {
  const awal = deret[0]?.nilai ?? null
  const akhir = deret.at(-1)?.nilai ?? null
  return awal === null || akhir === null ? null : bulatkan(akhir - awal, i.desimal)
}

function hitungPasangan(
  i: Indikator,
  pasangan: readonly PasanganPilot[],
  bulan: readonly Bulan[],
  ambil: Ambil,
): HitunganPasangan {
  const ujung = [bulan[0] as Bulan, bulan.at(-1) as Bulan]
  const ubah = (kode: string) => hitungUbah(i, susunDeret(i, kode, ujung, ambil))
  const selisih = pasangan.map((p) => {
    const [a, b] = [ubah(p.pilot), ubah(p.banding)]
    return a === null || b === null ? null : bulatkan(a - b, i.desimal)
  })
  const ada = selisih.flatMap((s) => s ?? [])
  const unggul = ada.filter((s) => membaik(i, s) === true).length
  const kalah = ada.filter((s) => membaik(i, s) === false).length
  return {
    pilotLebihBaik: unggul,
    bandingLebihBaik: kalah,
    sama: ada.length - unggul - kalah,
    tanpaAngka: selisih.length - ada.length,
    rentang: hitungRentangKebetulan(unggul + kalah),
  }
}

/**
 * Pilot desa beside their matches, month by month from the month that the choice was made by. `baris`: sums of both groups (`KELOMPOK`)
 * in every month, and of each desa in the first and the last.
 */
export function susunIkutan(
  pasangan: readonly PasanganPilot[],
  bulan: readonly Bulan[],
  baris: readonly JumlahDesa[],
): Ikutan[] {
  const peta = new Map(baris.map((b) => [`${b.kode}|${b.bulan}`, b.jumlah]))
  const ambil: Ambil = (kode, b) => peta.get(`${kode}|${b}`) ?? null
  return INDIKATOR_IKUTAN.map((indikator) => {
    const pilot = susunDeret(indikator, KELOMPOK.pilot, bulan, ambil)
    const banding = susunDeret(indikator, KELOMPOK.banding, bulan, ambil)
    return {
      indikator,
      pilot,
      banding,
      ubahPilot: hitungUbah(indikator, pilot),
      ubahBanding: hitungUbah(indikator, banding),
      pasangan: hitungPasangan(indikator, pasangan, bulan, ambil),
    }
  })
}

const poin = (n: number) => `${n > 0 ? '+' : n < 0 ? '−' : ''}${formatAngka(Math.abs(n))} poin`

/** "Stunting: desa pilot −2,1 poin, pembanding −1,4 poin." */
export function sebutUbah(i: Ikutan): string {
  const [a, b] = [i.ubahPilot, i.ubahBanding]
  if (a === null || b === null) return `${i.indikator.namaPendek}: belum ada angka pada kedua ujungnya.`
  return `${i.indikator.namaPendek}: desa pilot ${poin(a)}, pembanding ${poin(b)}.`
}

/** What the pairs prove, in honest words: how many went which way, and what chance alone may bring. */
export function sebutPasangan({ pasangan: p }: Ikutan): string {
  const berbeda = p.pilotLebihBaik + p.bandingLebihBaik
  if (p.rentang === null)
    return `Hanya ${berbeda} pasangan yang berbeda: terlalu sedikit untuk menyimpulkan apa pun.`
  const { dari, sampai } = p.rentang
  const hitungan = `Desa pilot lebih baik pada ${p.pilotLebihBaik} dari ${berbeda} pasangan.`
  const wajar = `Tanpa pengaruh apa pun, ${dari} sampai ${sampai} masih wajar karena kebetulan`
  if (p.pilotLebihBaik > sampai) return `${hitungan} ${wajar}: bedanya lebih dari kebetulan.`
  if (p.pilotLebihBaik < dari) return `${hitungan} ${wajar}: desa pilot justru tertinggal.`
  return `${hitungan} ${wajar}: bedanya belum dapat dipastikan.`
}
