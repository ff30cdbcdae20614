import { sql } from 'drizzle-orm'
import type { BahanProgram } from '@/indikator/program/tipe'
import type { Cakupan } from '@/lib/cakupan'
import type { Sambungan } from '../client'
import { dalamCakupan } from './cakupan'

/** Follow-ups about a place or one below it that move on an action of the plan. */
export async function listTindakLanjutRencana(
  db: Sambungan,
  c: Cakupan,
  kode: string,
): Promise<BahanProgram['tindakLanjut']> {
  const kolom = sql.raw('t.kode_wilayah')
  return db.execute<BahanProgram['tindakLanjut'][number] & Record<string, unknown>>(sql`
    select t.rencana, t.keadaan, t.tenggat::text as tenggat from tindak_lanjut t
    where t.rencana is not null and (t.kode_wilayah = ${kode} or t.kode_wilayah like ${`${kode}.%`}) and ${dalamCakupan(c, kolom)}
    order by t.id`)
}
