import { DAFTAR } from '@/indikator/catatan'
import type { KodeDaftar } from '@/indikator/catatan/tipe'
import type { Peran } from '@/lib/cakupan'

interface Siapa {
  peran: Peran
  bidang: string | null
}

/**
 * The rule book of the programme's lists, for `boleh` only; the place was proven before. DPMD writes everything, the others what the list
 * names them for; an OPD only records that carry its own bidang (in general: any, once it has one).
 */
export function bolehCatat(
  { peran, bidang }: Siapa,
  daftar?: KodeDaftar,
  bidangCatatan?: string | null,
): boolean {
  if (peran === 'dpmd') return true
  if (peran === 'pimpinan' || (peran === 'opd' && bidang === null)) return false
  if (daftar === undefined) return true
  if (!DAFTAR[daftar].pencatat.includes(peran)) return false
  return peran !== 'opd' || bidangCatatan === undefined || bidangCatatan === bidang
}
