import type { Acara } from './tipe'

/** Slides of a screen in the office: the state of things, no promises and no persons. */
const ACARA: readonly Acara[] = [
  { id: 'keadaan', jenis: 'vonis', menit: 0 },
  { id: 'registrasi', jenis: 'registrasi', menit: 0 },
  { id: 'peta', jenis: 'peta', indikator: 'stunting', menit: 0 },
  { id: 'peringkat', jenis: 'peringkat', indikator: 'stunting', menit: 0 },
  { id: 'tren', jenis: 'tren', indikator: 'stunting', menit: 0 },
  { id: 'bidang', jenis: 'enam-bidang', menit: 0 },
]

/** The agenda of a screen that shows the newest numbers; a copy. */
export function susunAcaraLayar(): Acara[] {
  return ACARA.map((a) => ({ ...a }))
}
