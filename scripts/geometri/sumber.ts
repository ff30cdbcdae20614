import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

const require = createRequire(import.meta.url)

/** A village as it is coded and named today. */
export interface Desa {
  kode: string
  kodeKecamatan: string
  nama: string
}

/** One kabupaten with its kecamatan and desa, in code order. */
export interface Wilayah {
  kode: string
  nama: string
  kecamatan: { kode: string; nama: string }[]
  desa: Desa[]
}

/** A village point of the 2019 list: its code, names and position then. */
export interface TitikSumber {
  kode: string
  kabupaten: string
  desa: string
  lon: number
  lat: number
}

function listRows(berkas: string): string[][] {
  const teks = readFileSync(require.resolve(`idn-area-data/data/${berkas}`), 'utf8')
  return teks
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((baris) => {
      const [kode = '', induk = '', ...nama] = baris.split(',')
      return [kode, induk, nama.join(',')]
    })
}

/** Kecamatan and desa of `kabupaten` (Kemendagri code, "64.02"). Throws when the code has none. */
export function requireWilayah(kabupaten: string): Wilayah {
  const kecamatan = listRows('districts.csv')
    .filter((baris) => baris[1] === kabupaten)
    .map(([kode = '', , nama = '']) => ({ kode, nama }))
  if (kecamatan.length === 0)
    throw new Error(`Kode kabupaten tidak dikenal: "${kabupaten}". Tulis seperti 64.02.`)
  const nama = listRows('regencies.csv').find(([kode]) => kode === kabupaten)?.[2] ?? ''
  const kodeKecamatan = new Set(kecamatan.map((k) => k.kode))
  const desa = listRows('villages.csv')
    .filter((baris) => kodeKecamatan.has(baris[1] ?? ''))
    .map(([kode = '', induk = '', nama = '']) => ({ kode, kodeKecamatan: induk, nama }))
  const menurutKode = (a: { kode: string }, b: { kode: string }) => (a.kode < b.kode ? -1 : 1)
  return { kode: kabupaten, nama, kecamatan: kecamatan.sort(menurutKode), desa: desa.sort(menurutKode) }
}

/** Every village point of Indonesia, by 2019 codes, in code order. */
export function listTitikSumber(): TitikSumber[] {
  const isi: { code: string; city: string; village: string; latitude: number; longitude: number }[] =
    JSON.parse(readFileSync(require.resolve('geografis/data/json/data.json'), 'utf8'))
  return isi
    .map((t) => ({ kode: t.code, kabupaten: t.city, desa: t.village, lon: t.longitude, lat: t.latitude }))
    .sort((a, b) => (a.kode < b.kode ? -1 : 1))
}

/** Land of Indonesia at 1:10 million (Natural Earth): coast and land border. */
export function requireDaratan(): Feature<Polygon | MultiPolygon> {
  const dunia = JSON.parse(
    readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'),
  ) as Topology<{ countries: GeometryCollection }>
  const indonesia = dunia.objects.countries.geometries.find((g) => g.id === '360')
  if (!indonesia) throw new Error('Indonesia tidak ada dalam world-atlas')
  return feature(dunia, indonesia) as Feature<Polygon | MultiPolygon>
}
