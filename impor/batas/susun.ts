import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import mapshaper from 'mapshaper'
import { feature, neighbors } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { SifatDesa, SifatKecamatan, TopologiDesa, TopologiKecamatan } from '@/lib/topologi'
import { type BidangKm, getLabel } from './label'
import { listBagian } from './poligon'
import type { FiturBatas, Lapisan } from './tipe'

/** Pieces below this are slivers of drawing: tidied without a question, in km² (1 hectare). */
export const SERPIH_KM2 = 0.01
/** Pieces from here on are no drawing error: they are not tidied, in km². */
export const BESAR_KM2 = 10
const PULAU_TERKECIL_KM2 = 0.05
const UKURAN_MAKS: Record<Lapisan, number> = { kecamatan: 60_000, desa: 350_000 }
/** Metres of simplification that are tried, finest first. */
const SEDERHANA_M = [15, 25, 40, 60, 90, 140, 220, 350]

/** A matched feature: one per code. */
export interface FiturBerkode {
  kode: string
  nama: string
  /** Code of the kecamatan; null for a kecamatan. */
  induk: string | null
  geometry: Polygon | MultiPolygon
}

/** A piece of land that several claim, or none. */
export interface Serpih {
  kode: string[]
  luasKm2: number
  letak: [number, number]
}

const toFitur = (f: readonly FiturBerkode[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: f.map(({ kode, induk, geometry }) => ({
    type: 'Feature',
    properties: { kode, induk },
    geometry,
  })),
})

/** Features of one code as one. */
export function gabungkan(fitur: readonly (FiturBatas & { kode: string })[]): Map<string, MultiPolygon> {
  const hasil = new Map<string, MultiPolygon>()
  for (const f of fitur) {
    const ada = hasil.get(f.kode)?.coordinates ?? []
    hasil.set(f.kode, { type: 'MultiPolygon', coordinates: [...ada, ...listBagian(f.geometry)] })
  }
  return hasil
}

interface SifatMosaik {
  k: string[] | null
  luas: number
  x: number
  y: number
}

/**
 * Land that more than one claims (`tumpang`) and enclosed land that nobody claims (`celah`, with the codes around it),
 * largest first, and the area of each code in km².
 */
export async function periksaMosaik(
  fitur: readonly FiturBerkode[],
): Promise<{ tumpang: Serpih[]; celah: Serpih[]; luas: Map<string, number> }> {
  const keluar = await mapshaper.applyCommands(
    "-i a.json name=a -mosaic calc='k = collect(kode)' name=m -each 'luas = this.area, x = this.innerX, y = this.innerY' -o m.json format=topojson no-quantization target=m",
    { 'a.json': toFitur(fitur) },
  )
  const topologi = JSON.parse(String(keluar['m.json'])) as Topology<{ m: GeometryCollection<SifatMosaik> }>
  const { geometries } = topologi.objects.m
  const sebelah = neighbors(geometries)
  const tumpang: Serpih[] = []
  const celah: Serpih[] = []
  const luas = new Map<string, number>()
  geometries.forEach((g, i) => {
    const s = g.properties as SifatMosaik
    const kode = [...new Set(s.k ?? [])].sort()
    const satu = { luasKm2: s.luas / 1e6, letak: [s.x, s.y] as [number, number] }
    for (const k of kode) luas.set(k, (luas.get(k) ?? 0) + satu.luasKm2)
    if (kode.length > 1) tumpang.push({ ...satu, kode })
    if (kode.length === 0) {
      const sekitar = (sebelah[i] ?? []).flatMap(
        (j) => (geometries[j]?.properties as SifatMosaik | undefined)?.k ?? [],
      )
      celah.push({ ...satu, kode: [...new Set(sekitar)].sort() })
    }
  })
  const menurutLuas = (a: Serpih, b: Serpih) => b.luasKm2 - a.luasKm2
  return { tumpang: tumpang.sort(menurutLuas), celah: celah.sort(menurutLuas), luas }
}

const KM_PER_DERAJAT = 111.195

function createBidang(g: Polygon | MultiPolygon): BidangKm {
  const [lon0 = 0, lat0 = 0] = listBagian(g)[0]?.[0]?.[0] ?? []
  const kx = KM_PER_DERAJAT * Math.cos((lat0 * Math.PI) / 180)
  return {
    keKm: ([x = 0, y = 0]) => [(x - lon0) * kx, (y - lat0) * KM_PER_DERAJAT],
    keDerajat: ([x = 0, y = 0]) => [x / kx + lon0, y / KM_PER_DERAJAT + lat0],
  }
}

type TopologiMentah = Topology<Record<Lapisan, GeometryCollection<SifatDesa>>>

function lengkapi(
  topologi: TopologiMentah,
  lapisan: Lapisan,
  sifat: ReadonlyMap<string, FiturBerkode>,
): void {
  const objek = topologi.objects[lapisan]
  const perKode = (a: { id?: string | number }, b: { id?: string | number }) =>
    String(a.id) < String(b.id) ? -1 : 1
  objek.geometries = objek.geometries
    .filter((g) => g.type === 'Polygon' || g.type === 'MultiPolygon')
    .sort(perKode)
  const bersebelahan = neighbors(objek.geometries)
  objek.geometries.forEach((g, i) => {
    const bentuk = feature(topologi, g)
    if (bentuk.type !== 'Feature') return
    const asal = sifat.get(String(g.id))
    const poligon = bentuk.geometry as Polygon | MultiPolygon
    const dasar: SifatKecamatan = {
      nama: asal?.nama ?? '',
      ...getLabel(poligon, createBidang(poligon)),
      tetangga: (bersebelahan[i] ?? []).map((j) => String(objek.geometries[j]?.id)).sort(),
    }
    g.properties = (lapisan === 'desa' ? { ...dasar, kecamatan: asal?.induk ?? '' } : dasar) as SifatDesa
  })
}

export interface HasilSusun {
  teks: string
  topologi: TopologiKecamatan | TopologiDesa
  /** Simplification taken, metres. */
  meter: number
}

/**
 * Tidies (slivers, crossings, gaps and overlaps below `BESAR_KM2`), drops islets, simplifies with shared borders kept as far as
 * the layer's size asks, and writes the TopoJSON that browsers get. Lossy: for drawing, not for measuring.
 */
export async function susunTopologi(fitur: readonly FiturBerkode[], lapisan: Lapisan): Promise<HasilSusun> {
  const masukan = { 'a.json': toFitur(fitur) }
  const sifat = new Map(fitur.map((f) => [f.kode, f]))
  for (const meter of SEDERHANA_M) {
    const keluar = await mapshaper.applyCommands(
      [
        `-i a.json name=${lapisan}`,
        `-clean gap-fill-area=${BESAR_KM2}km2 allow-empty`,
        `-filter-islands min-area=${PULAU_TERKECIL_KM2}km2`,
        `-simplify dp interval=${meter} keep-shapes`,
        '-clean allow-empty',
        '-o o.json format=topojson quantization=50000 id-field=kode',
      ].join(' '),
      masukan,
    )
    const topologi = JSON.parse(String(keluar['o.json'])) as TopologiMentah
    lengkapi(topologi, lapisan, sifat)
    const teks = JSON.stringify(topologi)
    if (teks.length <= UKURAN_MAKS[lapisan] || meter === SEDERHANA_M.at(-1))
      return { teks, topologi: topologi as unknown as HasilSusun['topologi'], meter }
  }
  throw new Error('SEDERHANA_M is empty')
}

/** Kecamatan made of their desa. */
export async function larutkan(
  desa: readonly FiturBerkode[],
  nama: ReadonlyMap<string, string>,
): Promise<FiturBerkode[]> {
  const keluar = await mapshaper.applyCommands(
    `-i a.json -clean gap-fill-area=${BESAR_KM2}km2 allow-empty -dissolve2 induk -o o.json format=geojson`,
    { 'a.json': toFitur(desa) },
  )
  const hasil = JSON.parse(String(keluar['o.json'])) as FeatureCollection<
    Polygon | MultiPolygon,
    { induk: string }
  >
  return hasil.features.map((f) => ({
    kode: f.properties.induk,
    nama: nama.get(f.properties.induk) ?? '',
    induk: null,
    geometry: f.geometry,
  }))
}
