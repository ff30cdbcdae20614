import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Sambungan } from '../client'
import { angkaTerbit, target } from '../schema'

export type AngkaTerbit = typeof angkaTerbit.$inferSelect
export type Target = typeof target.$inferSelect

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

/** Targets of the kabupaten and, where given, of one place below it; oldest first. */
export async function listTarget(
  db: Sambungan,
  kodeKabupaten: string,
  kodeWilayah?: string,
): Promise<Target[]> {
  return db
    .select()
    .from(target)
    .where(
      and(
        isNull(target.dicabut),
        or(
          eq(target.kodeWilayah, kodeKabupaten),
          kodeWilayah ? eq(target.kodeWilayah, kodeWilayah) : undefined,
        ),
      ),
    )
    .orderBy(asc(target.indikator), asc(target.mulai))
}
