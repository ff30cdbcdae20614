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
  const berkas = await db.execute<{ posyandu_id: number; kode: string; bulan: Bulan; impor_id: number }>(sql`
    select f.posyandu_id, left(min(f.kode_desa), 8) as kode, f.bulan, f.impor_id from fakta f
    where f.posyandu_id is not null and f.bulan between ${dari} and ${sampai} and ${syarat}
    group by f.posyandu_id, f.bulan, f.impor_id`)
  const terima = await db.execute<{ kunci: string; tanggal: string }>(sql`
    select t.impor_id || '|' || t.kode_kecamatan || '|' || t.bulan as kunci, t.tanggal::text as tanggal
    from penerimaan t join impor i on i.id = t.impor_id and i.keadaan = 'tersimpan'
    where t.templat = 'laporan-bulanan' and t.bulan between ${dari} and ${sampai}`)
  const hari = new Map(terima.map((t) => [t.kunci, t.tanggal]))
  const pertama = new Map<string, { posyanduId: number; bulan: Bulan; tanggal: string }>()
  for (const b of berkas) {
    const tanggal = hari.get(`${b.impor_id}|${b.kode}|${b.bulan}`)
    const kunci = `${b.posyandu_id}|${b.bulan}`
    const ada = pertama.get(kunci)
    if (tanggal !== undefined && (!ada || tanggal < ada.tanggal))
      pertama.set(kunci, { posyanduId: b.posyandu_id, bulan: b.bulan, tanggal })
  }
  return [...pertama.values()].map(({ posyanduId, bulan, tanggal }) => ({
    posyanduId,
    bulan,
    tepat: tanggal <= getTenggat(tenggat, 'laporan-bulanan', bulan),
  }))
}
