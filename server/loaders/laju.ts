import 'server-only'
import { getDb } from '@/db/client'
import { listTerdaftarPerHari } from '@/db/queries/laju'
import type { LajuRegistrasi } from '@/indikator/laju-registrasi'
import type { LangkahRegistrasi } from '@/indikator/ramalan'
import { susunLajuTempat, type TempatLaju, type TerdaftarDesa } from '@/indikator/tempat-laju'
import { type LingkupVonis, susunVonis, type Vonis } from '@/indikator/vonis'
import type { Cakupan } from '@/lib/cakupan'
import type { DasarHalaman, loadTarget } from './dasar'
import { loadAnakWilayah } from './tempat'

/** Pace and verdict of one place, with the places below it. */
export interface ModelVonis {
  laju: LajuRegistrasi
  vonis: Vonis
  /** For the lists behind its counts. */
  lingkup: LingkupVonis
  langkah: LangkahRegistrasi[]
  /** Kecamatan of the kabupaten, desa of a kecamatan; none below a desa. */
  tempat: TempatLaju[]
}

type Target = Awaited<ReturnType<typeof loadTarget>>

function getLingkup(dasar: DasarHalaman, kode: string): LingkupVonis {
  return {
    bulan: dasar.bulan === dasar.daftarBulan.at(-1) ? null : dasar.bulan,
    kecamatan: kode === dasar.kabupaten ? null : kode.slice(0, 8),
    desa: kode.length > 8 ? kode : null,
  }
}

/** Pace and verdict of a place from what a page has read; `anak`: the places below it, of a desa its siblings. Null while there are no data. */
export function susunModelVonis(
  dasar: DasarHalaman,
  kode: string,
  target: Target,
  anak: Parameters<typeof susunLajuTempat>[0]['anak'],
  terdaftar: readonly TerdaftarDesa[],
): ModelVonis | null {
  const tanggal = dasar.tanggalData
  if (!tanggal) return null
  const { laju, langkah, tempat } = susunLajuTempat({ kode, anak, baris: terdaftar, target, tanggal })
  const lingkup = getLingkup(dasar, kode)
  return { laju, langkah, tempat, lingkup, vonis: susunVonis(laju, tempat, lingkup) }
}

/**
 * Loads pace and verdict of a kabupaten or kecamatan; null while there are no data. The gate has let the place through.
 * `terdaftar`: its steps up to the date of the data, from whoever has read the events already.
 */
export async function loadVonis(
  c: Cakupan,
  dasar: DasarHalaman,
  kode: string,
  target: Target,
  terdaftar?: readonly TerdaftarDesa[],
): Promise<ModelVonis | null> {
  if (!dasar.tanggalData) return null
  const [langkah, anak] = await Promise.all([
    terdaftar ?? listTerdaftarPerHari(getDb(), c, kode, dasar.tanggalData),
    loadAnakWilayah(c, kode),
  ])
  return susunModelVonis(dasar, kode, target, anak, langkah)
}
