import 'server-only'
import { getDb } from '@/db/client'
import { listTitikPosyandu } from '@/db/queries/posyandu'
import { listWilayah, type Wilayah } from '@/db/queries/wilayah'
import { getIndikator } from '@/indikator'
import { createDeretPeta, type DeretPeta } from '@/indikator/deret-peta'
import { listUkuran } from '@/indikator/susun'
import type { Indikator } from '@/indikator/tipe'
import { type HitunganDesa, hitungPerDesa, type TitikPosyandu } from '@/indikator/titik-posyandu'
import { type Cakupan, mencakup } from '@/lib/cakupan'
import { type Bulan, geserBulan, getAkhirBulan, listBulan } from '@/lib/periode'
import { getKeadaanSinggah } from '@/server/sesi/singgahan'
import { type DasarHalaman, loadDasar, loadTabel, loadTarget } from './dasar'

/** Months that the slider of the map goes through. */
const DERET = 24

/** A place of the map page: everything in the scope, from its root down to the desa. */
export type WilayahPeta = Pick<Wilayah, 'kode' | 'nama' | 'jenis'>

/** The map page as the server draws it. */
export interface ModelPeta {
  dasar: DasarHalaman
  /** Root of the scope. */
  akar: WilayahPeta
  wilayah: WilayahPeta[]
  tempat: WilayahPeta
  indikator: Indikator
  /** The months of the slider, oldest first, 24 at most. */
  bulan: Bulan[]
  /** The month shown and the one before, for each indicator and month that is drawn. */
  deret: DeretPeta[]
  /** Points of the selected desa; empty when something larger is selected. */
  posyandu: TitikPosyandu[]
  /** Counts of all posyandu in the scope, per desa. */
  titik: HitunganDesa[]
  /** Changes with data and scope: what the browser keeps belongs to this only. */
  sidik: string
}

interface Permintaan {
  indikator: string
  bulan: Bulan
  /** Kode wilayah; null for the root of the scope. */
  tempat: string | null
  /** Another month or another indicator beside it. */
  banding: { indikator: string; bulan: Bulan } | null
}

async function loadDeret(
  c: Cakupan,
  indikator: Indikator,
  wilayah: readonly WilayahPeta[],
  bulan: Bulan[],
): Promise<DeretPeta> {
  const kode = wilayah.map((w) => w.kode)
  const [tabel, target] = await Promise.all([
    loadTabel(c, { kode }, bulan[0] as Bulan, bulan.at(-1) as Bulan, listUkuran([indikator])),
    loadTarget(c),
  ])
  return createDeretPeta(indikator, wilayah, bulan, tabel, target)
}

function getTanggal(dasar: Pick<DasarHalaman, 'tanggalData'>, bulan: Bulan): string {
  const akhir = getAkhirBulan(bulan)
  return dasar.tanggalData && dasar.tanggalData < akhir ? dasar.tanggalData : akhir
}

/** The last 24 months of the data, or the 24 up to the month shown when that is older. */
function pilihBulan(semua: readonly Bulan[], bulan: Bulan): Bulan[] {
  const akhir = semua.slice(-DERET)
  return akhir.includes(bulan) || semua.length === 0 ? akhir : semua.filter((b) => b <= bulan).slice(-DERET)
}

/** What the browser may keep the answer for: the same text means the same scope, data and question. */
export async function getSidikPeta(c: Cakupan): Promise<string> {
  return `${(await getKeadaanSinggah()).versi}-${c.akar ?? 'kosong'}`
}

/** Loads the map page; null for an unknown indicator, a place outside the scope, or an empty scope. */
export async function loadPeta(c: Cakupan, p: Permintaan): Promise<ModelPeta | null> {
  const indikator = getIndikator(p.indikator)
  const bandingan = p.banding && getIndikator(p.banding.indikator)
  const [dasar, wilayah] = await Promise.all([loadDasar(p.bulan), listWilayah(getDb(), c)])
  const akar = wilayah.find((w) => w.kode === c.akar)
  const tempat = p.tempat === null ? akar : wilayah.find((w) => w.kode === p.tempat)
  if (!indikator || !akar || !tempat || (p.banding && !bandingan)) return null
  const duaBulan = (b: Bulan) => [geserBulan(b, -1), b]
  const [utama, kedua, semuaTitik, sidik] = await Promise.all([
    loadDeret(c, indikator, wilayah, duaBulan(p.bulan)),
    bandingan && p.banding ? loadDeret(c, bandingan, wilayah, duaBulan(p.banding.bulan)) : null,
    listTitikPosyandu(getDb(), c, akar.kode, getTanggal(dasar, p.bulan)),
    getSidikPeta(c),
  ])
  return {
    dasar,
    akar,
    wilayah: wilayah.map(({ kode, nama, jenis }) => ({ kode, nama, jenis })),
    tempat,
    indikator,
    bulan: pilihBulan(dasar.daftarBulan, p.bulan),
    deret: kedua ? [utama, kedua] : [utama],
    posyandu: semuaTitik.filter((t) => t.kodeDesa === tempat.kode),
    titik: hitungPerDesa(semuaTitik),
    sidik,
  }
}

/** One indicator for every place of the scope over the 24 months up to `sampai`; null for an unknown one. */
export async function loadDeretPeta(c: Cakupan, kode: string, sampai: Bulan): Promise<DeretPeta | null> {
  const indikator = getIndikator(kode)
  if (!indikator || c.akar === null) return null
  const wilayah = await listWilayah(getDb(), c)
  return loadDeret(c, indikator, wilayah, listBulan(geserBulan(sampai, -DERET), sampai))
}

/** All posyandu below a place with their stage at the end of the month; null outside the scope. */
export async function loadTitikPosyandu(
  c: Cakupan,
  wilayah: string,
  bulan: Bulan,
): Promise<TitikPosyandu[] | null> {
  if (!mencakup(c, wilayah)) return null
  return listTitikPosyandu(getDb(), c, wilayah, getTanggal(await loadDasar(bulan), bulan))
}

/** A posyandu without coordinates, with the places above it in words. */
export interface TanpaTitik {
  id: number
  nama: string
  desa: string
  kodeKecamatan: string
  kecamatan: string
}

/** Posyandu without coordinates below a place (null: the root of the scope); null outside the scope. */
export async function loadTanpaTitik(c: Cakupan, kode: string | null, bulan: Bulan) {
  const akar = kode ?? c.akar
  const [dasar, wilayah] = await Promise.all([loadDasar(bulan), listWilayah(getDb(), c)])
  const nama = new Map(wilayah.map((w) => [w.kode, w.nama]))
  if (akar === null || !nama.has(akar)) return null
  const titik = await listTitikPosyandu(getDb(), c, akar, getTanggal(dasar, bulan))
  const tanpa = titik.flatMap((t): TanpaTitik[] => {
    if (t.lintang !== null && t.bujur !== null) return []
    const kodeKecamatan = t.kodeDesa.slice(0, 8)
    return [
      {
        id: t.id,
        nama: t.nama,
        desa: nama.get(t.kodeDesa) ?? t.kodeDesa,
        kodeKecamatan,
        kecamatan: nama.get(kodeKecamatan) ?? kodeKecamatan,
      },
    ]
  })
  return { dasar, nama: nama.get(akar) ?? '', semua: titik.length, tanpa }
}
