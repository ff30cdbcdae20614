import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Sambungan } from '../client'
import { angkaTerbit } from '../schema'

export type AngkaTerbit = typeof angkaTerbit.$inferSelect

/** Published figures, public by nature and therefore the same for every scope; all series unless named. */
export async function listAngkaTerbit(
  db: Sambungan,
  seri?: string[],
  kodeWilayah?: string,
): Promise<AngkaTerbit[]> {
  return db
    .select()
    .from(angkaTerbit)
    .where(
      and(
        seri ? inArray(angkaTerbit.seri, seri) : undefined,
        kodeWilayah ? eq(angkaTerbit.kodeWilayah, kodeWilayah) : undefined,
      ),
    )
    .orderBy(
      asc(angkaTerbit.seri),
      asc(angkaTerbit.periode),
      asc(angkaTerbit.kodeWilayah),
      asc(angkaTerbit.id),
    )
}
