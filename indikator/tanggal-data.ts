import { type Bulan, getAkhirBulan, getBulanDari } from '@/lib/periode'

/** Days (WITA) on which the office last saved any file, and a list of registrations; null without one. Sample files do not count. */
export interface Penyimpanan {
  berkas: string | null
  daftar: string | null
}

/**
 * The day that the data speak of. `akhir` is the last month with data, `peristiwa` the day of the last registration event. Within
 * that month it is the day of the last event, or the later one on which the office saved its list, so that a list without news shows
 * a standstill. A last month without events is known to its end, but not beyond the day of the last file.
 */
export function hitungTanggalData(
  akhir: Bulan,
  peristiwa: string | null,
  { berkas, daftar }: Penyimpanan,
): string {
  const akhirBulan = getAkhirBulan(akhir)
  const batas = berkas && getBulanDari(berkas) === akhir ? berkas : akhirBulan
  if (peristiwa === null || getBulanDari(peristiwa) !== akhir) return batas
  const terbaca = daftar === null || daftar < batas ? daftar : batas
  return terbaca !== null && terbaca > peristiwa ? terbaca : peristiwa
}
