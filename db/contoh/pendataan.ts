import type { Bulan } from '@/lib/periode'
import type { FaktaContoh } from './contoh'
import type { PosyanduContoh } from './posyandu'

/** Makers of sample values besides the monthly report, one file per topic beside this one. Keyed random numbers only (`getAcak`). */
const PEMBUAT: readonly ((posyandu: readonly PosyanduContoh[], bulan: readonly Bulan[]) => FaktaContoh[])[] =
  []

/** Sample values of facilities, digital readiness, kader and fields. */
export function listFaktaPendataan(
  posyandu: readonly PosyanduContoh[],
  bulan: readonly Bulan[],
): FaktaContoh[] {
  return PEMBUAT.flatMap((p) => p(posyandu, bulan))
}
