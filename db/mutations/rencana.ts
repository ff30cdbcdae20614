import { eq, sql } from 'drizzle-orm'
import type { Cakupan } from '@/lib/cakupan'
import type { Db, Sambungan } from '../client'
import { getAksi } from '../queries/rencana'
import { jejak } from '../schema'
import { tindakLanjut } from '../schema-rapat'
import { KeputusanDitolak, type Pelaku, requireTindakLanjut } from './tindak-lanjut'

/** Follow-ups stay with their action when its key changes. Run in the transaction that changes it. */
export async function saveKunciAksi(tx: Sambungan, lama: string, baru: string): Promise<void> {
  await tx.execute(sql`update tindak_lanjut set rencana = ${baru} where rencana = ${lama}`)
}

/** Ties a follow-up to an action of the plan, or unties it with null. Throws `KeputusanDitolak`. */
export async function saveAksiTindakLanjut(
  db: Db,
  c: Cakupan,
  pelaku: Pelaku,
  id: number,
  kunci: string | null,
): Promise<void> {
  await db.transaction(async (tx) => {
    await requireTindakLanjut(tx, c, pelaku, id)
    if (kunci !== null && !(await getAksi(tx, c, kunci)))
      throw new KeputusanDitolak('tidak-ada', 'Aksi itu tidak ada lagi di rencana.')
    await tx.update(tindakLanjut).set({ rencana: kunci }).where(eq(tindakLanjut.id, id))
    await tx.insert(jejak).values({
      oleh: pelaku.id,
      perbuatan: 'kaitkan-rencana',
      objek: `tindak-lanjut:${id}`,
      rincian: { rencana: kunci },
    })
    // The hub counts follow-ups per action and is prerendered per version of the data.
    await tx.execute(sql`update keadaan_data set versi = versi + 1 where id = 1`)
  })
}
