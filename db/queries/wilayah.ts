import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Cakupan } from '@/lib/cakupan'
import type { Sambungan } from '../client'
import { posyandu, wilayah } from '../schema'
import { dalamCakupan } from './cakupan'

export type Wilayah = typeof wilayah.$inferSelect

/** The place, or null when it does not exist or lies outside the scope. */
export async function getWilayah(db: Sambungan, c: Cakupan, kode: string): Promise<Wilayah | null> {
  const [w] = await db
    .select()
    .from(wilayah)
    .where(and(eq(wilayah.kode, kode), dalamCakupan(c, wilayah.kode)))
  return w ?? null
}

/** Those of these places that lie within the scope. */
export async function listWilayahKode(
  db: Sambungan,
  c: Cakupan,
  kode: readonly string[],
): Promise<Wilayah[]> {
  return db
    .select()
    .from(wilayah)
    .where(and(inArray(wilayah.kode, [...kode]), dalamCakupan(c, wilayah.kode)))
}

/** Children of kabupaten or kecamatan within the scope, by name, with the number of posyandu in force below each. */
export async function listAnakWilayah(
  db: Sambungan,
  c: Cakupan,
  ...induk: string[]
): Promise<(Wilayah & { posyandu: number })[]> {
  const baris = await db.execute<Wilayah & { posyandu: number }>(sql`
    select w.kode, w.nama, w.jenis, w.induk, count(p.id)::int as posyandu
    from wilayah w join wilayah d on d.kode = w.kode or d.induk = w.kode
    left join posyandu p on p.kode_desa = d.kode and p.berlaku
    where w.induk = any(${sql.param(induk)}::text[]) and ${dalamCakupan(c, sql.raw('w.kode'))}
    group by w.kode order by w.nama`)
  return [...baris]
}

/** Kecamatan and desa of the scope, for matching names at import. */
export async function listWilayah(db: Sambungan, c: Cakupan): Promise<Wilayah[]> {
  return db.select().from(wilayah).where(dalamCakupan(c, wilayah.kode)).orderBy(asc(wilayah.kode))
}

/** `kode` is the id for a posyandu; `induk` the places above it in words. */
export type HasilCari = {
  jenis: 'kecamatan' | 'desa' | 'kelurahan' | 'posyandu'
  kode: string
  nama: string
  induk: string
}

/** Up to `batas` places and posyandu of the scope whose name holds the words; names that start with them first. */
export async function cariNama(db: Sambungan, c: Cakupan, kata: string, batas = 12): Promise<HasilCari[]> {
  const pola = `%${kata.replace(/[\\%_]/g, '\\$&')}%`
  const awal = pola.slice(1)
  const baris = await db.execute<HasilCari & { urut: number }>(sql`
    select * from (
      select ${wilayah.jenis} as jenis, ${wilayah.kode} as kode, ${wilayah.nama} as nama, coalesce(i.nama, '') as induk,
        (case when ${wilayah.nama} ilike ${awal} then 0 else 3 end) + (case when ${wilayah.jenis} = 'kecamatan' then 0 else 1 end) as urut
      from ${wilayah} left join ${wilayah} i on i.kode = ${wilayah.induk}
      where ${wilayah.jenis} <> 'kabupaten' and ${wilayah.nama} ilike ${pola} and ${dalamCakupan(c, wilayah.kode)}
      union all
      select 'posyandu', ${posyandu.id}::text, ${posyandu.nama}, d.nama || ', ' || k.nama, case when ${posyandu.nama} ilike ${awal} then 2 else 5 end
      from ${posyandu} join ${wilayah} d on d.kode = ${posyandu.kodeDesa} join ${wilayah} k on k.kode = d.induk
      where ${posyandu.berlaku} and ${posyandu.nama} ilike ${pola} and ${dalamCakupan(c, posyandu.kodeDesa)}
    ) x order by urut, nama, induk limit ${batas}`)
  return baris.map(({ urut: _, ...b }) => b)
}
