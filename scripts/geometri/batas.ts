import type { MultiPolygon, Polygon } from 'geojson'
import mapshaper from 'mapshaper'
import { feature, neighbors } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { getLabel } from '@/impor/batas/label'
import { type Bidang, createBidang, createKotak, jarak, type Titik } from './bidang'
import { listDaratan } from './daratan'
import type { HasilPadanan } from './padanan'
import { createSelKecamatan } from './sel'
import type { Wilayah } from './sumber'

/** What each kecamatan of `public/geo/<kode>.topo.json` carries; its `id` is the kecamatan code. */
export interface SifatKecamatan {
  nama: string
  /** [lon, lat]: centre of the largest circle that fits inside. */
  label: [number, number]
  /** Radius of that circle, km. */
  besar: number
  /** Codes of the kecamatan that share a border, in code order. */
  tetangga: string[]
}

export type TopologiKecamatan = Topology<{ kecamatan: GeometryCollection<SifatKecamatan> }>

const TEPI_DERAJAT = 2
const PULAU_TERKECIL_KM2 = 0.3
/** Coarsest simplification; a kabupaten smaller than 80 km across gets half a metre per km instead. */
const SEDERHANA_TERJAUH_M = 40

const bulat = (nilai: number, desimal: number) => Math.round(nilai * 10 ** desimal) / 10 ** desimal

/** Far points round the box close every cell, also where no village lies beyond. */
function listPagar([barat, selatan, timur, utara]: number[]): [number, number][] {
  return Array.from({ length: 21 }, (_, i) => {
    const lon = (barat ?? 0) + (((timur ?? 0) - (barat ?? 0)) * i) / 20
    const lat = (selatan ?? 0) + (((utara ?? 0) - (selatan ?? 0)) * i) / 20
    return [
      [lon, selatan],
      [lon, utara],
      [barat, lat],
      [timur, lat],
    ] as [number, number][]
  }).flat()
}

function listBenih(wilayah: Wilayah, padanan: HasilPadanan, bidang: Bidang) {
  const kotak = createKotak(padanan.titik.values(), TEPI_DERAJAT)
  const sendiri = wilayah.desa.flatMap((desa) => {
    const titik = padanan.titik.get(desa.kode)
    return titik ? [{ titik, kecamatan: desa.kodeKecamatan }] : []
  })
  const luar = padanan.luar
    .filter((t) => t.lon > kotak[0] && t.lat > kotak[1] && t.lon < kotak[2] && t.lat < kotak[3])
    .map((t): [number, number] => [t.lon, t.lat])
  return [
    ...sendiri,
    ...[...luar, ...listPagar(createKotak(padanan.titik.values(), TEPI_DERAJAT + 1))].map((titik) => ({
      titik,
      kecamatan: null,
    })),
  ].map(({ titik, kecamatan }) => ({ titik: bidang.keKm(titik), kecamatan }))
}

async function potongPesisir(
  sel: Map<string, Titik[][][]>,
  daratan: Polygon[],
  bidang: Bidang,
  bentangKm: number,
) {
  const kecamatan = [...sel].map(([kode, poligon]) => ({
    type: 'Feature',
    properties: { kode },
    geometry: {
      type: 'MultiPolygon',
      coordinates: poligon.map((p) => p.map((c) => [...c, c[0] ?? [0, 0]].map(bidang.keDerajat))),
    },
  }))
  const darat = daratan.map((geometry) => ({ type: 'Feature', properties: {}, geometry }))
  const meter = bulat(Math.min(SEDERHANA_TERJAUH_M, bentangKm / 2), 1)
  const hasil = await mapshaper.applyCommands(
    [
      '-i kecamatan.json name=kecamatan',
      '-clip darat.json',
      `-filter-islands min-area=${PULAU_TERKECIL_KM2}km2`,
      `-simplify dp interval=${meter} keep-shapes`,
      '-o hasil.json format=topojson quantization=20000 id-field=kode',
    ].join(' '),
    {
      'kecamatan.json': { type: 'FeatureCollection', features: kecamatan },
      'darat.json': { type: 'FeatureCollection', features: darat },
    },
  )
  const topologi = JSON.parse(String(hasil['hasil.json'])) as TopologiKecamatan
  const { kecamatan: objek } = topologi.objects
  objek.geometries = objek.geometries.filter((g) => g.type === 'Polygon' || g.type === 'MultiPolygon')
  return topologi
}

function createPoligon(topologi: TopologiKecamatan, geometri: GeometryObject): Polygon | MultiPolygon {
  const hasil = feature(topologi, geometri)
  if (hasil.type !== 'Feature' || !('coordinates' in hasil.geometry)) throw new Error('Bukan poligon')
  return hasil.geometry as Polygon | MultiPolygon
}

/**
 * Approximate kecamatan boundaries of a kabupaten as TopoJSON. A kecamatan without any village
 * point is absent from the result.
 */
export async function createBatas(wilayah: Wilayah, padanan: HasilPadanan): Promise<TopologiKecamatan> {
  const kotak = createKotak(padanan.titik.values(), 0)
  const bidang = createBidang(kotak)
  const sel = createSelKecamatan(listBenih(wilayah, padanan, bidang))
  const daratan = listDaratan(
    createKotak(padanan.titik.values(), TEPI_DERAJAT),
    padanan.titik.values(),
    bidang,
  )
  const bentang = jarak(bidang.keKm([kotak[0], kotak[1]]), bidang.keKm([kotak[2], kotak[3]]))
  const topologi = await potongPesisir(sel, daratan, bidang, bentang)

  const { geometries } = topologi.objects.kecamatan
  const bersebelahan = neighbors(geometries)
  const nama = new Map(wilayah.kecamatan.map((k) => [k.kode, k.nama]))
  geometries.forEach((geometri, i) => {
    geometri.properties = {
      nama: nama.get(String(geometri.id)) ?? '',
      ...getLabel(createPoligon(topologi, geometri), bidang),
      tetangga: (bersebelahan[i] ?? []).map((j) => String(geometries[j]?.id)).sort(),
    }
  })
  return topologi
}
