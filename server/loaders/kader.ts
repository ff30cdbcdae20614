import 'server-only'
import { getDb } from '@/db/client'
import { listNilaiPosyandu } from '@/db/queries/kader'
import { listAngkaTerbit } from '@/db/queries/terbit'
import type { Wilayah } from '@/db/queries/wilayah'
import { KODE_CAKAP } from '@/indikator/kader-cakap'
import { kodeMemenuhi } from '@/indikator/kader-norma'
import { getOrang, JENDELA_PENDATAAN, type OrangPosyandu } from '@/indikator/kader-pendataan'
import { getNorma, hitungKurang, type KodeNorma, NORMA_BERLAKU, NORMA_KADER } from '@/indikator/norma-kader'
import { ukuranPengurus } from '@/indikator/ukuran-pengurus'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, geserBulan } from '@/lib/periode'
import { type DasarHalaman, loadDasar, loadTabel } from './dasar'
import { loadAnakWilayah, loadWilayah } from './tempat'
import { loadAkarKecamatan } from './wilayah'

/** Officers and kader of one place as the surveys count them. Sums are null where nobody told. */
export interface BarisKader {
  kode: string
  nama: string
  posyandu: number
  diketahui: number
  /** Posyandu that meet each norm. */
  norma: Record<KodeNorma, number>
  pengurus: number | null
  kader: number | null
  bidangDiketahui: number
  bidangLengkap: number
  /** Kader looked at for their skills, and those at each level, lowest first. */
  didata: number
  tingkat: number[]
  /** The same levels in the published table of 2024; null where it has none or holds zeros only. */
  terbit: number[] | null
}

/** One posyandu of a kecamatan. */
export interface PosyanduKader extends OrangPosyandu {
  id: number
  nama: string
  kodeDesa: string
  namaDesa: string
  contoh: boolean
}

/** Officers and kader of a kabupaten, or of one kecamatan with its posyandu. */
export interface ModelKader {
  dasar: DasarHalaman
  akarKecamatan: { kode: string; nama: string } | null
  tempat: Wilayah
  akar: BarisKader
  /** Kecamatan of the kabupaten; empty for a kecamatan. */
  kecamatan: BarisKader[]
  /** Posyandu of the kecamatan, the largest gap first; empty for the kabupaten. */
  posyandu: PosyanduKader[]
  sumberTerbit: string | null
  /** Whether the reader may import the survey. */
  bolehImpor: boolean
}

const UKURAN = [
  'posyandu',
  'norma_diketahui',
  'pengurus_terakhir',
  'kader_terakhir',
  'kader_bidang_diketahui',
  'kader_bidang_lengkap',
  'kader_didata',
  ...KODE_CAKAP,
  ...NORMA_KADER.map((n) => kodeMemenuhi(n.kode)),
]
const SERI = ['kader-purwa', 'kader-madya', 'kader-utama'] as const

type Tabel = Awaited<ReturnType<typeof loadTabel>>
type Terbit = Awaited<ReturnType<typeof listAngkaTerbit>>

function getTerbit(terbit: Terbit, kode: string): number[] | null {
  const nilai = SERI.map((s) =>
    terbit
      .filter((a) => a.seri === s && (a.kodeWilayah === kode || a.kodeWilayah.startsWith(`${kode}.`)))
      .map((a) => a.nilai),
  )
  const jumlah = nilai.map((n) => n.reduce((a, b) => a + b, 0))
  return jumlah.every((n) => n === 0) ? null : jumlah
}

function susunBaris(
  t: { kode: string; nama: string; posyandu: number },
  bulan: Bulan,
  tabel: Tabel,
  terbit: Terbit,
): BarisKader {
  const j = tabel(t.kode, bulan)?.jumlah ?? {}
  return {
    ...t,
    diketahui: j.norma_diketahui ?? 0,
    norma: Object.fromEntries(
      NORMA_KADER.map((n) => [n.kode, j[kodeMemenuhi(n.kode)] ?? 0]),
    ) as BarisKader['norma'],
    pengurus: j.pengurus_terakhir ?? null,
    kader: j.kader_terakhir ?? null,
    bidangDiketahui: j.kader_bidang_diketahui ?? 0,
    bidangLengkap: j.kader_bidang_lengkap ?? 0,
    didata: j.kader_didata ?? 0,
    tingkat: KODE_CAKAP.map((k) => j[k] ?? 0),
    terbit: getTerbit(terbit, t.kode),
  }
}

function hitungSisa(o: OrangPosyandu): number {
  const kurang = hitungKurang(getNorma(NORMA_BERLAKU), o.pengurus, o.kader)
  return kurang ? kurang.pengurus + kurang.kader : -1
}

async function loadPosyandu(c: Cakupan, kode: string, bulan: Bulan): Promise<PosyanduKader[]> {
  const dari = geserBulan(bulan, 1 - JENDELA_PENDATAAN)
  const baris = await listNilaiPosyandu(getDb(), c, kode, Object.keys(ukuranPengurus), dari, bulan)
  return baris
    .map(({ nilai, ...p }) => ({
      ...p,
      ...getOrang({ ambil: (u, mundur = 0) => nilai[`${geserBulan(bulan, -mundur)}|${u}`] ?? null }),
    }))
    .sort((a, b) => hitungSisa(b) - hitungSisa(a) || a.nama.localeCompare(b.nama))
}

/** Loads officers and kader of a place, the root of the scope when `kode` is null; null outside of the scope and for a desa. */
export async function loadKader(c: Cakupan, bulan: Bulan, kode: string | null): Promise<ModelKader | null> {
  const db = getDb()
  const tempat = c.akar === null ? null : await loadWilayah(c, kode ?? c.akar)
  if (tempat?.jenis !== 'kabupaten' && tempat?.jenis !== 'kecamatan') return null
  const anak = await loadAnakWilayah(c, tempat.kode)
  const kecamatan = tempat.jenis === 'kabupaten' ? anak : []
  const tempatTabel = [tempat.kode, ...kecamatan.map((k) => k.kode)]
  const [dasar, tabel, terbit, akarKecamatan, posyandu] = await Promise.all([
    loadDasar(bulan),
    loadTabel(c, { kode: tempatTabel }, bulan, bulan, UKURAN),
    listAngkaTerbit(db, [...SERI]),
    loadAkarKecamatan(c),
    tempat.jenis === 'kecamatan' ? loadPosyandu(c, tempat.kode, bulan) : [],
  ])
  const jumlah = anak.reduce((n, a) => n + a.posyandu, 0)
  return {
    dasar,
    akarKecamatan,
    tempat,
    akar: susunBaris({ kode: tempat.kode, nama: tempat.nama, posyandu: jumlah }, bulan, tabel, terbit),
    kecamatan: kecamatan.map((k) => susunBaris(k, bulan, tabel, terbit)),
    posyandu,
    sumberTerbit: terbit[0] ? `${terbit[0].sumber} (${terbit[0].periode})` : null,
    bolehImpor: c.peran === 'dpmd' || c.peran === 'kecamatan',
  }
}
