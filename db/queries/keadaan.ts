import { sql } from 'drizzle-orm'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'

/** State of the data as a whole; months and date are null while there is no data. */
export type KeadaanData = {
  /** Grows with every change of data; part of every cache key. 0 before the first data. */
  versi: number
  /** Latest day that the data speak of, `YYYY-MM-DD`. */
  tanggalData: string | null
  /** First and last month with any sum. */
  bulanAwal: Bulan | null
  bulanAkhir: Bulan | null
  /** The month that pages open with: the latest in which at least half of the posyandu reported. */
  bulanUtama: Bulan | null
  /** Sample data are there: sample accounts may sign in. */
  adaContoh: boolean
}

/** Version, date and month range of the data. Tells nothing of their content, so it needs no scope. */
export async function getKeadaanData(db: Sambungan): Promise<KeadaanData> {
  const [k] = await db.execute<KeadaanData>(sql`
    select coalesce(k.versi, 0) as versi, k.tanggal_data::text as "tanggalData", k.bulan_awal as "bulanAwal",
      k.bulan_akhir as "bulanAkhir", k.bulan_utama as "bulanUtama",
      exists (select 1 from impor where sifat = 'contoh' and keadaan = 'tersimpan') as "adaContoh"
    from (select 1) satu left join keadaan_data k on k.id = 1`)
  return k as KeadaanData
}

/** How many migrations this database has seen. */
export async function getMigrasi(db: Sambungan): Promise<number> {
  const [m] = await db.execute<{ n: number }>(
    sql`select count(*)::int as n from drizzle.__drizzle_migrations`,
  )
  return m?.n ?? 0
}
