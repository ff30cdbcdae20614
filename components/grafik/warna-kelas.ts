import type { Indikator } from '@/indikator/tipe'

/** CSS colour of a class 0–4 of the indicator's fixed scale: the ramp in which darker is more, brick when more is worse. */
export function getWarnaKelas(indikator: Pick<Indikator, 'arah'>, kelas: number): string {
  return `var(--${indikator.arah === 'turun-baik' ? 'turun' : 'naik'}-${kelas})`
}

/** CSS colour of text on that class. */
export function getWarnaTeksKelas(kelas: number): string {
  return `var(--di-kelas-${kelas})`
}
