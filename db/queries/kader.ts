import { sql } from 'drizzle-orm'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { dalamCakupan } from './cakupan'

/** Some measures of one posyandu over months. */
export interface NilaiPosyandu {
  id: number
  nama: string
  kodeDesa: string
  namaDesa: string
  /** By `bulan|ukuran`; absent: not reported. */
  nilai: Record<string, number>
  contoh: boolean
}

/** Values in force of these measures from `dari` to `sampai`, of every posyandu in force at or below a place within the scope, by name. */
export async function listNilaiPosyandu(
  db: Sambungan,
  c: Cakupan,
  wilayah: string,
  ukuran: readonly string[],
  dari: Bulan,
  sampai: Bulan,
): Promise<NilaiPosyandu[]> {
  return db.execute<NilaiPosyandu & Record<string, unknown>>(sql`
    select p.id, p.nama, p.kode_desa as "kodeDesa", w.nama as "namaDesa", coalesce(n.nilai, '{}') as nilai,
      coalesce(n.contoh, false) as contoh
    from posyandu p join wilayah w on w.kode = p.kode_desa
    left join lateral (
      select jsonb_object_agg(f.bulan || '|' || f.ukuran, f.nilai) as nilai, bool_or(i.sifat = 'contoh') as contoh
      from fakta f join impor i on i.id = f.impor_id
      where f.kode_desa = p.kode_desa and f.posyandu_id = p.id and f.berlaku and f.bulan between ${dari} and ${sampai}
        and f.ukuran = any(${sql.param([...ukuran])}::text[])) n on true
    where p.berlaku and (p.kode_desa = ${wilayah} or p.kode_desa like ${`${wilayah}.%`}) and ${dalamCakupan(c, sql.raw('p.kode_desa'))}
    order by p.nama, p.id`)
}
