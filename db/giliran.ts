import { sql } from 'drizzle-orm'
import type { Sambungan } from './client'
import { requireGiliran } from './rekap'

const PENUH = 'Perubahan lain sedang disimpan. Tunggu sebentar, lalu coba lagi.'

/**
 * Runs a change of the data when its turn comes. A turn that does not come within twenty seconds is refused with `Penolakan`:
 * nobody waits without an end, and the connections that wait are not missing elsewhere.
 */
export async function dalamGiliran<T>(
  db: Sambungan,
  Penolakan: new (kalimat: string) => Error,
  kerja: (tx: Sambungan) => Promise<T>,
): Promise<T> {
  try {
    return await db.transaction(async (tx) => {
      await tx.execute(sql`set local lock_timeout = '20s'`)
      await requireGiliran(tx)
      return kerja(tx)
    })
  } catch (galat) {
    const sebab = galat instanceof Error && galat.cause ? galat.cause : galat
    if ((sebab as { code?: string }).code === '55P03') throw new Penolakan(PENUH)
    throw galat
  }
}
