import { createHash } from 'node:crypto'
import type { HasilPilot, MasukanPilot } from '@/indikator/pilot/tipe'

/** Fingerprint of a choice: the same input and set give the same one. */
export function createSidikPilot(masukan: MasukanPilot, hasil: HasilPilot): string {
  const isi = JSON.stringify([masukan, hasil.terpilih])
  return createHash('sha256').update(isi).digest('hex').slice(0, 32)
}
