import { sql } from 'drizzle-orm'
import type { Cakupan } from '@/lib/cakupan'
import type { Db, Sambungan } from '../client'
import { type PelakuRapat, RapatDitolak, requireRapat, requireRapatTerbuka, saveUbahan } from './rapat'

/**
 * Opens the meeting: `simpanPotret` writes its snapshot in the same transaction. One that runs already stays as it is, so that two
 * presses take one snapshot; false then. Throws `RapatDitolak` for a closed one.
 */
export async function saveMulai(
  db: Db,
  c: Cakupan,
  pelaku: PelakuRapat,
  id: number,
  simpanPotret: (tx: Sambungan) => Promise<unknown>,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const r = await requireRapatTerbuka(tx, c, pelaku, id)
    if (r.keadaan === 'berjalan') return false
    await simpanPotret(tx)
    await saveUbahan(tx, pelaku, r, 'mulai-rapat', 'memulai rapat', {
      keadaan: 'berjalan',
      dimulai: sql`now()`,
    })
    return true
  })
}

/** A newer snapshot for a meeting that runs: the earlier one stays. Throws `RapatDitolak`. */
export async function saveAngkaTerbaru(
  db: Db,
  c: Cakupan,
  pelaku: PelakuRapat,
  id: number,
  simpanPotret: (tx: Sambungan) => Promise<unknown>,
): Promise<void> {
  await db.transaction(async (tx) => {
    const r = await requireRapatTerbuka(tx, c, pelaku, id)
    if (r.keadaan === 'rencana')
      throw new RapatDitolak('Rapat ini belum dimulai; angkanya selalu yang terbaru.')
    await simpanPotret(tx)
    await saveUbahan(tx, pelaku, r, 'muat-angka-rapat', 'memuat angka terbaru', {})
  })
}

/** Closes a meeting that runs, or opens a closed one again; done already is not an error. Throws `RapatDitolak`. */
export async function saveTutup(
  db: Db,
  c: Cakupan,
  pelaku: PelakuRapat,
  id: number,
  tutup: boolean,
): Promise<void> {
  await db.transaction(async (tx) => {
    const r = await requireRapat(tx, c, pelaku, id)
    if (r.keadaan === 'rencana') throw new RapatDitolak('Rapat ini belum dimulai.')
    if ((r.keadaan === 'selesai') === tutup) return
    await (tutup
      ? saveUbahan(tx, pelaku, r, 'tutup-rapat', 'menutup rapat', {
          keadaan: 'selesai',
          selesai: sql`now()`,
        })
      : saveUbahan(tx, pelaku, r, 'buka-rapat', 'membuka rapat kembali', {
          keadaan: 'berjalan',
          selesai: null,
        }))
  })
}
