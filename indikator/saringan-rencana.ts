import { type Bulan, parseBulan } from '@/lib/periode'
import { KEADAAN_AKSI } from './catatan/rencana-aksi'
import { type KodeOpd, OPD } from './opd'
import { type BarisAksi, hitungLewatAksi } from './rencana-aksi'
import { ambilSatu, type KueriHalaman, parseTahun, tautanSaringan } from './saringan-anggaran'

/** States to choose from: those of an action, and what is asked most. */
export const NAMA_KEADAAN_SARINGAN = {
  terbuka: 'Belum selesai',
  lewat: 'Lewat tenggat',
  ...KEADAAN_AKSI,
} as const

/** What the page of the plan shows; it lives in the address. */
export interface SaringanRencana {
  /** Null: the year of the month asked for, else that of the data. */
  tahun: number | null
  opd: KodeOpd | null
  keadaan: keyof typeof NAMA_KEADAAN_SARINGAN | null
  /** Kecamatan that actions lie in; `kabupaten`: those of the kabupaten itself. */
  tempat: string | null
  /** Kept for the way to other pages. */
  bulan: Bulan | null
}

/** The filter of an address; what is not understood is left out. */
export function parseSaringanRencana(kueri: KueriHalaman): SaringanRencana {
  const satu = (k: string) => ambilSatu(kueri, k)
  const keadaan = satu('keadaan')
  return {
    tahun: parseTahun(satu('tahun')),
    opd: Object.hasOwn(OPD, satu('opd')) ? (satu('opd') as KodeOpd) : null,
    keadaan: Object.hasOwn(NAMA_KEADAAN_SARINGAN, keadaan) ? (keadaan as SaringanRencana['keadaan']) : null,
    tempat: /^(?:kabupaten|\d{2}\.\d{2}\.\d{2})$/.test(satu('tempat')) ? satu('tempat') : null,
    bulan: parseBulan(satu('bulan')),
  }
}

/** Address of the plan with a filter. */
export const tautanRencana = (s: Partial<SaringanRencana>) => tautanSaringan('/program/rencana', s)

/** Whether an action is in the state that the filter asks for on a day; everything is without one. */
export function cocokKeadaan(a: BarisAksi, keadaan: SaringanRencana['keadaan'], hari: string): boolean {
  if (keadaan === null) return true
  if (keadaan === 'lewat') return hitungLewatAksi(a, hari) !== null
  if (keadaan === 'terbuka') return a.isi.keadaan === 'belum' || a.isi.keadaan === 'berjalan'
  return a.isi.keadaan === keadaan
}
