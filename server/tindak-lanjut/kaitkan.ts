import { getDb } from '@/db/client'
import { saveAksiTindakLanjut } from '@/db/mutations/rencana'
import { KeputusanDitolak } from '@/db/mutations/tindak-lanjut'
import { getAksi } from '@/db/queries/rencana'
import { getTindakLanjut } from '@/db/queries/tindak-lanjut'
import type { Masuk } from '../akses'
import { removeSinggahan } from '../sesi/singgahan'
import { getIzin } from './izin-baris'

/**
 * Ties an action of the plan that was just made out of a follow-up to it. `dari`: the page that led to the form. Nothing happens where that
 * is no follow-up, one that this user does not move on, or one that is tied already.
 */
export async function saveKaitAksiBaru(masuk: Masuk, dari: string, kunci: string): Promise<void> {
  const id = Number(/^\/tindak-lanjut\/([1-9]\d{0,8})(?:\?|$)/.exec(dari)?.[1] ?? 0)
  const db = getDb()
  const baris = id > 0 ? await getTindakLanjut(db, masuk.cakupan, id) : null
  if (!baris) return
  const izin = getIzin(masuk.pengguna, baris)
  if (!izin.atur && !izin.kabari) return
  if (baris.rencana !== null && (await getAksi(db, masuk.cakupan, baris.rencana))) return
  try {
    await saveAksiTindakLanjut(db, masuk.cakupan, masuk.pengguna, id, kunci)
    removeSinggahan()
  } catch (galat) {
    // The action is there; a follow-up of the office that a sample account may not change stays as it is.
    if (!(galat instanceof KeputusanDitolak)) throw galat
  }
}
