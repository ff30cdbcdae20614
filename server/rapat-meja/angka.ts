import { getDb, type Sambungan } from '@/db/client'
import { savePotret } from '@/db/mutations/potret'
import { RapatDitolak, RapatTidakAda } from '@/db/mutations/rapat'
import { getBarisRapat } from '@/db/queries/rapat-meja'
import type { Cakupan } from '@/lib/cakupan'
import { loadPotretBaru, PotretTerganggu } from '../rapat/potret'

/**
 * Takes the snapshot of a meeting outside of any transaction, and returns what stores it within one. Throws `RapatTidakAda`, and
 * `RapatDitolak` when imports keep coming in; what it returns throws that when the meeting was changed since.
 */
export async function loadSimpanPotret(
  c: Cakupan,
  oleh: number,
  id: number,
): Promise<(tx: Sambungan) => Promise<unknown>> {
  const dilihat = await getBarisRapat(getDb(), c, id)
  const potret = await loadPotretBaru(c, id).catch((galat: unknown) => {
    throw galat instanceof PotretTerganggu ? new RapatDitolak(galat.message) : galat
  })
  if (!potret) throw new RapatTidakAda()
  return async (tx) => {
    if ((await getBarisRapat(tx, c, id))?.versi !== dilihat?.versi)
      throw new RapatDitolak(
        'Rapat ini baru saja diubah orang lain. Lihat dahulu perubahannya, lalu coba lagi.',
      )
    return savePotret(tx, potret, oleh)
  }
}
