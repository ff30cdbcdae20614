import 'server-only'
import { getDb } from '@/db/client'
import { listPosyandu } from '@/db/queries/posyandu'
import { listAnakWilayah, type Wilayah } from '@/db/queries/wilayah'
import { getIndikator, INDIKATOR } from '@/indikator'
import { type AlasanSebanding, type Banding, pilihSebanding, susunBanding } from '@/indikator/banding'
import { hitungTahap } from '@/indikator/corong-registrasi'
import { susunHitungan, susunJudul } from '@/indikator/kalimat-wilayah'
import {
  JENDELA_KEKURANGAN,
  type Kekurangan,
  listKekurangan,
  UKURAN_KEKURANGAN,
} from '@/indikator/kekurangan'
import type { NilaiTempat } from '@/indikator/model'
import { susunTopik } from '@/indikator/program'
import type { Topik } from '@/indikator/program/tipe'
import { listUkuran, susunNilai, urutkanTerburuk } from '@/indikator/susun'
import { hitungTerdaftar } from '@/indikator/tempat-laju'
import type { Indikator } from '@/indikator/tipe'
import type { Vonis } from '@/indikator/vonis'
import type { Cakupan } from '@/lib/cakupan'
import { env } from '@/lib/env'
import { type Bulan, geserBulan } from '@/lib/periode'
import { type DasarHalaman, loadDasar, loadTabel, loadTarget } from './dasar'
import { susunModelVonis } from './laju'
import { type LetakPetak, loadPetak, loadTetangga } from './petak'
import { loadRekamanProgram, susunBahan, susunTempat, UKURAN_TOPIK } from './program'
import { loadAnakWilayah, loadWilayah } from './tempat'

/** Codes of the indicators that lists of places show, in the order of their columns. */
const KOLOM_WILAYAH = [
  'registrasi',
  'stunting',
  'partisipasi-kader',
  'ds',
  'enam-bidang',
  'laporan-masuk',
] as const

type KodeKolom = (typeof KOLOM_WILAYAH)[number]

/** One place of a list, with one value for each of `KOLOM_WILAYAH`. */
export interface BarisWilayah {
  kode: string
  nama: string
  jenis: Wilayah['jenis']
  posyandu: number
  nilai: Record<KodeKolom, NilaiTempat>
}

type Anak = Wilayah & { posyandu: number }
export type Tabel = Awaited<ReturnType<typeof loadTabel>>
export type Target = Awaited<ReturnType<typeof loadTarget>>

/** The kecamatan of a scope that sees only one; null for those that see the kabupaten. */
export async function loadAkarKecamatan(c: Cakupan): Promise<{ kode: string; nama: string } | null> {
  const w = c.akar && c.akar !== env.KABUPATEN ? await loadWilayah(c, c.akar) : null
  return w?.jenis === 'kecamatan' ? { kode: w.kode, nama: w.nama } : null
}

export const requireIndikator = (kode: string) => getIndikator(kode) as Indikator

function susunBaris(anak: readonly Anak[], bulan: Bulan, tabel: Tabel, target: Target): BarisWilayah[] {
  return anak.map((a) => ({
    kode: a.kode,
    nama: a.nama,
    jenis: a.jenis,
    posyandu: a.posyandu,
    nilai: Object.fromEntries(
      KOLOM_WILAYAH.map((k) => [k, susunNilai(requireIndikator(k), a, bulan, tabel, target)]),
    ) as BarisWilayah['nilai'],
  }))
}

/** Worst first by one of the columns. */
function urutkanBaris(kode: KodeKolom, baris: readonly BarisWilayah[]): BarisWilayah[] {
  const urut = baris.map((b) => ({ ...b, tercetak: b.nilai[kode].tercetak }))
  return urutkanTerburuk(requireIndikator(kode), urut)
}

/** All kecamatan that the scope sees. */
export interface ModelDaftarKecamatan {
  dasar: DasarHalaman
  akarKecamatan: { kode: string; nama: string } | null
  /** Largest registration gap first (posyandu without a number), then by name. */
  baris: BarisWilayah[]
  /** The same values for the whole kabupaten. */
  kabupaten: BarisWilayah
}

function hitungSisa(n: NilaiTempat): number {
  return n.nilai.jenis === 'angka' ? n.nilai.penyebut - n.nilai.pembilang : -1
}

/** Loads the list of kecamatan; null for a scope that sees none. */
export async function loadDaftarKecamatan(c: Cakupan, bulan: Bulan): Promise<ModelDaftarKecamatan | null> {
  const dasar = await loadDasar(bulan)
  const anak = await loadAnakWilayah(c, dasar.kabupaten)
  if (anak.length === 0) return null
  const kode = [dasar.kabupaten, ...anak.map((a) => a.kode)]
  const [tabel, target, akarKecamatan] = await Promise.all([
    loadTabel(c, { kode }, geserBulan(bulan, -1), bulan, listUkuran(KOLOM_WILAYAH.map(requireIndikator))),
    loadTarget(c),
    loadAkarKecamatan(c),
  ])
  const posyandu = tabel(dasar.kabupaten, bulan)?.total ?? 0
  const kab: Anak = { kode: dasar.kabupaten, nama: 'Kabupaten', jenis: 'kabupaten', induk: null, posyandu }
  const baris = susunBaris(anak, bulan, tabel, target).sort(
    (a, b) => hitungSisa(b.nilai.registrasi) - hitungSisa(a.nilai.registrasi) || a.nama.localeCompare(b.nama),
  )
  const [kabupaten] = susunBaris([kab], bulan, tabel, target)
  return { dasar, akarKecamatan, baris, kabupaten: kabupaten as BarisWilayah }
}

/** One kecamatan in one month. */
export interface ModelKecamatan {
  dasar: DasarHalaman
  akarKecamatan: { kode: string; nama: string } | null
  tempat: Wilayah
  /** The finding, and the counts behind it (null without any). */
  judul: string
  hitungan: string | null
  posyandu: number
  /** One for each indicator, in the order of the list. */
  banding: Banding[]
  /** Highest stunting first. */
  desa: BarisWilayah[]
  petak: LetakPetak[]
  kekurangan: Kekurangan[]
  /** Posyandu at each stage of registration. */
  tahap: ReturnType<typeof hitungTahap>
  /** Verdict on its registration; null while there are no data. */
  vonis: Vonis | null
  /** Neighbours and kecamatan of like size; empty where the scope does not see them. */
  sebanding: (BarisWilayah & { alasan: AlasanSebanding })[]
  /** The programme around the numbers, topic by topic. */
  topik: Topik[]
}

/** Loads a kecamatan; null when it does not exist or lies outside of the scope. */
export async function loadKecamatan(c: Cakupan, kode: string, bulan: Bulan): Promise<ModelKecamatan | null> {
  const dasar = await loadDasar(bulan)
  const bawah = await listAnakWilayah(getDb(), c, dasar.kabupaten, kode)
  const sesama = bawah.filter((w) => w.induk === dasar.kabupaten)
  const tempat = sesama.find((s) => s.kode === kode)
  if (!tempat) return null
  const anak = bawah.filter((w) => w.induk === kode)
  const semua = [dasar.kabupaten, ...sesama.map((s) => s.kode), ...anak.map((a) => a.kode)]
  const [tabel, target, posyandu, petak, tetangga, rekaman] = await Promise.all([
    loadTabel(c, { kode: semua }, geserBulan(bulan, -1), bulan, UKURAN_TOPIK),
    loadTarget(c),
    listPosyandu(getDb(), c, { wilayah: kode }, dasar.deret[0] as Bulan, bulan, {
      tanpa: ['tepat'],
      ukuran: UKURAN_KEKURANGAN,
      rinci: geserBulan(bulan, 1 - JENDELA_KEKURANGAN),
    }),
    loadPetak(kode),
    loadTetangga(kode),
    loadRekamanProgram(c, kode, bulan),
  ])
  const kab = { kode: dasar.kabupaten, nama: 'Kabupaten' }
  const banding = INDIKATOR.map((i) =>
    susunBanding(i, tempat, [kab], sesama.length > 1 ? sesama : null, bulan, tabel, target),
  )
  return {
    dasar,
    akarKecamatan: c.akar === kode ? { kode, nama: tempat.nama } : null,
    tempat,
    ...susunKalimat(
      tempat.nama,
      bulan,
      banding,
      posyandu.some((p) => p.peristiwa.length > 0),
    ),
    posyandu: posyandu.length,
    banding,
    desa: urutkanBaris('stunting', susunBaris(anak, bulan, tabel, target)),
    petak,
    kekurangan: listKekurangan(posyandu, bulan, getTanggalRegistrasi(banding, dasar)),
    tahap: hitungTahap(posyandu, dasar.tanggalData ?? ''),
    vonis:
      susunModelVonis(dasar, kode, target, anak, hitungTerdaftar(posyandu, dasar.tanggalData ?? ''))?.vonis ??
      null,
    sebanding: pilihSebanding(susunBaris(sesama, bulan, tabel, target), kode, tetangga),
    topik: susunTopik(susunBahan({ tempat: susunTempat(tempat, anak, anak), dasar, tabel, target, rekaman })),
  }
}

/** Day on which documents are judged; null while no target asks for registration, or without data. */
export function getTanggalRegistrasi(banding: readonly Banding[], dasar: DasarHalaman): string | null {
  return getBanding(banding, 'registrasi').kini.target ? dasar.tanggalData : null
}

const getBanding = (banding: readonly Banding[], kode: string) =>
  banding.find((b) => b.indikator.kode === kode) as Banding

/** Title and counts of a place from its indicators. */
export function susunKalimat(
  nama: string,
  bulan: Bulan,
  banding: readonly Banding[],
  adaLangkah: boolean,
  lingkup?: string,
): { judul: string; hitungan: string | null } {
  const bahan = {
    nama,
    bulan,
    stunting: getBanding(banding, 'stunting'),
    registrasi: getBanding(banding, 'registrasi'),
    kader: getBanding(banding, 'partisipasi-kader'),
    laporan: getBanding(banding, 'laporan-masuk'),
    adaLangkah,
    lingkup,
  }
  return { judul: susunJudul(bahan), hitungan: susunHitungan(bahan) }
}
