import type { Bulan } from '@/lib/periode'
import type { FaktaContoh } from './contoh'
import { listFaktaEnamBidang } from './enam-bidang'
import { listFaktaInsentif } from './insentif'
import { listFaktaKader } from './kader'
import type { PosyanduContoh } from './posyandu'
import type { PeristiwaContoh } from './registrasi'
import { listFaktaSarana } from './sarana'

/** Makers of sample values besides the monthly report, one file per topic beside this one. Keyed random numbers only (`getAcak`). */
const PEMBUAT: readonly ((
  posyandu: readonly PosyanduContoh[],
  bulan: readonly Bulan[],
  laporan: readonly FaktaContoh[],
  registrasi: readonly PeristiwaContoh[],
) => FaktaContoh[])[] = [listFaktaEnamBidang, listFaktaSarana, listFaktaKader, listFaktaInsentif]

/** Sample values of facilities, digital readiness, kader, incentive and fields; `laporan` are the monthly reports that they must agree with. */
export function listFaktaPendataan(
  posyandu: readonly PosyanduContoh[],
  bulan: readonly Bulan[],
  laporan: readonly FaktaContoh[],
  registrasi: readonly PeristiwaContoh[],
): FaktaContoh[] {
  return PEMBUAT.flatMap((p) => p(posyandu, bulan, laporan, registrasi))
}
