import { getKelas } from '@/indikator/hitung'
import type { NilaiTempat } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'

/** What an area is filled with: class 0–4 of the fixed scale, `kosong` without a value, `luar` outside the scope. */
export type Isian = 'k0' | 'k1' | 'k2' | 'k3' | 'k4' | 'kosong' | 'luar'

/** Share of posyandu that must have reported for a value to be drawn without hatching. */
export const BATAS_LENGKAP = 0.8

/** The fill of a place; null for a place that the scope does not see. */
export function getIsian(indikator: Indikator, nilai: NilaiTempat | null): Isian {
  if (!nilai) return 'luar'
  return nilai.tercetak === null ? 'kosong' : (`k${getKelas(indikator, nilai.tercetak)}` as Isian)
}

/** Whether the value rests on fewer posyandu than it should, and is hatched lightly. */
export function isSebagian(nilai: NilaiTempat | null): boolean {
  return nilai !== null && nilai.tercetak !== null && nilai.melapor < nilai.total * BATAS_LENGKAP
}

/** How many places fall into each class, have no value, or rest on few reports. */
export function hitungIsian(
  indikator: Indikator,
  tempat: readonly NilaiTempat[],
): { kelas: [number, number, number, number, number]; kosong: number; sebagian: number } {
  const hasil = { kelas: [0, 0, 0, 0, 0] as [number, number, number, number, number], kosong: 0, sebagian: 0 }
  for (const t of tempat) {
    if (t.tercetak === null) hasil.kosong += 1
    else hasil.kelas[getKelas(indikator, t.tercetak) as 0] += 1
    if (isSebagian(t)) hasil.sebagian += 1
  }
  return hasil
}

/** Whether most of these areas have no value. */
export function isBanyakKosong(area: readonly { isian: Isian }[]): boolean {
  return area.filter((a) => a.isian === 'kosong').length * 2 > area.length
}
