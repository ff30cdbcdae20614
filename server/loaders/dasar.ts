import 'server-only'
import { getDb } from '@/db/client'
import { listRekap } from '@/db/queries/rekap'
import { listTarget } from '@/db/queries/target'
import type { BarisTarget, JumlahTempat } from '@/indikator/susun'
import { createTabel } from '@/indikator/susun'
import type { Cakupan } from '@/lib/cakupan'
import { env } from '@/lib/env'
import { type Bulan, geserBulan, getAkhirBulan, listBulan } from '@/lib/periode'
import { loadKeadaan } from './keadaan'
import { loadWilayah } from './tempat'

const DERET = 24

/** What every read page needs to draw its shell and to date its numbers. */
export interface DasarHalaman {
  bulan: Bulan
  /** Months that can be picked, oldest first. */
  daftarBulan: Bulan[]
  /** The months of a trend, up to `bulan`. */
  deret: Bulan[]
  /** Day that the data speak of, not later than the end of the month; null while there are none. */
  tanggalData: string | null
  adaContoh: boolean
  kabupaten: string
}

/** Month range, date and sample mark of the data for the month shown. */
export async function loadDasar(bulan: Bulan): Promise<DasarHalaman> {
  const k = await loadKeadaan()
  const akhir = getAkhirBulan(bulan)
  return {
    bulan,
    daftarBulan: k.bulanAwal && k.bulanAkhir ? listBulan(k.bulanAwal, k.bulanAkhir) : [],
    deret: listBulan(geserBulan(bulan, 1 - DERET), bulan),
    tanggalData: k.tanggalData && k.tanggalData < akhir ? k.tanggalData : k.tanggalData && akhir,
    adaContoh: k.adaContoh,
    kabupaten: env.KABUPATEN,
  }
}

/** What the shell needs around a page without a month: search, import, accounts. */
export interface RangkaTanpaBulan {
  bulan: null
  daftarBulan: never[]
  tautanBulan: () => string
  adaContoh: boolean
  /** The one kecamatan of this scope; null for those who see all. */
  akarKecamatan: { kode: string; nama: string } | null
}

/** The shell's props for a page without a month. */
export async function loadRangka(c: Cakupan): Promise<RangkaTanpaBulan> {
  const kode = c.akar === env.KABUPATEN ? null : c.akar
  const [{ adaContoh }, milik] = await Promise.all([loadKeadaan(), kode ? loadWilayah(c, kode) : null])
  const akarKecamatan = milik && { kode: milik.kode, nama: milik.nama }
  return { bulan: null, daftarBulan: [], tautanBulan: () => '/', adaContoh, akarKecamatan }
}

/** Sums of places over months and the targets, ready for `indikator/susun`. */
export async function loadTabel(
  c: Cakupan,
  tempat: { kode: string[] } | { induk: string },
  dari: Bulan,
  sampai: Bulan,
  ukuran: string[],
): Promise<(kode: string, bulan: Bulan) => JumlahTempat | null> {
  return createTabel(await listRekap(getDb(), c, { ...tempat, bulan: listBulan(dari, sampai), ukuran }))
}

/** All targets in force that can hold for a place of this scope, those of the kabupaten included. */
export async function loadTarget(c: Cakupan): Promise<BarisTarget[]> {
  return listTarget(getDb(), c)
}
