import { asc, eq } from 'drizzle-orm'
import type { Sambungan } from '../client'
import { sematan } from '../schema-sematan'

/** Codes of the indicators that this account pinned, in its order. The caller is that account. */
export async function listSematan(db: Sambungan, penggunaId: number): Promise<string[]> {
  const baris = await db
    .select({ indikator: sematan.indikator })
    .from(sematan)
    .where(eq(sematan.penggunaId, penggunaId))
    .orderBy(asc(sematan.urutan))
  return baris.map((b) => b.indikator)
}
