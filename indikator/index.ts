import { enamBidang, layananBidang } from './bidang'
import { insentifKader } from './insentif-kader'
import { kaderCakap } from './kader-cakap'
import { kaderNorma } from './kader-norma'
import { kaderTerlatih } from './kader-terlatih'
import { kegiatanMenjangkau } from './kegiatan-menjangkau'
import { bagiKelompok } from './kelompok'
import { keluargaRisiko, kemiskinanDesa } from './kemiskinan-desa'
import { nd } from './kenaikan-berat'
import { ks } from './kepemilikan-kms'
import { ketepatanLaporan } from './ketepatan-laporan'
import { laporanMasuk } from './laporan-masuk'
import { ds } from './partisipasi-balita'
import { partisipasiKader } from './partisipasi-kader'
import { posyanduAktif } from './posyandu-aktif'
import { registrasi } from './registrasi'
import { sarana } from './sarana'
import { sasaranBidang } from './sasaran-bidang'
import { digital } from './siap-digital'
import { strataPurnama } from './strata-purnama'
import { stunting } from './stunting'
import { timPembina, timTerlatih } from './tim-pembina'
import type { Indikator, SembarangUkuran, Ukuran, UkuranCatatan, UkuranTurunan } from './tipe'

/** All indicators in the order in which they are listed on screen. A new one is one file and one line here. */
export const INDIKATOR: readonly Indikator[] = [
  registrasi,
  stunting,
  partisipasiKader,
  ds,
  nd,
  ks,
  posyanduAktif,
  kaderTerlatih,
  kaderNorma,
  kaderCakap,
  insentifKader,
  enamBidang,
  ...layananBidang,
  ...sasaranBidang,
  strataPurnama,
  ...sarana,
  ...digital,
  kemiskinanDesa,
  keluargaRisiko,
  timPembina,
  timTerlatih,
  kegiatanMenjangkau,
  laporanMasuk,
  ketepatanLaporan,
]

/** The three on the overview's tiles, in order. */
export const INDIKATOR_UTAMA = ['registrasi', 'stunting', 'partisipasi-kader'] as const

/** All the others, by group in the order of lists. */
export const INDIKATOR_LAIN = bagiKelompok(
  INDIKATOR.filter((i) => !(INDIKATOR_UTAMA as readonly string[]).includes(i.kode)).map((indikator) => ({
    indikator,
  })),
).flatMap((k) => k.baris.map((b) => ({ ...b, kelompok: k.nama })))

const perKode = new Map(INDIKATOR.map((i) => [i.kode, i]))

/** The indicator, or null when no file defines that code. */
export function getIndikator(kode: string): Indikator | null {
  return perKode.get(kode) ?? null
}

const isTurunan = (u: SembarangUkuran): u is UkuranTurunan => 'turunan' in u
const isCatatan = (u: SembarangUkuran): u is UkuranCatatan => 'daftar' in u

/** Whether reports bring it in; the others are worked out at rollup. */
export const isMentah = (u: SembarangUkuran): u is Ukuran => !isTurunan(u) && !isCatatan(u)

const semua = INDIKATOR.flatMap((i) => Object.entries(i.ukuran))

const listJenis = <U extends SembarangUkuran>(is: (u: SembarangUkuran) => u is U): ReadonlyMap<string, U> =>
  new Map(semua.flatMap(([kode, u]) => (is(u) ? [[kode, u] as const] : [])))

/** Every measure that is imported, by code. */
export const UKURAN = listJenis(isMentah)

/** Every measure that is derived per posyandu at rollup, by code. */
export const UKURAN_TURUNAN = listJenis(isTurunan)

/** Every measure that is read from records of a list at rollup, by code. */
export const UKURAN_CATATAN = listJenis(isCatatan)
