import { type SQL, sql } from 'drizzle-orm'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { dalamCakupan } from './cakupan'

const teks = (nilai: readonly string[]): SQL => sql`${sql.param([...nilai])}::text[]`

/** Sums of groups of desa month by month within the scope; `kelompok[i]` names the group of `kode[i]`. */
export async function listJumlahKelompok(
  db: Sambungan,
  c: Cakupan,
  p: {
    kode: readonly string[]
    kelompok: readonly string[]
    dari: Bulan
    sampai: Bulan
    ukuran: readonly string[]
  },
): Promise<{ kelompok: string; bulan: Bulan; jumlah: Record<string, number> }[]> {
  const baris = await db.execute<{ kelompok: string; bulan: Bulan; jumlah: Record<string, number> }>(sql`
    select kelompok, bulan, jsonb_object_agg(ukuran, n) as jumlah from (
      select k.kelompok, r.bulan, r.ukuran, sum(r.jumlah)::float8 as n
      from unnest(${teks(p.kode)}, ${teks(p.kelompok)}) k(kode, kelompok)
      cross join lateral (select r.bulan, r.ukuran, r.jumlah from rekap r
        where r.kode_wilayah = k.kode and r.ukuran = any(${teks(p.ukuran)}) and r.bulan between ${p.dari} and ${p.sampai}
          and ${dalamCakupan(c, sql`r.kode_wilayah`)} offset 0) r
      group by 1, 2, 3) x
    group by 1, 2`)
  return [...baris]
}
