import { sql } from 'drizzle-orm'
import type { Cakupan } from '@/lib/cakupan'
import type { Db, Sambungan } from '../client'
import { dalamGiliran } from '../giliran'
import { dalamCakupan } from '../queries/cakupan'
import { perbaruiRekap } from '../rekap'
import { jejak } from '../schema'
import { letakPosyandu } from '../schema-peta'
import { perbaruiPosyandu } from './impor-posyandu'
import { ImporDitolak } from './impor-tolak'

/**
 * Sets the place of a posyandu by hand, with an audit row; null clears what was set by hand, so that the imports count again.
 * Returns false when there is no such posyandu in force within the scope. Throws `ImporDitolak` when the turn does not come.
 */
export async function saveLetak(
  db: Db,
  c: Cakupan,
  posyanduId: number,
  oleh: { id: number; contoh: boolean },
  letak: { lintang: number; bujur: number } | null,
): Promise<boolean> {
  return dalamGiliran(db, ImporDitolak, async (tx) => {
    const [ada] = await tx.execute(sql`
      select 1 from posyandu p where p.id = ${posyanduId} and p.berlaku and ${dalamCakupan(c, sql.raw('p.kode_desa'))} for update`)
    if (!ada) return false
    await tx.insert(letakPosyandu).values({
      posyanduId,
      lintang: letak?.lintang ?? null,
      bujur: letak?.bujur ?? null,
      contoh: oleh.contoh,
      oleh: oleh.id,
    })
    await perbaruiPosyandu(tx, [posyanduId])
    await perbaruiRekap(tx, [], [])
    await tx.insert(jejak).values({
      oleh: oleh.id,
      perbuatan: letak ? 'letak-tetapkan' : 'letak-hapus',
      objek: `posyandu/${posyanduId}`,
      rincian: letak ?? {},
    })
    return true
  })
}

/** Removes the places that sample accounts set. Run inside the removal of the sample, before its posyandu go. */
export async function removeLetakContoh(tx: Sambungan): Promise<void> {
  const kena = await tx.execute<{ id: number }>(
    sql`with h as (delete from letak_posyandu where contoh returning posyandu_id) select distinct posyandu_id as id from h`,
  )
  await perbaruiPosyandu(
    tx,
    kena.map((k) => k.id),
  )
}
