import 'server-only'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import { type DasarHalaman, loadDasar } from './dasar'
import { loadAkarKecamatan } from './wilayah'

/** Where registration stands in one month, within the scope. */
export interface ModelRegistrasi {
  dasar: DasarHalaman
  akarKecamatan: { kode: string; nama: string } | null
}

/** Loads the page /registrasi; a scope that sees nothing gets null. */
export async function loadRegistrasi(c: Cakupan, bulan: Bulan): Promise<ModelRegistrasi | null> {
  if (c.akar === null) return null
  const [dasar, akarKecamatan] = await Promise.all([loadDasar(bulan), loadAkarKecamatan(c)])
  return { dasar, akarKecamatan }
}
