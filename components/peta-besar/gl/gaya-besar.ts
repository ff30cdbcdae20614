import type { FeatureCollection } from 'geojson'
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { feature } from 'topojson-client'
import { getHuruf, susunBatas, type TopologiKecamatan } from '@/components/peta/gl/gaya-peta'
import { getWarna, type Warna } from '@/components/peta/gl/warna'
import { KELOMPOK_TAHAP } from '@/indikator/titik-posyandu'
import { namaDonat } from './donat'

/** The outlines that the map is drawn from. */
export interface Geo {
  topologi: TopologiKecamatan
  desa: FeatureCollection
}

export const KOSONG: FeatureCollection = { type: 'FeatureCollection', features: [] }
/** From here on desa take the place of kecamatan. */
export const ZOOM_DESA = 9.4
const JARI_KELOMPOK = 34

type Tingkat = 'kecamatan' | 'desa'

const keadaan = (nama: string): ExpressionSpecification => ['boolean', ['feature-state', nama], false]
const redup = (penuh: number): ExpressionSpecification => ['case', keadaan('redup'), penuh * 0.45, penuh]

/** The theme's colours with both ramps: `t0` to `t4` where less is better, `n0` to `n4` where more is. */
export interface WarnaBesar extends Omit<Warna, 'isian' | 'diIsian'> {
  isian: Record<string, string>
  diIsian: Record<string, string>
}

export function getWarnaBesar(elemen: Element): WarnaBesar {
  const w = getWarna(elemen)
  const gaya = getComputedStyle(elemen)
  const lima = (awalan: string, variabel: string) =>
    [0, 1, 2, 3, 4].map((n) => [`${awalan}${n}`, gaya.getPropertyValue(`${variabel}${n}`).trim()])
  const tetap = { kosong: w.isian.kosong, luar: w.isian.luar }
  const tinta = { kosong: w.diIsian.kosong, luar: w.diIsian.luar }
  return {
    ...w,
    isian: { ...Object.fromEntries([...lima('t', '--turun-'), ...lima('n', '--naik-')]), ...tetap },
    diIsian: { ...Object.fromEntries([...lima('t', '--di-kelas-'), ...lima('n', '--di-kelas-')]), ...tinta },
  }
}

function pilih(isian: ExpressionSpecification, warna: Record<string, string>): ExpressionSpecification {
  return ['match', isian, ...Object.entries(warna).flat(), warna.luar] as unknown as ExpressionSpecification
}

const warnaKeadaan = (warna: Record<string, string>) =>
  pilih(['coalesce', ['feature-state', 'isian'], 'luar'], warna)
const warnaSifat = (warna: Record<string, string>) => pilih(['get', 'isian'], warna)

function susunKecamatan(topologi: TopologiKecamatan): FeatureCollection {
  const semua = feature(topologi, topologi.objects.kecamatan)
  return {
    type: 'FeatureCollection',
    features: semua.features.map((f) => ({
      type: 'Feature',
      geometry: f.geometry,
      properties: { kode: f.id },
    })),
  }
}

/** Fill, both hatchings and the outline under the pointer of one level; colours come with the feature state. */
function listBidang(tingkat: Tingkat, w: WarnaBesar): LayerSpecification[] {
  const pola = (nama: 'rapat' | 'renggang', syarat: ExpressionSpecification, pekat: number) =>
    ({
      id: `${tingkat}-${nama}`,
      type: 'fill',
      source: tingkat,
      paint: { 'fill-pattern': nama, 'fill-opacity': ['case', syarat, redup(pekat), 0] },
    }) as LayerSpecification
  return [
    {
      id: tingkat,
      type: 'fill',
      source: tingkat,
      paint: { 'fill-color': warnaKeadaan(w.isian), 'fill-opacity': redup(1), 'fill-antialias': false },
    },
    pola('rapat', ['==', ['feature-state', 'isian'], 'kosong'], 1),
    pola('renggang', keadaan('sebagian'), 0.55),
  ]
}

function listSorot(tingkat: Tingkat, w: WarnaBesar): LayerSpecification {
  return {
    id: `${tingkat}-sorot`,
    type: 'line',
    source: tingkat,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': w.tinta,
      'line-width': ['case', keadaan('sorot'), 3.5, 2.5],
      'line-opacity': ['case', ['any', keadaan('sorot'), keadaan('pilih')], 1, 0],
    },
  }
}

function listGaris(w: WarnaBesar, resmi: boolean): LayerSpecification[] {
  const garis = (jenis: 'dalam' | 'luar', warna: string, lebar: number, putus: number[]) =>
    ({
      id: jenis,
      type: 'line',
      source: 'batas',
      filter: ['==', ['get', 'jenis'], jenis],
      paint: { 'line-color': warna, 'line-width': lebar, ...(resmi ? {} : { 'line-dasharray': putus }) },
    }) as LayerSpecification
  return [garis('dalam', w.garisIsian, 1.4, [4.4, 1.9]), garis('luar', w.tinta2, 1.3, [5.4, 3.1])]
}

function listNama(tingkat: Tingkat, w: WarnaBesar): LayerSpecification {
  return {
    id: `${tingkat}-nama`,
    type: 'symbol',
    source: `${tingkat}-titik`,
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
      'text-size': tingkat === 'desa' ? 12.5 : 15,
      'text-max-width': 7,
      'text-line-height': 1.15,
      'text-padding': 3,
    },
    paint: {
      'text-color': warnaSifat(w.diIsian),
      'text-halo-color': warnaSifat(w.isian),
      'text-halo-width': 1.6,
    },
  }
}

function listPosyandu(w: WarnaBesar): LayerSpecification[] {
  return [
    {
      id: 'kelompok',
      type: 'symbol',
      source: 'posyandu',
      filter: ['has', 'point_count'],
      layout: { 'icon-image': namaDonat as unknown as string, 'icon-allow-overlap': true },
    },
    {
      id: 'posyandu',
      type: 'symbol',
      source: 'posyandu',
      filter: ['!', ['has', 'point_count']],
      layout: {
        'icon-image': ['get', 'kelompok'],
        'icon-allow-overlap': true,
        'text-field': ['step', ['zoom'], '', 12.5, ['get', 'nama']],
        'text-font': getHuruf('Medium'),
        'text-size': 12,
        'text-anchor': 'top',
        'text-offset': [0, 0.8],
        'text-optional': true,
      },
      paint: { 'text-color': w.tinta, 'text-halo-color': w.muka, 'text-halo-width': 1.6 },
    },
  ]
}

/** The whole style: both levels, hatchings, borders, names, posyandu. Values are feature states, so a switch only repaints. */
export function createGayaBesar({ topologi, desa }: Geo, w: WarnaBesar, resmi: boolean): StyleSpecification {
  const kelompok = Object.fromEntries(
    KELOMPOK_TAHAP.map(({ kode }) => [kode, ['+', ['case', ['==', ['get', 'kelompok'], kode], 1, 0]]]),
  )
  return {
    version: 8,
    sources: {
      kecamatan: { type: 'geojson', data: susunKecamatan(topologi), promoteId: 'kode', tolerance: 0.2 },
      desa: { type: 'geojson', data: desa, promoteId: 'kode', tolerance: 0.2 },
      batas: { type: 'geojson', data: susunBatas(topologi), tolerance: 0.2 },
      'kecamatan-titik': { type: 'geojson', data: KOSONG },
      'desa-titik': { type: 'geojson', data: KOSONG },
      posyandu: {
        type: 'geojson',
        data: KOSONG,
        cluster: true,
        clusterRadius: JARI_KELOMPOK,
        clusterMaxZoom: 14,
        clusterProperties: kelompok,
      },
    },
    layers: [
      { id: 'dasar', type: 'fill', source: 'kecamatan', paint: { 'fill-color': w.isian.luar } },
      ...listBidang('kecamatan', w),
      ...listBidang('desa', w),
      ...listGaris(w, resmi),
      listSorot('kecamatan', w),
      listSorot('desa', w),
      listNama('kecamatan', w),
      listNama('desa', w),
      ...listPosyandu(w),
    ] as LayerSpecification[],
  }
}

/** Colours again after the theme has changed. */
export function listWarnaGaya(w: WarnaBesar): [lapis: string, sifat: string, nilai: unknown][] {
  const nama = (t: Tingkat): [string, string, unknown][] => [
    [t, 'fill-color', warnaKeadaan(w.isian)],
    [`${t}-sorot`, 'line-color', w.tinta],
    [`${t}-nama`, 'text-color', warnaSifat(w.diIsian)],
    [`${t}-nama`, 'text-halo-color', warnaSifat(w.isian)],
  ]
  return [
    ['dasar', 'fill-color', w.isian.luar],
    ['dalam', 'line-color', w.garisIsian],
    ['luar', 'line-color', w.tinta2],
    ['posyandu', 'text-color', w.tinta],
    ['posyandu', 'text-halo-color', w.muka],
    ...nama('kecamatan'),
    ...nama('desa'),
  ]
}
