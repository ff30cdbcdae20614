import 'server-only'
import { getDb } from '@/db/client'
import { listRegistrasi } from '@/db/queries/registrasi'
import {
  type Corong,
  listSaringanBernama,
  type SaringanBernama,
  susunCorong,
} from '@/indikator/corong-registrasi'
import { susunBarisRegistrasi } from '@/indikator/daftar-registrasi'
import { listTerdaftar, type TerdaftarDesa } from '@/indikator/tempat-laju'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import { type DasarHalaman, loadDasar } from './dasar'
import { loadAkarKecamatan } from './wilayah'

/** Where registration stands in one month, within the scope. */
export interface ModelRegistrasi {
  dasar: DasarHalaman
  akarKecamatan: { kode: string; nama: string } | null
  corong: Corong
  bernama: SaringanBernama[]
  /** The steps of the pace up to the date of the data. */
  terdaftar: TerdaftarDesa[]
  /** The month for links to the list; null in the latest, whose list is that of now. */
  bulanDaftar: Bulan | null
}

/** Loads the page /registrasi; a scope that sees nothing gets null. */
export async function loadRegistrasi(c: Cakupan, bulan: Bulan): Promise<ModelRegistrasi | null> {
  if (c.akar === null) return null
  const [dasar, akarKecamatan, posyandu] = await Promise.all([
    loadDasar(bulan),
    loadAkarKecamatan(c),
    listRegistrasi(getDb(), c),
  ])
  const baris = susunBarisRegistrasi(posyandu, dasar.tanggalData ?? '')
  return {
    dasar,
    akarKecamatan,
    corong: susunCorong(baris),
    bernama: listSaringanBernama(baris),
    terdaftar: listTerdaftar(baris),
    bulanDaftar: bulan === dasar.daftarBulan.at(-1) ? null : bulan,
  }
}
