import { geoPath, geoTransform } from 'd3-geo'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import { createArsir } from '@/lib/arsir'
import { type BentukPeta, getBentukPeta } from './bentuk'
import { type Geometri, loadGeometri } from './geometri'
import { letakkanPetak, listSudut } from './petak-di-peta'

type Titik = readonly [number, number]

/** One desa on the drawn map: the middle of the largest circle inside it, in units of the drawing. */
export interface LetakDesa {
  kode: string
  x: number
  y: number
  /** Radius of that circle; for a hexagon from its centre to a corner. */
  jari: number
}

/** All desa on the same drawing as the kecamatan. */
export interface BentukDesa {
  /** True: official boundaries; false: a hexagon each, inside its kecamatan, not to scale. */
  resmi: boolean
  desa: readonly LetakDesa[]
  /** Sprite with `#d<kode>` the area, `#r<kode>` dense and `#g<kode>` sparse hatching, and GeoJSON of the same areas. */
  alamat: { svg: string; geo: string }
}

interface Gambar {
  bentuk: BentukDesa
  svg: string
  geo: FeatureCollection
}

interface Area extends LetakDesa {
  /** Parts; each its outer ring, then its holes. */
  bagian: Titik[][][]
}

const DERAJAT = 180 / Math.PI
const KM_PER_DERAJAT = 111.32
/** Hexagons leave a hairline between each other. */
const CELAH = 0.965
const ARSIR_RAPAT = 3.4
const ARSIR_RENGGANG = 6
const singgahan = new Map<string, Promise<Gambar>>()
const KOSONG: Gambar = {
  bentuk: { resmi: false, desa: [], alamat: { svg: '', geo: '' } },
  svg: '',
  geo: { type: 'FeatureCollection', features: [] },
}

const bulat = (n: number, f: number) => Math.round(n * f) / f

function createProyeksi({ proyeksi: p }: BentukPeta) {
  return {
    maju: ([lon, lat]: Titik): Titik => [
      p.x + (lon / DERAJAT) * p.skala,
      p.y - Math.asinh(Math.tan(lat / DERAJAT)) * p.skala,
    ],
    balik: ([x, y]: Titik): [number, number] => [
      bulat(((x - p.x) / p.skala) * DERAJAT, 1e5),
      bulat(Math.atan(Math.sinh((p.y - y) / p.skala)) * DERAJAT, 1e5),
    ],
  }
}

function susunPetak(bentuk: BentukPeta, g: Geometri): Area[] {
  const { maju } = createProyeksi(bentuk)
  return bentuk.kecamatan.flatMap((k) => {
    const kode = g.petak.map(([d]) => d).filter((d) => d.startsWith(`${k.kode}.`))
    const petak = letakkanPetak(
      k.cincin,
      kode.map((d) => (g.titik[d] ? maju(g.titik[d]) : null)),
    )
    return petak.map((p, i) => {
      const sudut = listSudut(p, CELAH)
      return { kode: kode[i] as string, ...p, bagian: [[[...sudut, sudut[0] as Titik]]] }
    })
  })
}

function susunResmi(bentuk: BentukPeta, g: Geometri): Area[] {
  if (!g.desa) return []
  const { maju } = createProyeksi(bentuk)
  return feature(g.desa, g.desa.objects.desa).features.map((f) => {
    const { geometry, properties } = f as Feature<Polygon | MultiPolygon, { label: Titik; besar: number }>
    const poligon = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const [x, y] = maju(properties.label)
    const jari = (properties.besar / KM_PER_DERAJAT / DERAJAT) * bentuk.proyeksi.skala
    const bagian = poligon.map((p) => p.map((r: Position[]) => r.map((t) => maju(t as unknown as Titik))))
    return { kode: String(f.id), x, y, jari, bagian }
  })
}

function gambarArea(a: Area): string {
  const jalur = geoPath(geoTransform({})).digits(1)
  const cincin = a.bagian.flat()
  const bentuk = jalur({ type: 'MultiLineString', coordinates: cincin as unknown as Position[][] })
  return (
    `<path id="d${a.kode}" d="${bentuk}"/>` +
    `<path id="r${a.kode}" d="${createArsir(cincin, ARSIR_RAPAT)}"/>` +
    `<path id="g${a.kode}" d="${createArsir(cincin, ARSIR_RENGGANG)}"/>`
  )
}

function createGeo(area: readonly Area[], bentuk: BentukPeta): FeatureCollection {
  const { balik } = createProyeksi(bentuk)
  return {
    type: 'FeatureCollection',
    features: area.map((a) => ({
      type: 'Feature',
      properties: { kode: a.kode, label: balik([a.x, a.y]) },
      geometry: { type: 'MultiPolygon', coordinates: a.bagian.map((p) => p.map((r) => r.map(balik))) },
    })),
  }
}

async function gambarUlang(g: Geometri): Promise<Gambar> {
  const bentuk = await getBentukPeta()
  const area = g.desa ? susunResmi(bentuk, g) : susunPetak(bentuk, g)
  const isi = area.map(gambarArea).join('')
  const alamat = (jenis: string) => `/api/geo/desa.${jenis}?v=${g.versi}`
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg"><defs>${isi}</defs></svg>`,
    geo: createGeo(area, bentuk),
    bentuk: {
      resmi: g.desa !== null,
      alamat: { svg: alamat('svg'), geo: alamat('json') },
      desa: area.map(({ kode, x, y, jari }) => ({
        kode,
        x: bulat(x, 100),
        y: bulat(y, 100),
        jari: bulat(jari, 100),
      })),
    },
  }
}

async function loadGambar(): Promise<Gambar> {
  const g = await loadGeometri()
  if (!g) return KOSONG
  let gambar = singgahan.get(g.versi)
  if (!gambar) {
    singgahan.clear()
    gambar = gambarUlang(g)
    singgahan.set(g.versi, gambar)
  }
  return gambar
}

/** The desa in the geometry in force, drawn once per geometry; none where this kabupaten has neither boundaries nor hexagons. */
export async function loadBentukDesa(): Promise<BentukDesa> {
  return (await loadGambar()).bentuk
}

/** Sprite and GeoJSON of the desa, with the addresses that stand for just these. */
export async function loadGambarDesa(): Promise<{
  svg: string
  geo: FeatureCollection
  alamat: BentukDesa['alamat']
}> {
  const { svg, geo, bentuk } = await loadGambar()
  return { svg, geo, alamat: bentuk.alamat }
}
