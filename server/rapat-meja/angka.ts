import type { Sambungan } from '@/db/client'
import type { Cakupan } from '@/lib/cakupan'

export async function createSimpanPotret(
  _c: Cakupan,
  _oleh: number,
  _id: number,
): Promise<(tx: Sambungan) => Promise<unknown>> {
  return async () => {}
}
