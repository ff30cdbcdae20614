import { type SQL, sql } from 'drizzle-orm'
import { getTenggat } from '@/indikator/penerimaan'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { listTenggatLapor } from './penerimaan'

/**
 * Whether the first monthly report of each posyandu and month from `dari` to `sampai` came by its due day. `syarat` picks the
 * facts `f`. Superseded values count, since they came first; those of undone imports do not. No entry: day not noted.
 */
export async function listTepatLapor(
  db: Sambungan,
  syarat: SQL,
  dari: Bulan,
  sampai: Bulan,
): Promise<{ posyanduId: number; bulan: Bulan; tepat: boolean }[]> {
  const tenggat = await listTenggatLapor(db)
  const pertama = await db.execute<{ posyanduId: number; bulan: Bulan; tanggal: string }>(sql`
    select b.posyandu_id as "posyanduId", b.bulan, min(t.tanggal)::text as tanggal
    from (
      select f.posyandu_id, left(min(f.kode_desa), 8) as kode, f.bulan, f.impor_id from fakta f
      where f.posyandu_id is not null and f.bulan between ${dari} and ${sampai} and ${syarat}
      group by f.posyandu_id, f.bulan, f.impor_id
    ) b join penerimaan t on t.impor_id = b.impor_id and t.kode_kecamatan = b.kode and t.bulan = b.bulan
      and t.templat = 'laporan-bulanan'
    join impor i on i.id = t.impor_id and i.keadaan = 'tersimpan'
    group by b.posyandu_id, b.bulan`)
  return pertama.map(({ posyanduId, bulan, tanggal }) => ({
    posyanduId,
    bulan,
    tepat: tanggal <= getTenggat(tenggat, 'laporan-bulanan', bulan),
  }))
}
