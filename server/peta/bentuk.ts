import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { geoMercator, geoPath } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { env } from '@/lib/env'
import { createArsir } from './arsir'

interface Sifat {
  nama: string
  label: [number, number]
  tetangga: string[]
}

type TopologiKecamatan = Topology<{ kecamatan: GeometryCollection<Sifat> }>
type Titik = readonly [number, number]

/** One kecamatan on the drawn map, in units of its `viewBox`. */
export interface BentukKecamatan {
  kode: string
  nama: string
  /** Middle of the largest circle inside. */
  x: number
  y: number
  /** Outline of the largest part, not closed. */
  cincin: readonly Titik[]
  tetangga: readonly string[]
}

/** The drawing of the kabupaten: Mercator, so that an interactive map can take the same frame. */
export interface BentukPeta {
  lebar: number
  tinggi: number
  kecamatan: readonly BentukKecamatan[]
  /** Address of the sprite that holds the outlines; changes with the geometry, so it may be kept forever. */
  alamat: string
  /** Address of the TopoJSON with the same outlines. */
  alamatTopo: string
  /** Drawing units per radian, and where 0°E 0°N would lie. */
  proyeksi: { skala: number; x: number; y: number }
  /** Length of 50 km in the drawing. */
  limaPuluhKm: number
}

const LEBAR = 620
const KM_PER_DERAJAT = 111.32
const ARSIR_RAPAT = 8
const ARSIR_RENGGANG = 15

interface Gambar {
  bentuk: BentukPeta
  svg: string
}

let gambar: Gambar | null = null

function bulat(n: number): number {
  return Math.round(n * 10) / 10
}

function listCincin(f: Feature<Polygon | MultiPolygon>, proyeksi: (p: Titik) => Titik | null): Titik[][] {
  const bagian = f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates
  const titik = (p: Position) => (proyeksi(p as unknown as Titik) ?? [0, 0]).map(bulat) as unknown as Titik
  return bagian.flat().map((r) => r.map(titik))
}

function hitungLuas(r: readonly Titik[]): number {
  const dua = r.reduce((n, [x, y], i) => {
    const [x2, y2] = r[(i + 1) % r.length] as Titik
    return n + x * y2 - x2 * y
  }, 0)
  return Math.abs(dua) / 2
}

function gambarUlang(): Gambar {
  const teks = readFileSync(join(process.cwd(), 'public/geo', `${env.KABUPATEN}.topo.json`), 'utf8')
  const topologi = JSON.parse(teks) as TopologiKecamatan
  const objek = topologi.objects.kecamatan
  const semua = feature(topologi, objek)
  const proyeksi = geoMercator().fitWidth(LEBAR, semua)
  const jalur = geoPath(proyeksi).digits(1)
  const wilayah = semua.features.map((f) => ({
    kode: String(f.id),
    sifat: f.properties,
    jalur: jalur(f),
    cincin: listCincin(f as Feature<Polygon | MultiPolygon>, (p) => proyeksi(p as [number, number])),
  }))
  const isi = wilayah.map(
    (w) =>
      `<path id="k${w.kode}" d="${w.jalur}"/>` +
      `<path id="r${w.kode}" d="${createArsir(w.cincin, ARSIR_RAPAT)}"/>` +
      `<path id="g${w.kode}" d="${createArsir(w.cincin, ARSIR_RENGGANG)}"/>`,
  )
  const dalam = jalur(mesh(topologi, objek, (a, b) => a !== b))
  const luar = jalur(mesh(topologi, objek, (a, b) => a === b))
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><defs>${isi.join('')}<path id="dalam" d="${dalam}"/><path id="luar" d="${luar}"/></defs></svg>`
  const sidik = createHash('sha256').update(svg).digest('base64url').slice(0, 10)
  const [x, y] = proyeksi.translate()
  return {
    svg,
    bentuk: {
      lebar: LEBAR,
      tinggi: Math.ceil(jalur.bounds(semua)[1][1]),
      kecamatan: wilayah.map(({ kode, sifat, cincin }) => {
        const [lx, ly] = proyeksi(sifat.label) as [number, number]
        const besar = cincin.reduce((a, b) => (hitungLuas(b) > hitungLuas(a) ? b : a))
        return {
          kode,
          nama: sifat.nama,
          x: bulat(lx),
          y: bulat(ly),
          cincin: besar.slice(0, -1),
          tetangga: sifat.tetangga,
        }
      }),
      alamat: `/api/geo/kecamatan.svg?v=${sidik}`,
      alamatTopo: `/geo/${env.KABUPATEN}.topo.json`,
      proyeksi: { skala: proyeksi.scale(), x, y },
      limaPuluhKm: (proyeksi.scale() * Math.PI * 50) / (180 * KM_PER_DERAJAT),
    },
  }
}

/** The drawn map of the kabupaten, made once per process from `public/geo`. Throws when its geometry was never built. */
export function getBentukPeta(): BentukPeta {
  gambar ??= gambarUlang()
  return gambar.bentuk
}

/**
 * The sprite with all outlines: per kecamatan `#k<kode>` its area, `#r<kode>` dense and `#g<kode>` sparse hatch lines
 * inside it; `#dalam` and `#luar` the borders.
 */
export function getSpritePeta(): string {
  gambar ??= gambarUlang()
  return gambar.svg
}
