import type { Feature, MultiPolygon, Position } from 'geojson'
import mapshaper from 'mapshaper'
import { formatBulat } from '@/lib/angka'
import { BatasDitolak } from './baca'
import { hitungKotak, listCincin, ubahTitik } from './poligon'
import type { KonteksBatas, TemuanBatas } from './tipe'

type Fitur = Feature<MultiPolygon>
type Temuan = Omit<TemuanBatas, 'lapisan'>
type Sah = (p: Position) => boolean

const EKSPOR =
  'Saat mengekspor di QGIS pilih CRS EPSG:4326 (WGS 84), supaya koordinatnya derajat bujur dan lintang.'

/** The rectangle of Indonesia, in which longitude and latitude cannot be mistaken for each other. */
const diIndonesia: Sah = ([x = 0, y = 0]) => x >= 94 && x <= 142 && y >= -12 && y <= 7
const balik = ([x = 0, y = 0]: Position): Position => [y, x]

interface Proyeksi {
  nama: string
  definisi: string
}

/** TM-3° of the land office: zones of three degrees, "50.1" is the western half of UTM zone 50. */
const createTm3 = (zona: number, paruh: 1 | 2): Proyeksi => ({
  nama: `TM-3° zona ${zona}.${paruh}`,
  definisi: `+proj=tmerc +lat_0=0 +lon_0=${(zona - 31) * 6 + (paruh === 1 ? 1.5 : 4.5)} +k=0.9999 +x_0=200000 +y_0=1500000 +datum=WGS84`,
})
const createUtm = (zona: number, selatan: boolean): Proyeksi => ({
  nama: `UTM zona ${zona}${selatan ? 'S' : 'N'}`,
  definisi: `+proj=utm +zone=${zona} ${selatan ? '+south ' : ''}+datum=WGS84`,
})
const ZONA = [46, 47, 48, 49, 50, 51, 52, 53, 54]
const PROYEKSI: readonly Proyeksi[] = [
  ...ZONA.flatMap((z) => [createUtm(z, true), createUtm(z, false)]),
  ...ZONA.flatMap((z) => [createTm3(z, 1), createTm3(z, 2)]),
  { nama: 'Web Mercator', definisi: 'EPSG:3857' },
]

async function proyeksikan(titik: readonly Position[], definisi: string): Promise<Position[]> {
  const masukan = { 'p.json': { type: 'MultiPoint', coordinates: titik } }
  const keluar = await mapshaper.applyCommands(`-i p.json -proj wgs84 init='${definisi}' -o o.json`, masukan)
  const isi = JSON.parse(String(keluar['o.json'])) as { geometries: { coordinates: Position[] }[] }
  return isi.geometries[0]?.coordinates ?? []
}

/** Points of the kabupaten, widened by half a degree; null when none is known. */
function createSahKabupaten(konteks: KonteksBatas): Sah | null {
  const titik = Object.values(konteks.titik)
  if (titik.length === 0) return null
  const [lon, lat] = [titik.map((t) => t[0]), titik.map((t) => t[1])]
  const [b, t, s, u] = [Math.min(...lon), Math.max(...lon), Math.min(...lat), Math.max(...lat)]
  return ([x = 0, y = 0]) => x > b - 0.5 && x < t + 0.5 && y > s - 0.5 && y < u + 0.5
}

/** The projection under which most sample points fall into the kabupaten, with swapped axes if need be; null when none fits. */
async function findProyeksi(
  fitur: readonly Fitur[],
  sah: Sah,
): Promise<{ proyeksi: Proyeksi; dibalik: boolean } | null> {
  const contoh = fitur
    .flatMap((f) =>
      listCincin(f.geometry)
        .slice(0, 1)
        .map((r) => r[0] as Position),
    )
    .slice(0, 300)
  for (const dibalik of [false, true]) {
    const titik = dibalik ? contoh.map(balik) : contoh
    for (const proyeksi of PROYEKSI) {
      const hasil = await proyeksikan(titik, proyeksi.definisi).catch(() => [])
      if (hasil.filter(sah).length >= contoh.length * 0.9) return { proyeksi, dibalik }
    }
  }
  return null
}

async function bacaMeter(
  fitur: readonly Fitur[],
  konteks: KonteksBatas,
): Promise<{ fitur: Fitur[]; temuan: Temuan[] }> {
  const [x, y] = hitungKotak(fitur)
  const misal = `misalnya ${formatBulat(x)} dan ${formatBulat(y)}`
  const sah = createSahKabupaten(konteks)
  const temu = sah && (await findProyeksi(fitur, sah))
  if (!temu) {
    const mungkin = y > 5_000_000 ? 'UTM belahan selatan (S)' : 'UTM belahan utara (N) atau TM-3°'
    throw new BatasDitolak(
      `Koordinat berkas ini dalam meter (${misal}), bukan derajat. Kelihatannya ${mungkin}, tetapi di zona mana pun letaknya bukan di ${konteks.kabupaten.nama}.`,
      `${EKSPOR} Periksa juga apakah berkasnya memang untuk kabupaten ini.`,
    )
  }
  const { proyeksi, dibalik } = temu
  const asal = dibalik ? fitur.map((f) => ({ ...f, geometry: ubahTitik(f.geometry, balik) })) : [...fitur]
  const hasil: Fitur[] = []
  for (const f of asal) {
    const cincin = listCincin(f.geometry)
    const titik = await proyeksikan(cincin.flat(), proyeksi.definisi)
    let ke = 0
    hasil.push({ ...f, geometry: ubahTitik(f.geometry, () => titik[ke++] as Position) })
  }
  const temuan: Temuan = {
    tingkat: 'peringatan',
    kode: 'koordinat-meter',
    pesan: `Koordinat dalam meter ${proyeksi.nama} (${misal}${dibalik ? ', urutan utara–timur' : ''}); sudah diubah ke bujur dan lintang (WGS 84).`,
    saran: `Bandingkan letaknya dengan peta kini. ${EKSPOR}`,
    tempat: [],
  }
  return { fitur: hasil, temuan: [temuan] }
}

/** Points outside of where they may be, per feature number. */
function listDiLuar(fitur: readonly Fitur[], sah: Sah): number[] {
  return fitur.flatMap((f, i) => (listCincin(f.geometry).some((r) => !r.every(sah)) ? [i + 1] : []))
}

/**
 * The polygons in longitude and latitude: swapped axes and metres are put right when that is certain, and said.
 * Throws `BatasDitolak` when the coordinates can't be of this kabupaten.
 */
export async function rapikanKoordinat(
  fitur: readonly Fitur[],
  konteks: KonteksBatas,
): Promise<{ fitur: Fitur[]; temuan: Temuan[] }> {
  const titik = fitur.flatMap((f) => listCincin(f.geometry).flat())
  const bagian = (sah: Sah) => titik.filter(sah).length / titik.length
  if (bagian(diIndonesia) === 1) return { fitur: [...fitur], temuan: [] }
  if (bagian((p) => diIndonesia(balik(p))) === 1) {
    const [y, x] = titik[0] as Position
    return {
      fitur: fitur.map((f) => ({ ...f, geometry: ubahTitik(f.geometry, balik) })),
      temuan: [
        {
          tingkat: 'peringatan',
          kode: 'koordinat-tertukar',
          pesan: `Urutan koordinat tertukar: lintang ditulis lebih dulu (${y}; ${x}), padahal GeoJSON memakai bujur, lintang. Sudah dibalik.`,
          saran: 'Bandingkan letaknya dengan peta kini, dan beri tahu pembuat berkasnya.',
          tempat: [],
        },
      ],
    }
  }
  const meter = ([x = 0, y = 0]: Position) => Math.abs(x) > 360 || Math.abs(y) > 360
  if (bagian(meter) > 0.99) return bacaMeter(fitur, konteks)
  const luar = listDiLuar(fitur, diIndonesia)
  if (luar.length === fitur.length) {
    const [b, s, t, u] = hitungKotak(fitur)
    const teks = [b, s, t, u].map((n) => Number(n.toFixed(2))).join('; ')
    throw new BatasDitolak(`Letak bidang-bidang ini bukan di Indonesia (kotak ${teks}).`, EKSPOR)
  }
  throw new BatasDitolak(
    `${luar.length} dari ${fitur.length} bidang punya titik di luar Indonesia: bidang nomor ${luar.slice(0, 10).join(', ')}${luar.length > 10 ? ', …' : ''}.`,
    'Hapus titik yang keliru (sering 0,0), atau ekspor ulang dari sumbernya.',
  )
}
