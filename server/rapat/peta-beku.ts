import { createHash } from 'node:crypto'
import { geoMercator, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { Wilayah } from '@/db/queries/wilayah'
import type { IsiPetaBeku } from '@/indikator/rapat/peta-beku'
import { getTataPetaRapat } from '@/indikator/rapat/tata-peta'
import type { AreaPetaRapat, PetaRapat } from '@/indikator/rapat/tipe'
import { createArsir } from '@/lib/arsir'
import { type BentukPeta, createGambarPeta, type JalurPeta, loadGambarPeta } from '../peta/bentuk'
import { loadGambarDesa } from '../peta/bentuk-desa'
import { loadGeometri, loadGeometriBawaan } from '../peta/geometri'

type Titik = readonly [number, number]

const LEBAR = 620
const ARSIR_RAPAT = 8
const ARSIR_RENGGANG = 15

/** A map with the fingerprint of its content. */
export interface PetaBersidik {
  sidik: string
  isi: IsiPetaBeku
}

function bubuhkanSidik(isi: IsiPetaBeku): PetaBersidik {
  return { sidik: createHash('sha256').update(JSON.stringify(isi)).digest('base64url').slice(0, 16), isi }
}

function susunKabupaten({ bentuk, jalur }: { bentuk: BentukPeta; jalur: JalurPeta }): IsiPetaBeku {
  return {
    bentuk: {
      lebar: bentuk.lebar,
      tinggi: bentuk.tinggi,
      kataBatas: bentuk.batas.kata,
      resmi: bentuk.batas.resmi,
      area: bentuk.kecamatan.map(({ kode, nama, x, y, cincin, pulau }) => ({
        kode,
        nama,
        x,
        y,
        cincin,
        pulau,
      })),
    },
    jalur: { area: Object.fromEntries(jalur.kecamatan), dalam: jalur.dalam, luar: jalur.luar },
  }
}

const bulat = (n: number) => Math.round(n * 10) / 10

function hitungLuas(r: readonly Titik[]): number {
  return Math.abs(
    r.reduce((n, [x, y], i) => {
      const [x2, y2] = r[(i + 1) % r.length] as Titik
      return n + x * y2 - x2 * y
    }, 0),
  )
}

/** The desa of one kecamatan on a drawing of their own: official boundaries, or a hexagon each. */
async function loadKecamatan(akar: Wilayah, nama: ReadonlyMap<string, string>): Promise<IsiPetaBeku | null> {
  const [geometri, { geo }] = await Promise.all([loadGeometri(), loadGambarDesa()])
  const desa = geo.features.filter((f) => String(f.properties?.kode).startsWith(`${akar.kode}.`))
  const kecamatan = geometri?.kecamatan.objects.kecamatan
  const garis = kecamatan && feature(geometri.kecamatan, kecamatan).features.find((f) => f.id === akar.kode)
  if (!geometri || !garis || desa.length === 0) return null
  const semua: FeatureCollection = { type: 'FeatureCollection', features: [garis, ...desa] }
  const proyeksi = geoMercator().fitWidth(LEBAR, semua)
  const jalur = geoPath(proyeksi).digits(1)
  const titik = (p: Position): Titik =>
    (proyeksi(p as [number, number]) ?? [0, 0]).map(bulat) as unknown as Titik
  const area = desa.map((f) => {
    const { coordinates } = (f as Feature<MultiPolygon>).geometry
    const cincin = coordinates.flat().map((r) => r.map(titik))
    const besar = cincin.reduce((a, b) => (hitungLuas(b) > hitungLuas(a) ? b : a))
    const [x, y] = titik(f.properties?.label as Position)
    const kode = String(f.properties?.kode)
    const bentuk: AreaPetaRapat = {
      kode,
      nama: nama.get(kode) ?? kode,
      x,
      y,
      cincin: besar.slice(0, -1),
      pulau: cincin.filter((r) => r !== besar),
    }
    const isi = {
      bidang: jalur({ type: 'MultiLineString', coordinates: coordinates.flat() }) ?? '',
      rapat: createArsir(cincin, ARSIR_RAPAT),
      renggang: createArsir(cincin, ARSIR_RENGGANG),
    }
    return { bentuk, isi }
  })
  return {
    bentuk: {
      lebar: LEBAR,
      tinggi: Math.ceil(jalur.bounds(semua)[1][1]),
      kataBatas: geometri.desa
        ? `Batas desa: ${geometri.sumber}`
        : 'Satu segi enam untuk tiap desa, bukan batas desa',
      resmi: geometri.desa !== null,
      area: area.map((a) => a.bentuk),
    },
    jalur: {
      area: Object.fromEntries(area.map((a) => [a.bentuk.kode, a.isi])),
      dalam: '',
      luar: jalur(garis) ?? '',
    },
  }
}

/** The map of a meeting's place in the geometry in force; null where there is none. `nama`: of the desa by code. */
export async function loadPetaKini(
  akar: Wilayah,
  nama: ReadonlyMap<string, string>,
): Promise<PetaBersidik | null> {
  const gambar = akar.jenis === 'kabupaten' ? await loadGambarPeta() : null
  const isi = gambar
    ? susunKabupaten(gambar)
    : akar.jenis === 'kecamatan'
      ? await loadKecamatan(akar, nama)
      : null
  return isi && bubuhkanSidik(isi)
}

/** The map of the kabupaten as it comes with the project, without a database; null where it was never built. */
export async function loadPetaBawaan(): Promise<PetaBersidik | null> {
  const geometri = await loadGeometriBawaan()
  return geometri && bubuhkanSidik(susunKabupaten(createGambarPeta(geometri)))
}

/** The map as slides draw it. `wilayah` is told where it is not stored yet: the sprite is then that of now. */
export function susunPetaRapat(p: PetaBersidik | null, wilayah: string | null): PetaRapat | null {
  if (!p) return null
  const kueri = wilayah === null ? '' : `?wilayah=${wilayah}`
  const { sidik, isi } = p
  const tata = getTataPetaRapat(sidik, isi.bentuk)
  return { alamat: `/api/rapat/peta/${sidik}${kueri}`, sidik, ...isi.bentuk, tata }
}
