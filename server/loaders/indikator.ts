import 'server-only'
import { getDb } from '@/db/client'
import { type AngkaTerbit, listAngkaTerbit } from '@/db/queries/terbit'
import { getWilayah, listAnakWilayah } from '@/db/queries/wilayah'
import { getIndikator } from '@/indikator'
import type { ModelKartu, NilaiTempat } from '@/indikator/model'
import { listUkuran, susunKartu, susunNilai } from '@/indikator/susun'
import type { Indikator } from '@/indikator/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, geserBulan } from '@/lib/periode'
import { type DasarHalaman, loadDasar, loadTabel, loadTarget } from './dasar'

/** Published series that stand beside an indicator, never mixed with it. */
const SERI_PEMBANDING: Readonly<Record<string, string[]>> = {
  stunting: ['stunting-survei', 'stunting-eppgbm', 'stunting-serentak', 'stunting-dinyatakan'],
  'partisipasi-kader': ['partisipasi-kader-dinyatakan'],
  'posyandu-aktif': ['posyandu-aktif-dinkes'],
  'kader-terlatih': ['kader-purwa', 'kader-madya', 'kader-utama'],
  registrasi: ['posyandu'],
}

/** One indicator for the root of the scope and for each place right below it. */
export interface ModelIndikator {
  dasar: DasarHalaman
  indikator: Indikator
  /** The root of the scope: the kabupaten, or the kecamatan of a kecamatan account. */
  akar: ModelKartu
  jenisAnak: 'kecamatan' | 'desa'
  tempat: NilaiTempat[]
  /** Published figures of the series that belong to it, of the kabupaten, the province and the country. */
  terbit: AngkaTerbit[]
}

/** Loads an indicator page; null for an unknown code, an empty scope, or before there is any data. */
export async function loadIndikator(c: Cakupan, bulan: Bulan, kode: string): Promise<ModelIndikator | null> {
  const indikator = getIndikator(kode)
  const dasar = await loadDasar(bulan)
  const akar = c.akar ? await getWilayah(getDb(), c, c.akar) : null
  if (!indikator || !akar || !dasar.tanggalData) return null
  const ukuran = listUkuran([indikator])
  const [tabelAkar, tabelAnak, target, anak, terbit] = await Promise.all([
    loadTabel(c, { kode: [akar.kode] }, dasar.deret[0] as Bulan, bulan, ukuran),
    loadTabel(c, { induk: akar.kode }, geserBulan(bulan, -1), bulan, ukuran),
    loadTarget(akar.kode),
    listAnakWilayah(getDb(), c, akar.kode),
    listAngkaTerbit(getDb(), SERI_PEMBANDING[kode] ?? []),
  ])
  return {
    dasar,
    indikator,
    akar: susunKartu(indikator, akar, dasar.deret, tabelAkar, target, dasar.tanggalData),
    jenisAnak: akar.jenis === 'kabupaten' ? 'kecamatan' : 'desa',
    tempat: anak.map((a) => susunNilai(indikator, a, bulan, tabelAnak, target)),
    terbit: terbit.filter((t) => t.kodeWilayah.length <= 5),
  }
}
