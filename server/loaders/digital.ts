import 'server-only'
import { getDb } from '@/db/client'
import { listPosyandu } from '@/db/queries/posyandu'
import type { Wilayah } from '@/db/queries/wilayah'
import { type SiapDigital, susunSiapDigital, UKURAN_DIGITAL } from '@/indikator/digital'
import { type ModelDigitalPosyandu, susunDigitalPosyandu } from '@/indikator/digital-posyandu'
import { ukuranDigital } from '@/indikator/digital-ukuran'
import { sebutDesa } from '@/indikator/kalimat-wilayah'
import type { ModelKartu, NilaiTempat } from '@/indikator/model'
import { listUkuran, susunNilai } from '@/indikator/susun'
import type { Indikator } from '@/indikator/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { env } from '@/lib/env'
import { type Bulan, geserBulan } from '@/lib/periode'
import { type DasarHalaman, loadDasar, loadTabel, loadTarget } from './dasar'
import { loadIndikator } from './indikator'
import { createAmbil } from './kendala'
import { type LetakPetak, loadPetak } from './petak'
import { loadAnakWilayah, loadWilayah } from './tempat'
import { loadAkarKecamatan, requireIndikator } from './wilayah'

const KODE = 'siap-digital'
/** Answers of a survey hold so long. */
const JENDELA = 12

/** Readiness of the kabupaten and of each kecamatan. */
export interface ModelDigital {
  dasar: DasarHalaman
  akarKecamatan: null
  nama: string
  siap: SiapDigital
  /** The indicator of the kabupaten with its series; null before there are any data. */
  akar: ModelKartu | null
  tempat: NilaiTempat[]
  kecamatan: { kode: string; nama: string; siap: SiapDigital }[]
}

/** Readiness of one kecamatan with its posyandu by class. */
export interface ModelDigitalKecamatan {
  dasar: DasarHalaman
  akarKecamatan: { kode: string; nama: string } | null
  tempat: Wilayah
  siap: SiapDigital
  kelas: ModelDigitalPosyandu['kelas']
  namaDesa: ReadonlyMap<string, string>
  indikator: Indikator
  /** The indicator at each desa, for the map. */
  nilaiDesa: NilaiTempat[]
  petak: LetakPetak[]
  sebutanDesa: string
}

/** Loads the page /program/digital for a scope that sees the kabupaten; null for others. */
export async function loadDigital(c: Cakupan, bulan: Bulan): Promise<ModelDigital | null> {
  if (c.akar !== env.KABUPATEN) return null
  const model = await loadIndikator(c, bulan, KODE)
  if (!model) return null
  const [tabelAkar, tabelAnak] = await Promise.all([
    loadTabel(c, { kode: [c.akar] }, bulan, bulan, [...UKURAN_DIGITAL]),
    loadTabel(c, { induk: c.akar }, bulan, bulan, [...UKURAN_DIGITAL]),
  ])
  const ambil = createAmbil(tabelAkar, c.akar, bulan)
  return {
    dasar: model.dasar,
    akarKecamatan: null,
    nama: model.akar?.nama ?? '',
    siap: susunSiapDigital(ambil('posyandu')?.jumlah ?? 0, ambil),
    akar: model.akar,
    tempat: model.tempat,
    kecamatan: model.tempat.map(({ kode, nama, total }) => ({
      kode,
      nama,
      siap: susunSiapDigital(total, createAmbil(tabelAnak, kode, bulan)),
    })),
  }
}

/** Loads the page of one kecamatan; null when it is none or lies outside of the scope. */
export async function loadDigitalKecamatan(
  c: Cakupan,
  kode: string,
  bulan: Bulan,
): Promise<ModelDigitalKecamatan | null> {
  const tempat = await loadWilayah(c, kode)
  if (tempat?.jenis !== 'kecamatan') return null
  const indikator = requireIndikator(KODE)
  const [dasar, akarKecamatan, posyandu, desa, tabel, target, petak] = await Promise.all([
    loadDasar(bulan),
    loadAkarKecamatan(c),
    listPosyandu(getDb(), c, { wilayah: kode }, geserBulan(bulan, 1 - JENDELA), bulan, {
      tanpa: ['tepat', 'peristiwa'],
      ukuran: Object.keys(ukuranDigital),
    }),
    loadAnakWilayah(c, kode),
    loadTabel(c, { induk: kode }, bulan, bulan, listUkuran([indikator])),
    loadTarget(c),
    loadPetak(kode),
  ])
  const { ambil, kelas } = susunDigitalPosyandu(posyandu, bulan)
  return {
    dasar,
    akarKecamatan,
    tempat,
    siap: susunSiapDigital(posyandu.length, ambil),
    kelas,
    namaDesa: new Map(desa.map((d) => [d.kode, d.nama])),
    indikator,
    nilaiDesa: desa.map((d) => susunNilai(indikator, d, bulan, tabel, target)),
    petak,
    sebutanDesa: sebutDesa(desa.map((d) => d.jenis)),
  }
}
