import 'server-only'
import { getDb } from '@/db/client'
import { getKeadaanData, getMigrasi } from '@/db/queries/keadaan'

/** What `/api/health` says. Dates are null while there is no data or no database. */
export interface Kesehatan {
  aplikasi: 'baik'
  basisData: 'baik' | 'terputus'
  /** Number of migrations applied; null when it can't be asked. */
  migrasi: number | null
  tanggalData: string | null
}

/** Asks the database; a database that is away is an answer, not an error. */
export async function loadKesehatan(): Promise<Kesehatan> {
  try {
    const [k, migrasi] = await Promise.all([getKeadaanData(getDb()), getMigrasi(getDb())])
    return { aplikasi: 'baik', basisData: 'baik', migrasi, tanggalData: k.tanggalData }
  } catch {
    return { aplikasi: 'baik', basisData: 'terputus', migrasi: null, tanggalData: null }
  }
}
