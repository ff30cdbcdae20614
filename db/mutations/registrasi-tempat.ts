import { type SQL, sql } from 'drizzle-orm'
import type { Cakupan } from '@/lib/cakupan'
import { formatTanggal } from '@/lib/periode'
import { getTanggal } from '@/lib/waktu'
import type { Sambungan } from '../client'
import { dalamCakupan } from '../queries/cakupan'

/** A posyandu by name and place, in force or not. */
export interface Tempat {
  id: number
  nama: string
  kodeDesa: string
  desa: string
  /** "digabung ke Posyandu Mawar pada 3 Oktober 2025"; null while it is in force. */
  tutup: string | null
}

/** Posyandu by id, those that were merged or went out of force too; with a scope only those inside it. */
export async function listTempat(
  tx: Sambungan,
  id: readonly number[],
  c: Cakupan | null = null,
): Promise<Map<number, Tempat>> {
  const dalam: SQL = c ? dalamCakupan(c, sql.raw('p.kode_desa')) : sql`true`
  const baris = await tx.execute<{
    id: number
    nama: string
    kodeDesa: string
    desa: string
    berlaku: boolean
    tujuan: string | null
    waktu: string | null
  }>(sql`
    select p.id, p.nama, p.kode_desa as "kodeDesa", d.nama as desa, p.berlaku, t.nama as tujuan, to_jsonb(g.waktu) #>> '{}' as waktu
    from posyandu p join wilayah d on d.kode = p.kode_desa
    left join posyandu_gabung g on g.asal = p.id and g.dilepas is null
    left join posyandu t on t.id = g.tujuan
    where p.id = any(${sql.param([...id])}::int[]) and ${dalam}`)
  return new Map(
    baris.map(({ berlaku, tujuan, waktu, ...t }) => [
      t.id,
      {
        ...t,
        tutup: tujuan
          ? `digabung ke ${tujuan}${waktu ? ` pada ${formatTanggal(getTanggal(new Date(waktu)))}` : ''}; catat di sana`
          : berlaku
            ? null
            : 'tidak tercatat lagi karena impornya dibatalkan',
      },
    ]),
  )
}
