import { sql } from 'drizzle-orm'
import type { Sambungan } from '../client'

/**
 * Runs `isi` with the foreign keys of the table checked once at the end instead of row by row. Takes the table for
 * itself to the end of the transaction: only for the sample set, which comes and goes as a whole.
 */
export async function tanpaKunciAsing<T>(tx: Sambungan, tabel: 'fakta', isi: () => Promise<T>): Promise<T> {
  const kunci = await tx.execute<{ nama: string; isi: string }>(sql`
    select quote_ident(conname) as nama, pg_get_constraintdef(oid) as isi from pg_constraint
    where conrelid = ${tabel}::regclass and contype = 'f'`)
  for (const k of kunci) await tx.execute(sql.raw(`alter table ${tabel} drop constraint ${k.nama}`))
  const hasil = await isi()
  for (const k of kunci) await tx.execute(sql.raw(`alter table ${tabel} add constraint ${k.nama} ${k.isi}`))
  return hasil
}
