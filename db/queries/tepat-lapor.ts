import { type SQL, sql } from 'drizzle-orm'
import { getTenggat } from '@/indikator/penerimaan'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { listTenggatLapor } from './penerimaan'

/**
 * Whether the first monthly report of each posyandu and month from `dari` to `sampai` came by its due day. `syarat` picks the
 * posyandu `p`. Superseded values count, since they came first; those of undone imports do not. No entry: day not noted.
 */
export async function listTepatLapor(
  db: Sambungan,
  syarat: SQL,
  dari: Bulan,
  sampai: Bulan,
): Promise<{ posyanduId: number; bulan: Bulan; tepat: boolean }[]> {
  const tenggat = await listTenggatLapor(db)
  const baris = await db.execute<{ posyandu_id: number; bulan: Bulan; tanggal: string }>(sql`
    with f as materialized (
      select distinct f.posyandu_id, f.kode_desa, f.bulan, f.impor_id from fakta f join posyandu p on p.id = f.posyandu_id
      where f.bulan between ${dari} and ${sampai} and ${syarat}
    )
    select f.posyandu_id, f.bulan, min(t.tanggal)::text as tanggal
    from f join impor i on i.id = f.impor_id and i.keadaan = 'tersimpan'
    join penerimaan t on t.impor_id = f.impor_id and t.kode_kecamatan = left(f.kode_desa, 8) and t.bulan = f.bulan
      and t.templat = 'laporan-bulanan'
    group by f.posyandu_id, f.bulan`)
  return baris.map((b) => ({
    posyanduId: b.posyandu_id,
    bulan: b.bulan,
    tepat: b.tanggal <= getTenggat(tenggat, 'laporan-bulanan', b.bulan),
  }))
}
