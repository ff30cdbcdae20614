import { sql } from 'drizzle-orm'
import type { TerdaftarDesa } from '@/indikator/tempat-laju'
import type { Cakupan } from '@/lib/cakupan'
import type { Sambungan } from '../client'
import { peristiwaTerurut } from './posyandu'

/**
 * The steps of the pace at or below `wilayah` within the scope, by day: posyandu that stand as registered on `sampai`, each on the
 * day since when it does (lists repeat a stage month by month, see `getKeadaan`). Whoever has the events asks `hitungTerdaftar`.
 */
export async function listTerdaftarPerHari(
  db: Sambungan,
  c: Cakupan,
  wilayah: string,
  sampai: string,
): Promise<TerdaftarDesa[]> {
  const lainTerakhir = sql`max(r.tanggal) filter (where r.tahap <> 'terdaftar')`
  return db.execute<TerdaftarDesa & Record<string, unknown>>(sql`
    with urut as (
      select posyandu_id, kode_desa, tanggal, tahap,
        row_number() over (partition by posyandu_id order by tanggal, urutan, id) as ke
      from (${peristiwaTerurut(c, wilayah, sampai, lainTerakhir)}) e
    ), lain as (
      select posyandu_id, coalesce(max(ke) filter (where tahap <> 'terdaftar'), 0) as ke from urut group by posyandu_id
    )
    select u.kode_desa as "kodeDesa", u.tanggal::text as tanggal, count(*)::int as jumlah
    from urut u join lain l on l.posyandu_id = u.posyandu_id and u.ke = l.ke + 1
    group by u.kode_desa, u.tanggal order by u.tanggal, u.kode_desa`)
}
