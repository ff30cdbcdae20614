import type { Feature, FeatureCollection, Geometry } from 'geojson'
import mapshaper from 'mapshaper'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { listEntri, loadEntri, ZipBersandi, ZipMelar } from '../zip'
import { BATAS_BYTE, type BerkasBatas } from './tipe'

const BATAS_FITUR = 5000
const BATAS_TITIK = 3_000_000
const BAGIAN_SHP = ['shp', 'dbf', 'prj', 'shx', 'cpg']

/** A layer as it lies in the file: any geometry, any fields. */
export interface LapisanMentah {
  asal: string
  fitur: Feature<Geometry | null>[]
}

/** Why nothing of the file can be used. */
export class BatasDitolak extends Error {
  constructor(
    readonly pesan: string,
    readonly saran: string | null = null,
  ) {
    super(pesan)
  }
}

interface Isi {
  nama: string
  bytes: Uint8Array
}

const getAkhiran = (nama: string) => /\.([a-z0-9]+)$/i.exec(nama)?.[1]?.toLowerCase() ?? ''
const getPokok = (nama: string) => nama.replace(/^.*[\\/]/, '').replace(/(\.shp)?\.[a-z0-9]+$/i, '')
const mulaiDengan = (b: Uint8Array, ...tanda: number[]) => tanda.every((n, i) => b[i] === n)
const bacaAwal = (b: Uint8Array) => new TextDecoder().decode(b.subarray(0, 400)).trimStart()

const SIMPAN_ULANG =
  'Buka di QGIS, pilih Export → Save Features As → GeoJSON dengan CRS EPSG:4326, lalu unggah hasilnya.'

function listIsiZip({ nama, bytes }: Isi): Isi[] {
  try {
    return listEntri(bytes)
      .filter((e) => !e.nama.endsWith('/') && !/(^|\/)(__MACOSX|\.)/.test(e.nama))
      .filter((e) =>
        [...BAGIAN_SHP, 'geojson', 'json', 'topojson', 'kml', 'gpkg'].includes(getAkhiran(e.nama)),
      )
      .map((e) => ({ nama: e.nama, bytes: loadEntri(bytes, e) }))
  } catch (galat) {
    if (galat instanceof ZipMelar)
      throw new BatasDitolak(
        `Isi "${nama}" terlalu besar setelah dibuka.`,
        'Kirim lapisan kecamatan dan desa saja.',
      )
    if (galat instanceof ZipBersandi)
      throw new BatasDitolak(`"${nama}" bersandi.`, 'Buat ZIP tanpa kata sandi.')
    throw new BatasDitolak(
      `"${nama}" rusak atau terpotong: daftar isi ZIP tidak terbaca.`,
      'Salin ulang berkasnya, lalu unggah lagi.',
    )
  }
}

/** Says what a file is that is none of the three kinds. */
function tolakLain({ nama, bytes }: Isi): never {
  const awal = bacaAwal(bytes)
  if (/^<\?xml|^<kml/i.test(awal)) throw new BatasDitolak(`"${nama}" adalah KML atau XML.`, SIMPAN_ULANG)
  if (awal.startsWith('SQLite')) throw new BatasDitolak(`"${nama}" adalah GeoPackage.`, SIMPAN_ULANG)
  if (awal.startsWith('%PDF') || mulaiDengan(bytes, 0x89, 0x50) || mulaiDengan(bytes, 0xff, 0xd8))
    throw new BatasDitolak(
      `"${nama}" adalah gambar, bukan data batas.`,
      'Minta berkas GeoJSON atau Shapefile-nya.',
    )
  throw new BatasDitolak(
    `"${nama}" bukan GeoJSON, TopoJSON, atau Shapefile.`,
    'Unggah .geojson, .topojson, atau Shapefile dalam satu .zip (.shp, .dbf, .prj).',
  )
}

function parseJson({ nama, bytes }: Isi): unknown {
  const teks = new TextDecoder()
    .decode(bytes)
    .replace(/^\uFEFF/, '')
    .trim()
  try {
    return JSON.parse(teks)
  } catch {
    if (!/[\]}]$/.test(teks) || !/^[[{]/.test(teks) || teks.split('{').length !== teks.split('}').length)
      throw new BatasDitolak(
        `"${nama}" terpotong: isinya berhenti di tengah.`,
        'Salin ulang berkasnya dari sumbernya, lalu unggah lagi.',
      )
    throw new BatasDitolak(`"${nama}" bukan JSON yang sah.`, SIMPAN_ULANG)
  }
}

function bacaJson(isi: Isi): LapisanMentah[] {
  const data = parseJson(isi) as { type?: string }
  const asal = getPokok(isi.nama)
  if (data?.type === 'Topology') {
    const topologi = data as unknown as Topology
    try {
      return Object.entries(topologi.objects).map(([nama, objek]) => {
        const hasil = feature(topologi, objek) as unknown as FeatureCollection | Feature
        const fitur = hasil.type === 'FeatureCollection' ? hasil.features : [hasil]
        const ber = fitur.map((f) =>
          f.id === undefined || f.properties?.id !== undefined
            ? f
            : { ...f, properties: { id: f.id, ...f.properties } },
        )
        return { asal: `${asal} › ${nama}`, fitur: ber }
      })
    } catch {
      throw new BatasDitolak(`TopoJSON "${isi.nama}" rusak: garis yang dirujuknya tidak ada.`, SIMPAN_ULANG)
    }
  }
  if (data?.type === 'FeatureCollection' && Array.isArray((data as FeatureCollection).features))
    return [{ asal, fitur: (data as FeatureCollection).features }]
  if (data?.type === 'Feature') return [{ asal, fitur: [data as Feature] }]
  throw new BatasDitolak(
    `"${isi.nama}" adalah JSON, tetapi bukan GeoJSON atau TopoJSON.`,
    'Berkas batas berisi "FeatureCollection" atau "Topology".',
  )
}

async function bacaShp(bagian: ReadonlyMap<string, Uint8Array>, asal: string): Promise<LapisanMentah> {
  const masukan: Record<string, Buffer> = {}
  for (const [akhiran, bytes] of bagian) if (akhiran !== 'shx') masukan[`a.${akhiran}`] = Buffer.from(bytes)
  const jalankan = (perintah: string) =>
    mapshaper.applyCommands(`-i a.shp ${perintah} -o a.json format=geojson`, masukan)
  const meter = /PROJCS|PROJCRS/i.test(new TextDecoder().decode(bagian.get('prj') ?? new Uint8Array()))
  try {
    // A projection that is not understood is left to the check of the coordinates.
    const keluar = meter ? await jalankan('-proj wgs84').catch(() => jalankan('')) : await jalankan('')
    const [isi] = Object.values(keluar)
    const hasil = JSON.parse(String(isi)) as
      | FeatureCollection
      | { type: 'GeometryCollection'; geometries: Geometry[] }
    if (hasil.type === 'FeatureCollection') return { asal, fitur: hasil.features }
    const fitur = hasil.geometries.map((geometry): Feature => ({ type: 'Feature', properties: {}, geometry }))
    return { asal, fitur }
  } catch {
    throw new BatasDitolak(
      `Shapefile "${asal}" rusak atau terpotong.`,
      'Buat ulang ZIP-nya dari .shp, .shx, .dbf, dan .prj yang lengkap.',
    )
  }
}

async function bacaIsi(semua: readonly Isi[]): Promise<LapisanMentah[]> {
  const hasil: LapisanMentah[] = []
  const shp = new Map<string, Map<string, Uint8Array>>()
  for (const isi of semua) {
    const akhiran = getAkhiran(isi.nama)
    const awal = bacaAwal(isi.bytes)
    if (BAGIAN_SHP.includes(akhiran)) {
      const pokok = getPokok(isi.nama)
      const bagian = shp.get(pokok) ?? new Map<string, Uint8Array>()
      shp.set(pokok, bagian.set(akhiran, isi.bytes))
    } else if (/^\uFEFF?[[{]/.test(awal)) hasil.push(...bacaJson(isi))
    else tolakLain(isi)
  }
  for (const [pokok, bagian] of shp) {
    if (!bagian.has('shp'))
      throw new BatasDitolak(
        `Bagian .shp dari "${pokok}" tidak ikut terkirim.`,
        'Kirim .shp, .dbf, dan .prj bersama-sama, paling mudah dalam satu .zip.',
      )
    if (!bagian.has('dbf'))
      throw new BatasDitolak(
        `Bagian .dbf dari "${pokok}" tidak ikut terkirim, padahal di situlah kode dan nama wilayahnya.`,
        'Kirim .shp, .dbf, dan .prj bersama-sama, paling mudah dalam satu .zip.',
      )
    hasil.push(await bacaShp(bagian, pokok))
  }
  return hasil
}

function hitungTitik(koordinat: unknown): number {
  if (!Array.isArray(koordinat)) return 0
  return typeof koordinat[0] === 'number' ? 1 : koordinat.reduce((n: number, k) => n + hitungTitik(k), 0)
}

/**
 * The layers of the files of one upload: GeoJSON, TopoJSON, Shapefile (zipped or its parts), told apart by content.
 * Throws `BatasDitolak` with a sentence when a file is too large, broken, cut off, or of another kind.
 */
export async function bacaBerkasBatas(berkas: readonly BerkasBatas[]): Promise<LapisanMentah[]> {
  const byte = berkas.reduce((n, b) => n + b.bytes.length, 0)
  if (byte === 0) throw new BatasDitolak('Berkas kosong.', 'Pilih berkas batas yang berisi.')
  if (byte > BATAS_BYTE)
    throw new BatasDitolak(
      'Berkas lebih dari 25 MB.',
      'Sederhanakan dulu (misalnya di mapshaper.org), atau kirim kecamatan saja.',
    )
  const isi = berkas.flatMap((b) => (mulaiDengan(b.bytes, 0x50, 0x4b) ? listIsiZip(b) : [b]))
  const lapisan = (await bacaIsi(isi)).filter((l) => l.fitur.length > 0)
  if (lapisan.length === 0)
    throw new BatasDitolak(
      'Tidak ada satu bidang pun di dalam berkas ini.',
      'Periksa apakah lapisan yang benar yang disimpan.',
    )
  const fitur = lapisan.reduce((n, l) => n + l.fitur.length, 0)
  const titik = lapisan.reduce(
    (n, l) =>
      n +
      l.fitur.reduce(
        (m, f) => m + hitungTitik((f?.geometry as { coordinates?: unknown } | null)?.coordinates),
        0,
      ),
    0,
  )
  if (fitur > BATAS_FITUR || titik > BATAS_TITIK)
    throw new BatasDitolak(
      'Berkas ini terlalu rinci untuk batas satu kabupaten.',
      'Kirim lapisan kecamatan dan desa kabupaten ini saja, disederhanakan sekitar 10 meter.',
    )
  return lapisan
}
