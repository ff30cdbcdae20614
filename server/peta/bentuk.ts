import { createHash } from 'node:crypto'
import { type GeoProjection, geoMercator, geoPath } from 'd3-geo'
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import { createArsir } from '@/lib/arsir'
import { formatTanggal } from '@/lib/periode'
import { type Geometri, loadGeometri } from './geometri'

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
  /** Outlines of the other parts. */
  pulau: readonly (readonly Titik[])[]
  tetangga: readonly string[]
}

/** Whose boundaries are drawn. */
export interface AsalBatas {
  /** False: dashed, and called an approximation. */
  resmi: boolean
  /** The caption: "Batas perkiraan, bukan batas resmi", or the official source with its date. */
  kata: string
}

/** The drawing of the kabupaten: Mercator, so that an interactive map can take the same frame. */
export interface BentukPeta {
  lebar: number
  tinggi: number
  kecamatan: readonly BentukKecamatan[]
  batas: AsalBatas
  /** Address of the sprite that holds the outlines; changes with the geometry, so it may be kept forever. */
  alamat: string
  /** Address of the TopoJSON with the same outlines. */
  alamatTopo: string
  /** Drawing units per radian, and where 0°E 0°N would lie. */
  proyeksi: { skala: number; x: number; y: number }
  /** Drawing units per km in the middle of the map. */
  satuanPerKm: number
}

/** SVG paths of one drawing. */
export interface JalurPeta {
  /** Per kecamatan: its area, and dense and sparse hatch lines inside it. */
  kecamatan: ReadonlyMap<string, { bidang: string; rapat: string; renggang: string }>
  /** Borders between kecamatan, and around all. */
  dalam: string
  luar: string
}

interface Gambar {
  versi: string
  bentuk: BentukPeta
  jalur: JalurPeta
  sprite: string
}

const LEBAR = 620
const KM_PER_DERAJAT = 111.32
const ARSIR_RAPAT = 8
const ARSIR_RENGGANG = 15
/** Islets smaller than this, in square units, are filled but not outlined: lines would hide their colour. */
const LUAS_BERGARIS = 12

let gambar: Promise<Gambar | null> | null = null
let versiGambar: string | undefined

function bulat(n: number): number {
  return Math.round(n * 10) / 10
}

function listCincin(f: Feature<Polygon | MultiPolygon>, proyeksi: GeoProjection): Titik[][] {
  const bagian = f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates
  const titik = (p: Position) => (proyeksi(p as [number, number]) ?? [0, 0]).map(bulat) as unknown as Titik
  return bagian.flat().map((r) => r.map(titik))
}

function hitungLuas(r: readonly Titik[]): number {
  const dua = r.reduce((n, [x, y], i) => {
    const [x2, y2] = r[(i + 1) % r.length] as Titik
    return n + x * y2 - x2 * y
  }, 0)
  return Math.abs(dua) / 2
}

function buangGarisKecil(garis: MultiLineString, proyeksi: GeoProjection): MultiLineString {
  const titik = (p: Position) => proyeksi(p as [number, number]) ?? ([0, 0] as Titik)
  const isTertutup = (r: Position[]) => String(r[0]) === String(r.at(-1))
  return {
    ...garis,
    coordinates: garis.coordinates.filter((r) => !isTertutup(r) || hitungLuas(r.map(titik)) >= LUAS_BERGARIS),
  }
}

function susunBatas({ resmi, sumber, tanggal }: Geometri): AsalBatas {
  if (!resmi) return { resmi, kata: 'Batas perkiraan, bukan batas resmi' }
  return { resmi, kata: `Batas resmi: ${sumber}${tanggal ? `, ${formatTanggal(tanggal)}` : ''}` }
}

/** Mercator stretches by 1 ÷ cos(latitude); taken in the middle of the drawing. */
function hitungSatuanPerKm(proyeksi: GeoProjection, tinggi: number): number {
  const lintang = proyeksi.invert?.([LEBAR / 2, tinggi / 2])?.[1] ?? 0
  const perDerajat = (proyeksi.scale() * Math.PI) / 180
  return perDerajat / Math.cos((lintang * Math.PI) / 180) / KM_PER_DERAJAT
}

function susunSprite({ kecamatan, dalam, luar }: JalurPeta): string {
  const isi = [...kecamatan].map(
    ([kode, j]) =>
      `<path id="k${kode}" d="${j.bidang}"/><path id="r${kode}" d="${j.rapat}"/><path id="g${kode}" d="${j.renggang}"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg"><defs>${isi.join('')}<path id="dalam" d="${dalam}"/><path id="luar" d="${luar}"/></defs></svg>`
}

/** Draws the kecamatan of a geometry. */
export function createGambarPeta(g: Geometri): Gambar {
  const objek = g.kecamatan.objects.kecamatan
  const semua = feature(g.kecamatan, objek)
  const proyeksi = geoMercator().fitWidth(LEBAR, semua)
  const jalur = geoPath(proyeksi).digits(1)
  const wilayah = semua.features.map((f) => ({
    kode: String(f.id),
    sifat: f.properties,
    bidang: jalur(f) ?? '',
    cincin: listCincin(f as Feature<Polygon | MultiPolygon>, proyeksi),
  }))
  const isi: JalurPeta = {
    kecamatan: new Map(
      wilayah.map(({ kode, bidang, cincin }) => [
        kode,
        { bidang, rapat: createArsir(cincin, ARSIR_RAPAT), renggang: createArsir(cincin, ARSIR_RENGGANG) },
      ]),
    ),
    dalam: jalur(mesh(g.kecamatan, objek, (a, b) => a !== b)) ?? '',
    luar:
      jalur(
        buangGarisKecil(
          mesh(g.kecamatan, objek, (a, b) => a === b),
          proyeksi,
        ),
      ) ?? '',
  }
  const sprite = susunSprite(isi)
  const sidik = createHash('sha256').update(sprite).digest('base64url').slice(0, 10)
  const tinggi = Math.ceil(jalur.bounds(semua)[1][1])
  const [x, y] = proyeksi.translate()
  return {
    versi: g.versi,
    jalur: isi,
    sprite,
    bentuk: {
      lebar: LEBAR,
      tinggi,
      kecamatan: wilayah.map(({ kode, sifat, cincin }) => {
        const [lx, ly] = proyeksi(sifat.label) as [number, number]
        const besar = cincin.reduce((a, b) => (hitungLuas(b) > hitungLuas(a) ? b : a))
        return {
          kode,
          nama: sifat.nama,
          x: bulat(lx),
          y: bulat(ly),
          cincin: besar.slice(0, -1),
          pulau: cincin.filter((r) => r !== besar),
          tetangga: sifat.tetangga,
        }
      }),
      batas: susunBatas(g),
      alamat: `/api/geo/kecamatan.svg?v=${sidik}`,
      alamatTopo: g.alamat.kecamatan,
      proyeksi: { skala: proyeksi.scale(), x, y },
      satuanPerKm: hitungSatuanPerKm(proyeksi, tinggi),
    },
  }
}

/** Drawn once per process and geometry; null without any. */
export async function loadGambarPeta(): Promise<Gambar | null> {
  const geometri = await loadGeometri()
  if (versiGambar !== (geometri?.versi ?? '') || !gambar) {
    versiGambar = geometri?.versi ?? ''
    gambar = Promise.resolve(geometri && createGambarPeta(geometri))
  }
  return gambar
}

/** The drawn map of the kabupaten in the geometry in force; null when there is none. */
export async function loadBentukPeta(): Promise<BentukPeta | null> {
  return (await loadGambarPeta())?.bentuk ?? null
}

/** The same for callers that hold a geometry. Throws when there is none. */
export async function getBentukPeta(): Promise<BentukPeta> {
  const bentuk = await loadBentukPeta()
  if (!bentuk) throw new Error('Geometri kabupaten ini belum dibuat.')
  return bentuk
}
