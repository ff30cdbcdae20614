import { sql } from 'drizzle-orm'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'

export interface KeadaanData {
  /** Grows with every change of data; part of every cache key. 0 before the first data. */
  versi: number
  /** Latest day that the data speak of, `YYYY-MM-DD`; null while there are none. */
  tanggalData: string | null
  /** First and last month with any sum; null while there are none. */
  bulanAwal: Bulan | null
  bulanAkhir: Bulan | null
  /** Sample data are there: sample accounts may sign in. */
  adaContoh: boolean
}

/** Version, date and month range of the data. Tells nothing of their content, so it needs no scope. */
export async function getKeadaanData(db: Sambungan): Promise<KeadaanData> {
  const [baris] = await db.execute<KeadaanData & Record<string, unknown>>(sql`
    select coalesce(max(versi), 0) as versi, max(tanggal_data)::text as "tanggalData",
           (select min(bulan) from rekap) as "bulanAwal", (select max(bulan) from rekap) as "bulanAkhir",
           exists (select 1 from impor where sifat = 'contoh' and keadaan = 'tersimpan') as "adaContoh"
    from keadaan_data`)
  return baris as KeadaanData
}
