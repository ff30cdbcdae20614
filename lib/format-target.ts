import { formatAngka } from '@/lib/angka'

/** 14 → "14", 14.5 → "14,5": a round target needs no decimal. */
export function formatTarget(target: number): string {
  return formatAngka(target, Number.isInteger(target) ? 0 : 1)
}

/** Axis ticks: as many decimals as their step needs. */
export function formatTik(tik: readonly number[], nilai: number): string {
  return formatAngka(nilai, tik.every(Number.isInteger) ? 0 : 1)
}
