import { sql } from 'drizzle-orm'
import type { TataLetak } from '@/impor/tipe'
import type { Sambungan } from '../client'

/** Who sends: a kecamatan, or a user whose account belongs to none. Both null: nobody who could be remembered. */
export interface PengirimLetak {
  kodeKecamatan: string | null
  oleh: number | null
}

/** Layouts that this sender confirmed, newest first; those of a sample account are its own. */
export async function listTataLetak(db: Sambungan, p: PengirimLetak): Promise<TataLetak[]> {
  return db.execute<TataLetak & Record<string, unknown>>(sql`
    select templat, kolom, tanggal::text as tanggal from tata_letak
    where pengguna_id = ${p.oleh}::int or (pengguna_id is null and kode_kecamatan = ${p.kodeKecamatan}::text
      and not exists (select 1 from pengguna where id = ${p.oleh}::int and contoh))
    order by tanggal desc, id desc`)
}
