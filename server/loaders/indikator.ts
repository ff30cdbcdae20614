import 'server-only'
import { getDb } from '@/db/client'
import { listAngkaTerbit } from '@/db/queries/terbit'
import { getIndikator, INDIKATOR } from '@/indikator'
import { sebutDesa } from '@/indikator/kalimat-wilayah'
import type { ModelKartu, NilaiTempat } from '@/indikator/model'
import { listSeriIndikator } from '@/indikator/seri-terbit'
import { listUkuran, susunKartu, susunNilai } from '@/indikator/susun'
import { type AngkaDisusun, type SeriBerangka, susunTerbit, type TabelTerbit } from '@/indikator/susun-terbit'
import type { Indikator } from '@/indikator/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, geserBulan } from '@/lib/periode'
import { type DasarHalaman, loadDasar, loadTabel, loadTarget } from './dasar'
import { type LetakPetak, loadPetak } from './petak'
import { loadAnakWilayah, loadWilayah } from './tempat'
import { loadAkarKecamatan } from './wilayah'

interface Bersama {
  dasar: DasarHalaman
  akarKecamatan: { kode: string; nama: string } | null
}

/** All indicators of the root of the scope; `kartu` is empty before there is any data. */
export interface ModelDaftarIndikator extends Bersama {
  kartu: ModelKartu[]
}

/** One indicator for the root of the scope and for each place right below it. */
export interface ModelIndikator extends Bersama {
  indikator: Indikator
  /** The root of the scope, null before there is any data: the kabupaten, or the kecamatan of a kecamatan account. */
  akar: ModelKartu | null
  jenisAnak: 'kecamatan' | 'desa'
  /** What these places are called: "kecamatan", "desa", "desa/kelurahan". */
  sebutanAnak: string
  tempat: NilaiTempat[]
  /** Hexagons of the desa of a kecamatan account; empty for the kabupaten. */
  petak: LetakPetak[]
  /** Published figures of the series that belong to it: beside it, never mixed with it. */
  terbit: { seri: SeriBerangka[]; tabel: TabelTerbit[] }
  /** The same, one by one, for marks on the trend. */
  angkaTerbit: AngkaDisusun[]
}

async function loadAkar(c: Cakupan) {
  return c.akar ? loadWilayah(c, c.akar) : null
}

/** Loads the list of indicators; null for an empty scope. */
export async function loadDaftarIndikator(c: Cakupan, bulan: Bulan): Promise<ModelDaftarIndikator | null> {
  const [dasar, akar, akarKecamatan] = await Promise.all([
    loadDasar(bulan),
    loadAkar(c),
    loadAkarKecamatan(c),
  ])
  if (!akar) return null
  const { tanggalData } = dasar
  if (!tanggalData) return { dasar, akarKecamatan, kartu: [] }
  const [tabel, target] = await Promise.all([
    loadTabel(c, { kode: [akar.kode] }, dasar.deret[0] as Bulan, bulan, listUkuran(INDIKATOR)),
    loadTarget(c),
  ])
  return {
    dasar,
    akarKecamatan,
    kartu: INDIKATOR.map((i) => susunKartu(i, akar, dasar.deret, tabel, target, tanggalData)),
  }
}

/** Loads an indicator page; null for an unknown code or an empty scope. */
export async function loadIndikator(c: Cakupan, bulan: Bulan, kode: string): Promise<ModelIndikator | null> {
  const indikator = getIndikator(kode)
  const [dasar, akar, akarKecamatan] = await Promise.all([
    loadDasar(bulan),
    loadAkar(c),
    loadAkarKecamatan(c),
  ])
  if (!indikator || !akar) return null
  const ukuran = listUkuran([indikator])
  const seri = listSeriIndikator(kode).map((s) => s.kode)
  const [tabelAkar, tabelAnak, target, anak, angkaTerbit, petak] = await Promise.all([
    loadTabel(c, { kode: [akar.kode] }, dasar.deret[0] as Bulan, bulan, ukuran),
    loadTabel(c, { induk: akar.kode }, geserBulan(bulan, -1), bulan, ukuran),
    loadTarget(c),
    loadAnakWilayah(c, akar.kode),
    seri.length > 0 ? listAngkaTerbit(getDb(), seri) : [],
    akar.jenis === 'kabupaten' ? [] : loadPetak(akar.kode),
  ])
  const { tanggalData } = dasar
  return {
    dasar,
    akarKecamatan,
    indikator,
    akar: tanggalData ? susunKartu(indikator, akar, dasar.deret, tabelAkar, target, tanggalData) : null,
    jenisAnak: akar.jenis === 'kabupaten' ? 'kecamatan' : 'desa',
    sebutanAnak: akar.jenis === 'kabupaten' ? 'kecamatan' : sebutDesa(anak.map((a) => a.jenis)),
    tempat: anak.map((a) => susunNilai(indikator, a, bulan, tabelAnak, target)),
    petak,
    terbit: susunTerbit(angkaTerbit),
    angkaTerbit,
  }
}
