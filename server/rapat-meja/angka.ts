import type { Sambungan } from '@/db/client'
import { savePotret } from '@/db/mutations/potret'
import { RapatDitolak, RapatTidakAda } from '@/db/mutations/rapat'
import type { Cakupan } from '@/lib/cakupan'
import { loadPotretBaru, PotretTerganggu } from '../rapat/potret'

/**
 * Takes the snapshot of a meeting outside of any transaction, and returns what stores it within one. Throws `RapatTidakAda`, and
 * `RapatDitolak` when imports keep coming in.
 */
export async function loadSimpanPotret(
  c: Cakupan,
  oleh: number,
  id: number,
): Promise<(tx: Sambungan) => Promise<unknown>> {
  const potret = await loadPotretBaru(c, id).catch((galat: unknown) => {
    throw galat instanceof PotretTerganggu ? new RapatDitolak(galat.message) : galat
  })
  if (!potret) throw new RapatTidakAda()
  return (tx) => savePotret(tx, potret, oleh)
}
