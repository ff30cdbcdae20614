import { eq, sql } from 'drizzle-orm'
import { MAKS_SEMATAN } from '@/indikator/sematan'
import type { Db } from '../client'
import { pengguna } from '../schema'
import { sematan } from '../schema-sematan'

/** Replaces the pins of an account; repeats and more than six are left out. Two windows at once: the later one stands whole. */
export async function saveSematan(db: Db, penggunaId: number, kode: readonly string[]): Promise<void> {
  const pilihan = [...new Set(kode)].slice(0, MAKS_SEMATAN)
  await db.transaction(async (tx) => {
    await tx
      .select({ id: pengguna.id })
      .from(pengguna)
      .where(eq(pengguna.id, penggunaId))
      .for('no key update')
    await tx.delete(sematan).where(eq(sematan.penggunaId, penggunaId))
    if (pilihan.length === 0) return
    await tx
      .insert(sematan)
      .values(pilihan.map((indikator, urutan) => ({ penggunaId, indikator, urutan })))
      .onConflictDoUpdate({
        target: [sematan.penggunaId, sematan.indikator],
        set: { urutan: sql`excluded.urutan` },
      })
  })
}
