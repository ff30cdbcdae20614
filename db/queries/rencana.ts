import { sql } from 'drizzle-orm'
import type { IsiRencanaAksi } from '@/indikator/catatan/rencana-aksi'
import type { Catatan } from '@/indikator/catatan/tipe'
import type { Cakupan } from '@/lib/cakupan'
import type { Sambungan } from '../client'
import { dalamCakupan } from './cakupan'

type Baris = Pick<Catatan<IsiRencanaAksi>, 'id' | 'kunci' | 'kodeWilayah' | 'isi' | 'sifat'>

/** The action of the plan in force under that key; null when there is none or it lies outside of the scope. */
export async function getAksi(
  db: Sambungan,
  c: Cakupan,
  kunci: string,
): Promise<Catatan<IsiRencanaAksi> | null> {
  const [a] = await db.execute<Baris & Record<string, unknown>>(sql`
    select c.id, c.kunci, c.kode_wilayah as "kodeWilayah", c.isi, c.sifat from catatan c
    where c.daftar = 'rencana-aksi' and c.kunci = ${kunci} and c.berlaku and not c.hapus
      and ${dalamCakupan(c, sql`c.kode_wilayah`)}`)
  return a ? { ...a, daftar: 'rencana-aksi' } : null
}
