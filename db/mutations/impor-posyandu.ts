import { sql } from 'drizzle-orm'
import type { Sambungan } from '../client'

/** What an import says of a posyandu itself. */
export interface SebutanPosyandu {
  id: number
  nama: string
  lintang: number | null
  bujur: number | null
}

/** The posyandu of these desa and names, created where the desa has none of that (normalised) name, in force or not. */
export async function requirePosyandu(
  tx: Sambungan,
  imporId: number,
  baru: readonly { kodeDesa: string; nama: string; namaNormal: string }[],
): Promise<Map<string, number>> {
  if (baru.length === 0) return new Map()
  const baris = await tx.execute<{ id: number; kunci: string }>(sql`
    insert into posyandu (kode_desa, nama, nama_normal, impor_id, berlaku)
    select distinct on (b."kodeDesa", b."namaNormal") b."kodeDesa", b.nama, b."namaNormal", ${imporId}::int, false
    from jsonb_to_recordset(${JSON.stringify(baru)}::jsonb) as b("kodeDesa" text, nama text, "namaNormal" text)
    on conflict (kode_desa, nama_normal) do update set nama_normal = excluded.nama_normal
    returning id, kode_desa || '|' || nama_normal as kunci`)
  const jadi = await listUjung(
    tx,
    baris.map((b) => b.id),
  )
  return new Map(baris.map((b) => [b.kunci, jadi.get(b.id) ?? b.id]))
}

/** The posyandu for which merged ones count: id → id, only for those that were merged. */
async function listUjung(tx: Sambungan, id: readonly number[]): Promise<Map<number, number>> {
  const baris = await tx.execute<{ awal: number; kini: number }>(sql`
    with recursive jalan(awal, kini) as (
      select g.asal, g.tujuan from posyandu_gabung g where g.asal = any(${sql.param(id)}::int[]) and g.dilepas is null
      union all select j.awal, g.tujuan from jalan j join posyandu_gabung g on g.asal = j.kini and g.dilepas is null
    )
    select awal, kini from jalan j where not exists (
      select 1 from posyandu_gabung g where g.asal = j.kini and g.dilepas is null)`)
  return new Map(baris.map((b) => [b.awal, b.kini]))
}

/** Keeps what stands in a posyandu now as the word of its creator, before the first other import speaks of it. */
async function saveSebutanAwal(tx: Sambungan, id: readonly number[]): Promise<void> {
  await tx.execute(sql`
    insert into posyandu_impor (posyandu_id, impor_id, nama, lintang, bujur)
    select p.id, p.impor_id, p.nama, p.lintang, p.bujur from posyandu p
    where p.id = any(${sql.param(id)}::int[])
      and not exists (select 1 from posyandu_impor s where s.posyandu_id = p.id)
    on conflict do nothing`)
}

/** Stores what an import says of its posyandu. `perbaruiPosyandu` makes it count. */
export async function saveSebutan(
  tx: Sambungan,
  imporId: number,
  sebutan: readonly SebutanPosyandu[],
): Promise<void> {
  await saveSebutanAwal(
    tx,
    sebutan.map((s) => s.id),
  )
  await tx.execute(sql`
    insert into posyandu_impor (posyandu_id, impor_id, nama, lintang, bujur)
    select s.id, ${imporId}::int, s.nama, s.lintang, s.bujur
    from jsonb_to_recordset(${JSON.stringify(sebutan)}::jsonb) as s(id int, nama text, lintang float8, bujur float8)
    on conflict (posyandu_id, impor_id) do update set nama = excluded.nama,
      lintang = coalesce(excluded.lintang, posyandu_impor.lintang), bujur = coalesce(excluded.bujur, posyandu_impor.bujur)`)
}

/** Ids of the posyandu that an import created or speaks of. */
export async function listPosyanduImpor(tx: Sambungan, imporId: number): Promise<number[]> {
  const baris = await tx.execute<{ id: number }>(sql`
    select id from posyandu where impor_id = ${imporId}
    union select posyandu_id from posyandu_impor where impor_id = ${imporId}`)
  return baris.map((b) => b.id)
}

/**
 * Lets name, place and being in force of these posyandu follow from the imports now saved: the earliest gives the name,
 * the latest with coordinates the place, where the last one set by hand counts like an import of its hour; without any the posyandu is out of force.
 * What was said of one that was merged into another counts for that other, after its own.
 * Returns those that came into force (`muncul`), went out of it, or turned from sample to real or back.
 */
export async function perbaruiPosyandu(
  tx: Sambungan,
  id: readonly number[],
): Promise<{ id: number; kodeDesa: string; muncul: boolean }[]> {
  if (id.length === 0) return []
  await saveSebutanAwal(tx, id)
  return tx.execute<{ id: number; kodeDesa: string; muncul: boolean }>(sql`
    with recursive jalan(awal, kini) as (
      select p.id, p.id from posyandu p
      where p.kode_desa in (select kode_desa from posyandu where id = any(${sql.param(id)}::int[]))
      union all select j.awal, g.tujuan from jalan j join posyandu_gabung g on g.asal = j.kini and g.dilepas is null
    ), ujung as materialized (
      select awal, kini from jalan j
      where not exists (select 1 from posyandu_gabung g where g.asal = j.kini and g.dilepas is null)
    ), kena as materialized (
      select kini as id from ujung where awal = any(${sql.param(id)}::int[]) union select unnest(${sql.param(id)}::int[])
    ), milik as materialized (
      select u.awal, u.kini, u.awal <> u.kini as pindahan from kena k join ujung u on u.kini = k.id
    ), sebutan as (
      select m.kini as posyandu_id, m.pindahan, s.impor_id, s.nama, s.lintang, s.bujur,
        coalesce(i.sifat, 'kantor') = 'contoh' as contoh, i.disimpan
      from milik m join posyandu_impor s on s.posyandu_id = m.awal left join impor i on i.id = s.impor_id
      where s.impor_id is null or i.keadaan = 'tersimpan'
    ), asal as (
      select distinct on (posyandu_id) * from sebutan
      order by posyandu_id, pindahan, disimpan nulls first, impor_id nulls first
    ), tangan as (
      select distinct on (m.awal) m.kini as posyandu_id, m.pindahan, l.lintang, l.bujur, l.waktu
      from milik m join letak_posyandu l on l.posyandu_id = m.awal order by m.awal, l.id desc
    ), letak as (
      select distinct on (posyandu_id) posyandu_id, lintang, bujur from (
        select posyandu_id, pindahan, lintang, bujur, disimpan, impor_id from sebutan
        union all select posyandu_id, pindahan, lintang, bujur, waktu, null from tangan
      ) semua where lintang is not null and bujur is not null
      order by posyandu_id, pindahan, disimpan desc nulls last, impor_id desc nulls last
    ), kini as (
      select p.id, p.berlaku as lama, coalesce(i.sifat, 'kantor') = 'contoh' as contoh_lama,
        a.posyandu_id is not null as berlaku, coalesce(a.contoh, false) as contoh,
        case when a.posyandu_id is null then p.impor_id else a.impor_id end as impor_id,
        coalesce(a.nama, p.nama) as nama, l.lintang, l.bujur
      from posyandu p left join impor i on i.id = p.impor_id
      left join asal a on a.posyandu_id = p.id left join letak l on l.posyandu_id = p.id
      where p.id in (select id from kena)
    ), tulis as (
      update posyandu p set berlaku = k.berlaku, impor_id = k.impor_id, nama = k.nama, lintang = k.lintang, bujur = k.bujur
      from kini k where k.id = p.id
      returning p.id, p.kode_desa as "kodeDesa", k.berlaku and not k.lama as muncul,
        k.lama <> k.berlaku or (k.berlaku and k.contoh_lama <> k.contoh) as berubah
    )
    select id, "kodeDesa", muncul from tulis where berubah order by id`)
}
