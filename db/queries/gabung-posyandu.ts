import { sql } from 'drizzle-orm'
import { hitungKemiripanNama, isMungkinSama } from '@/impor/cocok'
import type { Cakupan } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import type { Sambungan } from '../client'
import { peristiwaBerlaku } from '../peristiwa-berlaku'
import { dalamCakupan } from './cakupan'

/** What tells two entries apart when they stand side by side. */
export interface PosyanduBanding extends Record<string, unknown> {
  id: number
  nama: string
  kodeDesa: string
  /** Months with a report, and the latest of them. */
  bulan: number
  bulanTerakhir: Bulan | null
  nomor: string | null
  adaLetak: boolean
  contoh: boolean
}

/** Two posyandu of one desa that may be the same one. */
export interface KandidatGanda {
  satu: PosyanduBanding
  dua: PosyanduBanding
  skor: number
  /** Months that both reported. */
  bulanSama: number
}

async function listBanding(db: Sambungan, id: readonly number[]): Promise<Map<number, PosyanduBanding>> {
  const baris = await db.execute<PosyanduBanding>(sql`
    select p.id, p.nama, p.kode_desa as "kodeDesa", coalesce(f.n, 0)::int as bulan, f.akhir as "bulanTerakhir",
      (select r.nomor from registrasi r where r.posyandu_id = p.id and r.nomor is not null and ${peristiwaBerlaku}
        order by r.tanggal desc, r.id desc limit 1) as nomor,
      p.lintang is not null as "adaLetak", coalesce(i.sifat = 'contoh', false) as contoh
    from posyandu p left join impor i on i.id = p.impor_id
    left join lateral (select count(distinct bulan) as n, max(bulan) as akhir from fakta x
      where x.kode_desa = p.kode_desa and x.posyandu_id = p.id and x.berlaku) f on true
    where p.id = any(${sql.param(id)}::int[])`)
  return new Map(baris.map((b) => [b.id, b]))
}

/** Months that both of a pair reported, by `a|b`. */
async function listBulanSama(
  db: Sambungan,
  pasangan: readonly { a: number; b: number; desa: string }[],
): Promise<Map<string, number>> {
  const larik = (nilai: readonly number[]) => sql`${sql.param([...nilai])}::int[]`
  const desa = sql`${sql.param(pasangan.map((p) => p.desa))}::text[]`
  const baris = await db.execute<{ kunci: string; n: number }>(sql`
    select k.a || '|' || k.b as kunci, (select count(*)::int from (
      select bulan from fakta where berlaku and kode_desa = k.desa and posyandu_id = k.a
      intersect select bulan from fakta where berlaku and kode_desa = k.desa and posyandu_id = k.b) s) as n
    from unnest(${larik(pasangan.map((p) => p.a))}, ${larik(pasangan.map((p) => p.b))}, ${desa}) k(a, b, desa)`)
  return new Map(baris.map((b) => [b.kunci, b.n]))
}

/** Look-alike posyandu in force within one desa, most alike first; pairs that somebody called two are left out. */
export async function listKandidatGanda(db: Sambungan, c: Cakupan): Promise<KandidatGanda[]> {
  const semua = await db.execute<{ id: number; nama: string; desa: string }>(sql`
    select p.id, p.nama, p.kode_desa as desa from posyandu p
    where p.berlaku and ${dalamCakupan(c, sql.raw('p.kode_desa'))} order by p.kode_desa, p.id`)
  const beda = new Set(
    (await db.execute<{ k: string }>(sql`select satu || '|' || dua as k from posyandu_beda`)).map((b) => b.k),
  )
  const pasangan = semua.flatMap((a, i) => {
    const hasil: { a: number; b: number; desa: string; skor: number }[] = []
    for (let j = i + 1; j < semua.length && semua[j]?.desa === a.desa; j++) {
      const b = semua[j] as (typeof semua)[number]
      if (!beda.has(`${a.id}|${b.id}`) && isMungkinSama(a.nama, b.nama))
        hasil.push({ a: a.id, b: b.id, desa: a.desa, skor: hitungKemiripanNama(a.nama, b.nama) })
    }
    return hasil
  })
  const [banding, bulanSama] = await Promise.all([
    listBanding(
      db,
      pasangan.flatMap((p) => [p.a, p.b]),
    ),
    listBulanSama(db, pasangan),
  ])
  return pasangan
    .sort((x, y) => y.skor - x.skor)
    .flatMap((p) => {
      const [satu, dua] = [banding.get(p.a), banding.get(p.b)]
      return satu && dua ? [{ satu, dua, skor: p.skor, bulanSama: bulanSama.get(`${p.a}|${p.b}`) ?? 0 }] : []
    })
}

export interface Gabung extends Record<string, unknown> {
  id: number
  asal: number
  namaAsal: string
  tujuan: number
  namaTujuan: string
  kodeDesa: string
  oleh: string | null
  waktu: Date
}

/** Merges in force within the scope, newest first. */
export async function listGabung(db: Sambungan, c: Cakupan): Promise<Gabung[]> {
  const baris = await db.execute<Gabung>(sql`
    select g.id, g.asal, a.nama as "namaAsal", g.tujuan, t.nama as "namaTujuan", a.kode_desa as "kodeDesa", u.nama as oleh, g.waktu
    from posyandu_gabung g join posyandu a on a.id = g.asal join posyandu t on t.id = g.tujuan
    left join pengguna u on u.id = g.oleh
    where g.dilepas is null and ${dalamCakupan(c, sql.raw('a.kode_desa'))} order by g.id desc`)
  return baris.map((g) => ({ ...g, waktu: new Date(g.waktu) }))
}

/** The posyandu for which a merged one counts now, within the scope; null when it was not merged. */
export async function getTujuanGabung(db: Sambungan, c: Cakupan, id: number): Promise<number | null> {
  const [b] = await db.execute<{ kini: number }>(sql`
    with recursive jalan(kini) as (
      select g.tujuan from posyandu_gabung g where g.asal = ${id} and g.dilepas is null
      union all select g.tujuan from jalan j join posyandu_gabung g on g.asal = j.kini and g.dilepas is null
    )
    select j.kini from jalan j join posyandu p on p.id = j.kini
    where p.berlaku and ${dalamCakupan(c, sql.raw('p.kode_desa'))}`)
  return b?.kini ?? null
}
