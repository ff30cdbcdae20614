import 'server-only'
import { getDb } from '@/db/client'
import { listWilayah, type Wilayah } from '@/db/queries/wilayah'
import { getIndikator } from '@/indikator'
import { judulPetakDesa, sebutDesa } from '@/indikator/kalimat-wilayah'
import type { NilaiTempat } from '@/indikator/model'
import { judulPeta } from '@/indikator/perhatian'
import { listUkuran, susunNilai, urutkanTerburuk } from '@/indikator/susun'
import type { Indikator } from '@/indikator/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { namaAplikasi, namaKabupaten } from '@/lib/identitas'
import { type Bulan, formatBulan, geserBulan } from '@/lib/periode'
import { type BentukPeta, type JalurPeta, loadGambarPeta } from '../peta/bentuk'
import { loadDasar, loadTabel, loadTarget } from './dasar'
import { type LetakPetak, loadPetak } from './petak'
import { loadAnakWilayah, loadWilayah } from './tempat'

/** What a picture of a map is of. */
export interface PermintaanGambar {
  indikator: string
  bulan: Bulan
  /** Kabupaten or kecamatan; null: the root of the scope. */
  wilayah: string | null
  /** The whole kabupaten as one hexagon per desa. */
  petak: boolean
}

/** Everything that a picture of a map says. */
export interface ModelGambar {
  indikator: Indikator
  bulan: Bulan
  /** The finding. */
  judul: string
  /** What is shown, where and when. */
  sub: string
  /** What an area is called: "kecamatan", "desa", "desa/kelurahan". */
  satuan: string
  tempat: NilaiTempat[]
  /** The map of the kecamatan; null draws hexagons. */
  peta: { bentuk: BentukPeta; jalur: JalurPeta } | null
  petak: LetakPetak[]
  /** Names of the kecamatan by code, for hexagons of the whole kabupaten. */
  namaKecamatan: ReadonlyMap<string, string>
  tanggalData: string | null
  adaContoh: boolean
  /** Name of this installation. */
  aplikasi: string
}

const isDesa = (w: Pick<Wilayah, 'jenis'>) => w.jenis === 'desa' || w.jenis === 'kelurahan'

async function loadTempat(c: Cakupan, akar: Wilayah, petak: boolean) {
  if (akar.jenis !== 'kabupaten' || !petak) return loadAnakWilayah(c, akar.kode)
  return (await listWilayah(getDb(), c)).filter(isDesa)
}

/** Loads a picture of a map; null when it does not exist, lies outside of the scope, or has nothing to draw. */
export async function loadGambar(c: Cakupan, p: PermintaanGambar): Promise<ModelGambar | null> {
  const indikator = getIndikator(p.indikator)
  const kode = p.wilayah ?? c.akar
  const akar = kode && (await loadWilayah(c, kode))
  if (!indikator || !akar || isDesa(akar)) return null
  const { bulan } = p
  const dasar = await loadDasar(bulan)
  if (!dasar.daftarBulan.includes(bulan)) return null
  const perDesa = akar.jenis === 'kecamatan' || p.petak
  const tempat = await loadTempat(c, akar, p.petak)
  const [tabel, target, petak, gambar, kecamatan] = await Promise.all([
    loadTabel(c, { kode: tempat.map((t) => t.kode) }, geserBulan(bulan, -1), bulan, listUkuran([indikator])),
    loadTarget(c),
    perDesa ? loadPetak(akar.kode) : [],
    perDesa ? null : loadGambarPeta(),
    perDesa && akar.jenis === 'kabupaten' ? loadAnakWilayah(c, akar.kode) : [],
  ])
  if (perDesa ? petak.length === 0 : !gambar) return null
  const nilai = tempat.map((t) => susunNilai(indikator, t, bulan, tabel, target))
  const satuan = perDesa ? sebutDesa(tempat.map((t) => t.jenis)) : 'kecamatan'
  return {
    indikator,
    bulan,
    judul: perDesa
      ? susunJudulPetak(indikator, nilai, satuan, akar)
      : judulPeta(indikator, urutkanTerburuk(indikator, nilai)),
    sub: `${indikator.nama} per ${satuan}, ${formatBulan(bulan)} · ${indikator.namaPembilang} ÷ ${indikator.namaPenyebut}`,
    satuan,
    tempat: nilai,
    peta: gambar && { bentuk: gambar.bentuk, jalur: gambar.jalur },
    petak,
    namaKecamatan: new Map(kecamatan.map((k) => [k.kode, k.nama])),
    tanggalData: dasar.tanggalData,
    adaContoh: nilai.some((n) => n.adaContoh),
    aplikasi: namaAplikasi,
  }
}

/** On the page the place stands above it; a picture that travels has to name it. */
function susunJudulPetak(i: Indikator, nilai: NilaiTempat[], satuan: string, akar: Wilayah): string {
  const tempat = akar.jenis === 'kabupaten' ? namaKabupaten : akar.nama
  const judul = judulPetakDesa(i, nilai, satuan)
  return `${tempat}: ${judul.charAt(0).toLowerCase()}${judul.slice(1)}`
}
