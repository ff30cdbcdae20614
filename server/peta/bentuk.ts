import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { geoMercator, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { env } from '@/lib/env'

interface Sifat {
  nama: string
  label: [number, number]
  /** Radius of the largest circle inside, in km. */
  besar: number
  tetangga: string[]
}

type TopologiKecamatan = Topology<{ kecamatan: GeometryCollection<Sifat> }>

/** One kecamatan on the drawn map, in units of its `viewBox`. */
export interface BentukKecamatan {
  kode: string
  nama: string
  x: number
  y: number
  /** Radius of the largest circle inside. */
  jari: number
  tetangga: string[]
}

export interface BentukPeta {
  lebar: number
  tinggi: number
  kecamatan: BentukKecamatan[]
  /** Address of the sprite that holds the outlines; changes with the geometry, so it may be kept forever. */
  alamat: string
  /** Length of 50 km in the drawing. */
  limaPuluhKm: number
}

const LEBAR = 620
const KM_PER_DERAJAT = 111.32

interface Gambar extends BentukPeta {
  svg: string
}

let gambar: Gambar | null = null

function gambarUlang(): Gambar {
  const teks = readFileSync(join(process.cwd(), 'public/geo', `${env.KABUPATEN}.topo.json`), 'utf8')
  const topologi = JSON.parse(teks) as TopologiKecamatan
  const objek = topologi.objects.kecamatan
  const semua = feature(topologi, objek)
  const proyeksi = geoMercator().fitWidth(LEBAR, semua)
  const jalur = geoPath(proyeksi).digits(1)
  const tinggi = Math.ceil(jalur.bounds(semua)[1][1])
  const perKm = proyeksi.scale() * ((Math.PI / 180) * (1 / KM_PER_DERAJAT))
  const kecamatan = semua.features.map((f) => {
    const [x, y] = proyeksi(f.properties.label) as [number, number]
    return {
      kode: String(f.id),
      nama: f.properties.nama,
      x: Math.round(x * 10) / 10,
      y: Math.round(y * 10) / 10,
      jari: Math.round(f.properties.besar * perKm * 10) / 10,
      tetangga: f.properties.tetangga,
    }
  })
  const bentuk = semua.features.map((f) => `<path id="k${f.id}" d="${jalur(f)}"/>`).join('')
  const dalam = jalur(mesh(topologi, objek, (a, b) => a !== b))
  const luar = jalur(mesh(topologi, objek, (a, b) => a === b))
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><defs>${bentuk}<path id="dalam" d="${dalam}"/><path id="luar" d="${luar}"/></defs></svg>`
  const sidik = createHash('sha256').update(svg).digest('base64url').slice(0, 10)
  return {
    lebar: LEBAR,
    tinggi,
    kecamatan,
    svg,
    alamat: `/api/geo/kecamatan.svg?v=${sidik}`,
    limaPuluhKm: 50 * perKm,
  }
}

/** The drawn map of the kabupaten, made once per process from `public/geo`. Throws when its geometry was never built. */
export function getBentukPeta(): BentukPeta {
  gambar ??= gambarUlang()
  const { svg: _, ...bentuk } = gambar
  return bentuk
}

/** The sprite with all outlines: `#k<kode>` per kecamatan, `#dalam` and `#luar` for the borders. */
export function getSpritePeta(): string {
  gambar ??= gambarUlang()
  return gambar.svg
}
