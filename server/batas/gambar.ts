import { geoMercator, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { TopologiDesa, TopologiKecamatan } from '@/lib/topologi'

/** A set of boundaries as a small drawing; several of the same frame lie over each other exactly. */
export interface GambarBatas {
  lebar: number
  tinggi: number
  bidang: { kode: string; nama: string; jalur: string; x: number; y: number; muat: boolean }[]
  /** Borders of the desa inside; null without them. */
  garisDesa: string | null
  tanda: { nomor: number; x: number; y: number; sebutan: string }[]
}

type Titik = { letak: [number, number]; sebutan: string; nomor: number }

const LEBAR = 560
const TEPI = 8
/** Width of a letter of a name, drawing units: a name shows where it fits into the largest circle inside. */
const LEBAR_HURUF = 5.4

/** Draws sets in one common frame: that of all of them together. */
export function susunGambar(
  set: readonly { kecamatan: TopologiKecamatan; desa: TopologiDesa | null; tanda: readonly Titik[] }[],
): GambarBatas[] {
  const semua = set.map((s) => feature(s.kecamatan, s.kecamatan.objects.kecamatan))
  const gabungan = { type: 'FeatureCollection' as const, features: semua.flatMap((s) => s.features) }
  const proyeksi = geoMercator().fitExtent(
    [
      [TEPI, TEPI],
      [LEBAR - TEPI, LEBAR * 4],
    ],
    gabungan,
  )
  const atas = geoPath(proyeksi).bounds(gabungan)[0][1] - TEPI
  const [tx, ty] = proyeksi.translate()
  proyeksi.translate([tx, ty - atas])
  const jalur = geoPath(proyeksi).digits(1)
  const tinggi = Math.ceil(jalur.bounds(gabungan)[1][1] + TEPI)
  const km = (proyeksi.scale() * Math.PI) / (180 * 111.195)
  const bulat = (n: number) => Math.round(n * 10) / 10
  return set.map((s, i) => ({
    lebar: LEBAR,
    tinggi,
    bidang: (semua[i]?.features ?? []).map((f) => {
      const [x = 0, y = 0] = proyeksi(f.properties.label) ?? []
      return {
        kode: String(f.id),
        nama: f.properties.nama,
        jalur: jalur(f) ?? '',
        x: bulat(x),
        y: bulat(y),
        muat: f.properties.besar * km * 2.4 > f.properties.nama.length * LEBAR_HURUF,
      }
    }),
    garisDesa: s.desa
      ? jalur(mesh(s.desa, s.desa.objects.desa, (a, b) => a !== b && !bedaKecamatan(a, b)))
      : null,
    tanda: s.tanda.map(({ letak, nomor, sebutan }) => {
      const [x = 0, y = 0] = proyeksi(letak) ?? []
      return { nomor, sebutan, x: bulat(x), y: bulat(y) }
    }),
  }))
}

const bedaKecamatan = (a: { id?: string | number }, b: { id?: string | number }) =>
  String(a.id).slice(0, 8) !== String(b.id).slice(0, 8)
