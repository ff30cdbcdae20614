import { type SQL, sql } from 'drizzle-orm'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { dalamCakupan } from './cakupan'

/** Sums of one desa in one month, by measure; absent means that nobody reported it. */
export interface JumlahDesaBulan {
  kode: string
  bulan: Bulan
  jumlah: Record<string, number>
  adaContoh: boolean
}

const teks = (nilai: readonly string[]): SQL => sql`${sql.param([...nilai])}::text[]`

/** Sums of many desa in a few months within the scope. */
export async function listJumlahDesa(
  db: Sambungan,
  c: Cakupan,
  p: { kode: readonly string[]; bulan: readonly Bulan[]; ukuran: readonly string[] },
): Promise<JumlahDesaBulan[]> {
  // Place by place along the primary key: hundreds of kode in a list are planned as a scan of the whole month.
  const baris = await db.execute<JumlahDesaBulan & Record<string, unknown>>(sql`
    select k.kode, b.bulan, jsonb_object_agg(r.ukuran, r.jumlah) as jumlah, bool_or(r.ada_contoh) as "adaContoh"
    from unnest(${teks(p.bulan)}) b(bulan) cross join unnest(${teks(p.kode)}) k(kode)
    cross join lateral (select r.ukuran, r.jumlah, r.ada_contoh from rekap r
      where r.bulan = b.bulan and r.kode_wilayah = k.kode and r.ukuran = any(${teks(p.ukuran)})
        and ${dalamCakupan(c, sql`r.kode_wilayah`)} offset 0) r
    group by 1, 2`)
  return [...baris]
}

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
