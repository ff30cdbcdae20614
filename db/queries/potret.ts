import { and, desc, eq, sql } from 'drizzle-orm'
import type { IsiTersimpan } from '@/indikator/rapat/isi-potret'
import type { IsiPetaBeku } from '@/indikator/rapat/peta-beku'
import type { Cakupan } from '@/lib/cakupan'
import type { Sambungan } from '../client'
import { petaBeku, potret, rapat } from '../schema-rapat'
import { dalamCakupan } from './cakupan'

export interface PotretTersimpan {
  id: number
  versiData: number
  isi: IsiTersimpan
  diambil: Date
  /** The outlines that it was drawn on; null where there were none. */
  peta: { sidik: string; isi: IsiPetaBeku } | null
}

/** The newest snapshot of a meeting of the scope, which is the one that is shown; null before the meeting was opened. */
export async function getPotretTerbaru(
  db: Sambungan,
  c: Cakupan,
  rapatId: number,
): Promise<PotretTersimpan | null> {
  const [p] = await db
    .select({ potret, peta: petaBeku })
    .from(potret)
    .innerJoin(rapat, eq(rapat.id, potret.rapatId))
    .leftJoin(petaBeku, eq(petaBeku.sidik, potret.sidikPeta))
    .where(and(eq(potret.rapatId, rapatId), dalamCakupan(c, rapat.kodeWilayah)))
    .orderBy(desc(potret.id))
    .limit(1)
  if (!p) return null
  const { id, versiData, diambil, isi } = p.potret
  return {
    id,
    versiData,
    diambil,
    // Both columns are written by savePotret only.
    isi: isi as IsiTersimpan,
    peta: p.peta && { sidik: p.peta.sidik, isi: p.peta.isi as IsiPetaBeku },
  }
}

/** Outlines that a meeting of the scope was drawn on; null for an unknown fingerprint, or one of other meetings only. */
export async function getPetaBeku(db: Sambungan, c: Cakupan, sidik: string): Promise<IsiPetaBeku | null> {
  const [p] = await db
    .select({ isi: petaBeku.isi })
    .from(petaBeku)
    .innerJoin(potret, eq(potret.sidikPeta, petaBeku.sidik))
    .innerJoin(rapat, eq(rapat.id, potret.rapatId))
    .where(and(sql`${petaBeku.sidik} = ${sidik}`, dalamCakupan(c, rapat.kodeWilayah)))
    .limit(1)
  return p ? (p.isi as IsiPetaBeku) : null
}
