import { type IsiPotret, kemasIsi } from '@/indikator/rapat/isi-potret'
import type { IsiPetaBeku } from '@/indikator/rapat/peta-beku'
import type { Sambungan } from '../client'
import { petaBeku, potret } from '../schema-rapat'

/** A snapshot as taken, not stored yet. */
export interface PotretBaru {
  rapatId: number
  versiData: number
  isi: IsiPotret
  peta: { sidik: string; isi: IsiPetaBeku } | null
}

/** Adds a snapshot; earlier ones stay. The caller has proven the meeting and stores its audit row. Returns its id. */
export async function savePotret(tx: Sambungan, p: PotretBaru, oleh: number | null): Promise<number> {
  if (p.peta) {
    await tx.insert(petaBeku).values({ sidik: p.peta.sidik, isi: p.peta.isi }).onConflictDoNothing()
  }
  const [baru] = await tx
    .insert(potret)
    .values({
      rapatId: p.rapatId,
      versiData: p.versiData,
      isi: kemasIsi(p.isi),
      sidikPeta: p.peta?.sidik ?? null,
      oleh,
    })
    .returning({ id: potret.id })
  return (baru as { id: number }).id
}
