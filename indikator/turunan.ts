import { type Bulan, geserBulan, getAkhirBulan } from '@/lib/periode'
import { UKURAN, UKURAN_TURUNAN } from '.'
import { getTahapPada, type PeristiwaRegistrasi } from './tahap-registrasi'
import type { Riwayat } from './tipe'

/** Everything known of one posyandu: values in force by month, and its registration events. */
export interface DataPosyandu {
  nilai: ReadonlyMap<Bulan, Readonly<Record<string, number>>>
  peristiwa: readonly PeristiwaRegistrasi[]
  /** Whether the first monthly report came by its due day; no entry where that is not known. */
  tepat: ReadonlyMap<Bulan, boolean>
}

/** The longest look back of any derived measure, in months. */
export const JENDELA_TERPANJANG = Math.max(...[...UKURAN_TURUNAN.values()].map((u) => u.jendela))

const khasLaporan = new Set(
  [...UKURAN]
    .filter(
      ([, u]) => u.templat.includes('laporan-bulanan') && !u.templat.includes('ppgbm') && !u.dariPengukuran,
    )
    .map(([kode]) => kode),
)

/** Whether a monthly report of that posyandu came in: a recapitulation of measurements alone is none. */
function melapor(data: DataPosyandu, bulan: Bulan): boolean {
  return Object.keys(data.nilai.get(bulan) ?? {}).some((kode) => khasLaporan.has(kode))
}

/** All derived measures of one posyandu in one month; those that can't be known are absent. */
export function hitungTurunan(data: DataPosyandu, bulan: Bulan): Record<string, number> {
  const isMasuk = melapor(data, bulan)
  const r: Riwayat = {
    ambil: (ukuran, mundur = 0) =>
      data.nilai.get(mundur ? geserBulan(bulan, -mundur) : bulan)?.[ukuran] ?? null,
    melapor: isMasuk,
    tepat: isMasuk ? (data.tepat.get(bulan) ?? null) : null,
    terdaftar: getTahapPada(data.peristiwa, getAkhirBulan(bulan)) === 'terdaftar',
  }
  const hasil: Record<string, number> = {}
  for (const [kode, u] of UKURAN_TURUNAN) {
    const n = u.turunan(r)
    if (n !== null) hasil[kode] = n
  }
  return hasil
}
