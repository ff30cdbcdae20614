import { and, desc, eq, isNull, lte } from 'drizzle-orm'
import type { Cakupan } from '@/lib/cakupan'
import type { Sambungan } from '../client'
import { tarif } from '../schema-registrasi'

export type TarifBerlaku = {
  jenis: 'kader' | 'operasional'
  rupiah: number
  mulai: string
  sumber: string
  sifat: string
}

/** The rate of each kind in force on a day for the kabupaten of the scope; a kind without a rate is absent. */
export async function listTarifBerlaku(db: Sambungan, c: Cakupan, tanggal: string): Promise<TarifBerlaku[]> {
  if (c.akar === null) return []
  const { jenis, rupiah, mulai, sumber, sifat } = tarif
  return db
    .selectDistinctOn([jenis], { jenis, rupiah, mulai, sumber, sifat })
    .from(tarif)
    .where(and(isNull(tarif.dicabut), eq(tarif.kodeWilayah, c.akar.slice(0, 5)), lte(mulai, tanggal)))
    .orderBy(jenis, desc(mulai))
}
