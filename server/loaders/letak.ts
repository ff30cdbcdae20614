import 'server-only'
import { geoMercator, geoPath } from 'd3-geo'
import { getDb } from '@/db/client'
import { getLetak, type LetakTercatat, listLetak } from '@/db/queries/letak'
import type { Wilayah } from '@/db/queries/wilayah'
import { findLetakLuar, formatLetakLuar, getKelonggaranKm } from '@/impor/periksa-letak'
import type { BatasKecamatan } from '@/impor/tipe'
import { type Masuk, requirePengguna } from '../akses'
import { loadBatasKecamatan } from '../batas/letak'
import { loadGeometri } from '../peta/geometri'
import { loadRangka, type RangkaTanpaBulan } from './dasar'
import { loadAnakWilayah, loadWilayah } from './tempat'

/** The kecamatan as a picture to point at: Mercator, so that a pixel leads back to a place. */
export interface PetaLetak {
  lebar: number
  tinggi: number
  /** Drawing units per radian, and where 0°E 0°N would lie. */
  proyeksi: { skala: number; x: number; y: number }
  /** All kecamatan in the frame; that of the posyandu is `milik`. */
  bidang: { kode: string; nama: string; jalur: string; milik: boolean }[]
  desa: { kode: string; nama: string; x: number; y: number; milik: boolean }[]
  lain: { id: number; nama: string; x: number; y: number }[]
  resmi: boolean
  /** The kecamatan itself, [lon, lat], for the warning while somebody points. */
  milik: BatasKecamatan['kecamatan'][number]
  kelonggaranKm: number
}

export interface HalamanLetak {
  masuk: Masuk
  rangka: RangkaTanpaBulan
  posyandu: LetakTercatat
  desa: Wilayah
  kecamatan: Wilayah
  /** Null where the kabupaten has no map: then two numbers are typed. */
  peta: PetaLetak | null
  /** The place now lies outside of the kecamatan, as a sentence. */
  luar: string | null
}

const LEBAR = 640
const TEPI = 24
const bulat = (n: number) => Math.round(n * 10) / 10

async function susunPeta(
  masuk: Masuk,
  p: LetakTercatat,
  namaDesa: ReadonlyMap<string, string>,
): Promise<PetaLetak | null> {
  const [geometri, batas] = await Promise.all([loadGeometri(), loadBatasKecamatan()])
  const kode = p.kodeDesa.slice(0, 8)
  const milik = batas?.kecamatan.find((k) => k.kode === kode)
  if (!geometri || !batas || !milik) return null
  const proyeksi = geoMercator().fitExtent(
    [
      [TEPI, TEPI],
      [LEBAR - TEPI, LEBAR * 3],
    ],
    milik.bentuk,
  )
  const kotak = geoPath(proyeksi).bounds(milik.bentuk)
  const [tx, ty] = proyeksi.translate()
  const tinggi = Math.min(Math.ceil(kotak[1][1] - kotak[0][1] + 2 * TEPI), LEBAR * 1.2)
  if (kotak[1][1] - kotak[0][1] + 2 * TEPI > tinggi)
    proyeksi.fitExtent(
      [
        [TEPI, TEPI],
        [LEBAR - TEPI, tinggi - TEPI],
      ],
      milik.bentuk,
    )
  else proyeksi.translate([tx, ty - kotak[0][1] + TEPI])
  const letak = (titik: readonly [number, number]) => (proyeksi([titik[0], titik[1]]) ?? [0, 0]).map(bulat)
  const jalur = geoPath(proyeksi).digits(1)
  const [x, y] = proyeksi.translate()
  const lain = await listLetak(getDb(), masuk.cakupan, kode)
  const titik = (t: readonly [number, number]) => {
    const [px = 0, py = 0] = letak(t)
    return { x: px, y: py }
  }
  return {
    lebar: LEBAR,
    tinggi,
    proyeksi: { skala: proyeksi.scale(), x, y },
    bidang: batas.kecamatan.map((k) => ({
      kode: k.kode,
      nama: k.nama,
      jalur: jalur(k.bentuk) ?? '',
      milik: k.kode === kode,
    })),
    desa: Object.entries(geometri.titik)
      .filter(([d]) => d.startsWith(`${kode}.`))
      .map(([d, t]) => ({ kode: d, nama: namaDesa.get(d) ?? d, milik: d === p.kodeDesa, ...titik(t) })),
    lain: lain
      .filter((l) => l.id !== p.id)
      .map((l) => ({ id: l.id, nama: l.nama, ...titik([l.bujur, l.lintang]) })),
    resmi: batas.resmi,
    milik,
    kelonggaranKm: getKelonggaranKm(batas.resmi),
  }
}

/** Loads the page that sets the place of a posyandu; null outside of the scope. Those who may not import get 404. */
export async function loadHalamanLetak(id: number): Promise<HalamanLetak | null> {
  const masuk = await requirePengguna('impor')
  const db = getDb()
  const posyandu = await getLetak(db, masuk.cakupan, id)
  if (!posyandu) return null
  const [rangka, desa, kecamatan, batas] = await Promise.all([
    loadRangka(masuk.cakupan),
    loadWilayah(masuk.cakupan, posyandu.kodeDesa),
    loadWilayah(masuk.cakupan, posyandu.kodeDesa.slice(0, 8)),
    loadBatasKecamatan(),
  ])
  if (!desa || !kecamatan) return null
  const anak = await loadAnakWilayah(masuk.cakupan, kecamatan.kode)
  const { lintang, bujur } = posyandu
  const luar =
    batas && lintang !== null && bujur !== null
      ? findLetakLuar({ lintang, bujur }, kecamatan.kode, batas)
      : null
  return {
    masuk,
    rangka,
    posyandu,
    desa,
    kecamatan,
    peta: await susunPeta(masuk, posyandu, new Map(anak.map((a) => [a.kode, a.nama]))),
    luar: luar && batas ? formatLetakLuar(luar, kecamatan.nama, batas.resmi) : null,
  }
}
