import type { FeatureCollection } from 'geojson'
import type { StyleSpecification } from 'maplibre-gl'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { isBanyakKosong } from '@/indikator/isian'
import type { DataPeta } from '../data-peta'
import { pilihWarna, type Warna } from './warna'

interface Sifat {
  nama: string
  label: [number, number]
}

export type TopologiKecamatan = Topology<{ kecamatan: GeometryCollection<Sifat> }>

/** The areas with what the data say of them; those without a row are outside the scope. */
export function susunBidang(topologi: TopologiKecamatan, data: DataPeta): FeatureCollection {
  const perKode = new Map(data.baris.map((b) => [b.kode, b]))
  const semua = feature(topologi, topologi.objects.kecamatan)
  return {
    type: 'FeatureCollection',
    features: semua.features.map((f) => {
      const b = perKode.get(String(f.id))
      const properties = { kode: f.id, isian: b?.isian ?? 'luar', sebagian: b?.sebagian ?? false }
      return { type: 'Feature', geometry: f.geometry, properties }
    }),
  }
}

/** Label points of the areas inside the scope. */
export function susunTitik(topologi: TopologiKecamatan, data: DataPeta): FeatureCollection {
  const letak = new Map(
    topologi.objects.kecamatan.geometries.map((g) => [String(g.id), (g.properties as Sifat).label]),
  )
  return {
    type: 'FeatureCollection',
    features: data.baris.flatMap((b) => {
      const coordinates = letak.get(b.kode)
      if (!coordinates) return []
      const properties = { nama: b.nama, nilai: b.nilai, isian: b.isian }
      return [{ type: 'Feature' as const, geometry: { type: 'Point' as const, coordinates }, properties }]
    }),
  }
}

/** Borders between kecamatan (`dalam`) and around all of them (`luar`). */
export function susunBatas(topologi: TopologiKecamatan): FeatureCollection {
  const objek = topologi.objects.kecamatan
  const garis = (jenis: string, geometry: ReturnType<typeof mesh>) => ({
    type: 'Feature' as const,
    geometry,
    properties: { jenis },
  })
  return {
    type: 'FeatureCollection',
    features: [
      garis(
        'dalam',
        mesh(topologi, objek, (a, b) => a !== b),
      ),
      garis(
        'luar',
        mesh(topologi, objek, (a, b) => a === b),
      ),
    ],
  }
}

/** Colour of the borders between areas: white ones would not show where most areas are empty. */
export function getWarnaBatas({ baris }: DataPeta, warna: Warna): string {
  return isBanyakKosong(baris) ? warna.garisIsian : warna.muka
}

/** The page's own font; the family before it names no font but the weight that MapLibre draws with. */
export function getHuruf(berat: 'Medium' | 'Bold'): string[] {
  const [utama = 'sans-serif'] = getComputedStyle(document.body).fontFamily.split(',')
  return [berat, utama.trim().replace(/^["']|["']$/g, '')]
}

/** The whole style: areas, hatchings, borders as dashed lines, outline of the area under the pointer, names. */
export function createGayaPeta(
  topologi: TopologiKecamatan,
  data: DataPeta,
  warna: Warna,
  skala: number,
): StyleSpecification {
  const lebarGaris = (n: number) => Math.max(1, n * skala)
  return {
    version: 8,
    sources: {
      bidang: { type: 'geojson', data: susunBidang(topologi, data), promoteId: 'kode', tolerance: 0.2 },
      batas: { type: 'geojson', data: susunBatas(topologi), tolerance: 0.2 },
      titik: { type: 'geojson', data: susunTitik(topologi, data) },
    },
    layers: [
      {
        id: 'bidang',
        type: 'fill',
        source: 'bidang',
        paint: { 'fill-color': pilihWarna(warna.isian), 'fill-antialias': false },
      },
      {
        id: 'rapat',
        type: 'fill',
        source: 'bidang',
        filter: ['==', ['get', 'isian'], 'kosong'],
        paint: { 'fill-pattern': 'rapat' },
      },
      {
        id: 'renggang',
        type: 'fill',
        source: 'bidang',
        filter: ['get', 'sebagian'],
        paint: { 'fill-pattern': 'renggang', 'fill-opacity': 0.55 },
      },
      {
        id: 'dalam',
        type: 'line',
        source: 'batas',
        filter: ['==', ['get', 'jenis'], 'dalam'],
        paint: {
          'line-color': getWarnaBatas(data, warna),
          'line-width': lebarGaris(1.6),
          'line-dasharray': [4.4, 1.9],
        },
      },
      {
        id: 'luar',
        type: 'line',
        source: 'batas',
        filter: ['==', ['get', 'jenis'], 'luar'],
        paint: { 'line-color': warna.tinta2, 'line-width': lebarGaris(1.3), 'line-dasharray': [5.4, 3.1] },
      },
      {
        id: 'sorot',
        type: 'line',
        source: 'bidang',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': warna.tinta,
          'line-width': lebarGaris(4),
          'line-opacity': ['case', ['boolean', ['feature-state', 'sorot'], false], 1, 0],
        },
      },
      {
        id: 'nama',
        type: 'symbol',
        source: 'titik',
        layout: {
          visibility: 'none',
          'text-field': [
            'format',
            ['get', 'nama'],
            { 'text-font': ['literal', getHuruf('Medium')] },
            '\n',
            {},
            ['get', 'nilai'],
            { 'text-font': ['literal', getHuruf('Bold')] },
          ],
          'text-font': getHuruf('Medium'),
          'text-size': 15,
          'text-max-width': 7,
          'text-line-height': 1.15,
          'text-padding': 3,
        },
        paint: {
          'text-color': pilihWarna(warna.diIsian),
          'text-halo-color': pilihWarna(warna.isian),
          'text-halo-width': 1.6,
        },
      },
    ],
  }
}
