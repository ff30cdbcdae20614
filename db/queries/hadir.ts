import { asc, eq, sql } from 'drizzle-orm'
import type { Cakupan } from '@/lib/cakupan'
import type { Sambungan } from '../client'
import { hadir } from '../schema-rapat'
import { dalamCakupan } from './cakupan'

/** Who came, by name and office. */
export type BarisHadir = Pick<typeof hadir.$inferSelect, 'id' | 'nama' | 'jabatan' | 'instansi'>

/** Attendance of a meeting that the caller has proven to be in scope, in its order. */
export async function listHadir(db: Sambungan, rapatId: number): Promise<BarisHadir[]> {
  return db
    .select({ id: hadir.id, nama: hadir.nama, jabatan: hadir.jabatan, instansi: hadir.instansi })
    .from(hadir)
    .where(eq(hadir.rapatId, rapatId))
    .orderBy(asc(hadir.urutan), asc(hadir.id))
}

/** The latest earlier meeting of the same place that has an attendance list; null without one. */
export async function getHadirLalu(
  db: Sambungan,
  c: Cakupan,
  rapatId: number,
): Promise<{ id: number; judul: string; jumlah: number } | null> {
  const [r] = await db.execute<{ id: number; judul: string; jumlah: number }>(sql`
    select r.id, r.judul, count(h.id)::int as jumlah
    from rapat ini
    join rapat r on r.kode_wilayah = ini.kode_wilayah and r.id <> ini.id and r.tanggal <= ini.tanggal
    join hadir h on h.rapat_id = r.id
    where ini.id = ${rapatId} and ${dalamCakupan(c, sql.raw('r.kode_wilayah'))}
    group by r.id order by r.tanggal desc, r.id desc limit 1`)
  return r ?? null
}
