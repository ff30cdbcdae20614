import { sql } from 'drizzle-orm'
import type { Cakupan } from '@/lib/cakupan'
import type { Sambungan } from '../client'
import { peristiwaBerlaku } from '../rekap'
import { dalamCakupan } from './cakupan'
import { URUTAN_TAHAP } from './posyandu'

/** Posyandu of one desa that came into force as registered on one day. */
export type TerdaftarPerHari = { kodeDesa: string; tanggal: string; jumlah: number }

/**
 * The steps of the pace at or below `wilayah` within the scope, by day: posyandu that stand as registered on `sampai`, each on the
 * day of its latest registration.
 */
export async function listTerdaftarPerHari(
  db: Sambungan,
  c: Cakupan,
  wilayah: string,
  sampai: string,
): Promise<TerdaftarPerHari[]> {
  return db.execute<TerdaftarPerHari>(sql`
    select t.kode_desa as "kodeDesa", t.tanggal::text as tanggal, count(*)::int as jumlah from (
      select distinct on (r.posyandu_id) r.posyandu_id, p.kode_desa, r.tanggal, r.tahap
      from registrasi r join posyandu p on p.id = r.posyandu_id
      where p.berlaku and r.tanggal <= ${sampai}::date and ${peristiwaBerlaku}
        and (p.kode_desa = ${wilayah} or p.kode_desa like ${`${wilayah}.%`}) and ${dalamCakupan(c, sql.raw('p.kode_desa'))}
      order by r.posyandu_id, r.tanggal desc, ${URUTAN_TAHAP} desc, r.id desc
    ) t where t.tahap = 'terdaftar' group by t.kode_desa, t.tanggal order by t.tanggal, t.kode_desa`)
}
