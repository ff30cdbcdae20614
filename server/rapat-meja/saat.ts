import { type Bulan, getBulanDari, listBulan } from '@/lib/periode'
import { getHariIni } from '@/lib/waktu'
import { loadKeadaan } from '../loaders/keadaan'

/** The month and the day that a new meeting has unless told: the sample set lives on its own day. */
export interface SaatRapat {
  bulan: Bulan
  /** Months to choose from, newest first. */
  daftarBulan: Bulan[]
  /** `YYYY-MM-DD`. */
  hari: string
}

/** Loads month, months and day for new meetings. */
export async function loadSaatRapat(): Promise<SaatRapat> {
  const k = await loadKeadaan()
  const hari = k.adaContoh && k.tanggalData ? k.tanggalData : getHariIni()
  const bulan = k.bulanUtama ?? getBulanDari(hari)
  const daftarBulan = k.bulanAwal && k.bulanAkhir ? listBulan(k.bulanAwal, k.bulanAkhir).reverse() : [bulan]
  return { bulan, daftarBulan, hari }
}
