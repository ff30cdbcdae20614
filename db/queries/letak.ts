import { sql } from 'drizzle-orm'
import type { Cakupan } from '@/lib/cakupan'
import type { Sambungan } from '../client'
import { dalamCakupan } from './cakupan'

/** Where a posyandu is, and who says so. */
export type LetakTercatat = {
  id: number
  nama: string
  kodeDesa: string
  contoh: boolean
  lintang: number | null
  bujur: number | null
  /** The last place set by hand counts now. */
  tangan: boolean
  namaOleh: string | null
  waktu: Date | null
}

/** The place of a posyandu in force; null when there is none of that id in the scope. */
export async function getLetak(db: Sambungan, c: Cakupan, id: number): Promise<LetakTercatat | null> {
  const [p] = await db.execute<Omit<LetakTercatat, 'waktu'> & { waktu: string | null }>(sql`
    select p.id, p.nama, p.kode_desa as "kodeDesa", coalesce(i.sifat = 'contoh', false) as contoh, p.lintang, p.bujur,
      l.lintang is not null and l.lintang = p.lintang and l.bujur = p.bujur as tangan, u.nama as "namaOleh", l.waktu::text as waktu
    from posyandu p left join impor i on i.id = p.impor_id
    left join lateral (select * from letak_posyandu x where x.posyandu_id = p.id order by x.id desc limit 1) l on true
    left join pengguna u on u.id = l.oleh
    where p.id = ${id} and p.berlaku and ${dalamCakupan(c, sql.raw('p.kode_desa'))}`)
  return p ? { ...p, tangan: p.tangan === true, waktu: p.waktu === null ? null : new Date(p.waktu) } : null
}

/** Places of the other posyandu of a kecamatan within the scope, by name. */
export async function listLetak(
  db: Sambungan,
  c: Cakupan,
  kodeKecamatan: string,
): Promise<{ id: number; nama: string; lintang: number; bujur: number }[]> {
  return db.execute<{ id: number; nama: string; lintang: number; bujur: number }>(sql`
    select p.id, p.nama, p.lintang, p.bujur from posyandu p
    where p.berlaku and p.lintang is not null and p.bujur is not null and p.kode_desa like ${`${kodeKecamatan}.%`}
      and ${dalamCakupan(c, sql.raw('p.kode_desa'))} order by p.nama, p.id`)
}
