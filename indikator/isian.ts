import type { NilaiTempat } from './model'
import { getNomorKelas, type SkalaKelas } from './skala-kelas'

/** What an area is filled with: one of the five colours of the scale, `kosong` without a value, `luar` outside the scope. */
export type Isian = 'k0' | 'k1' | 'k2' | 'k3' | 'k4' | 'kosong' | 'luar'

/** Share of posyandu that must have reported for a value to be drawn without hatching. */
export const BATAS_LENGKAP = 0.8

/** The fill of a place; null for a place that the scope does not see. */
export function getIsian(skala: SkalaKelas, nilai: Pick<NilaiTempat, 'tercetak'> | null): Isian {
  if (!nilai) return 'luar'
  if (nilai.tercetak === null) return 'kosong'
  return `k${skala.warna[getNomorKelas(skala, nilai.tercetak)]}` as Isian
}

/** Whether the value rests on fewer posyandu than it should, and is hatched lightly. */
export function isSebagian(nilai: NilaiTempat | null): boolean {
  return nilai !== null && nilai.tercetak !== null && nilai.melapor < nilai.total * BATAS_LENGKAP
}

/** How many places fall into each class of the scale, have no value, or rest on few reports. */
export function hitungIsian(
  skala: SkalaKelas,
  tempat: readonly NilaiTempat[],
): { kelas: number[]; kosong: number; sebagian: number } {
  const kelas = skala.warna.map(() => 0)
  for (const { tercetak } of tempat) {
    if (tercetak === null) continue
    const nomor = getNomorKelas(skala, tercetak)
    kelas[nomor] = (kelas[nomor] ?? 0) + 1
  }
  return {
    kelas,
    kosong: tempat.filter((t) => t.tercetak === null).length,
    sebagian: tempat.filter(isSebagian).length,
  }
}

/** Whether most of these areas have no value. */
export function isBanyakKosong(area: readonly { isian: Isian }[]): boolean {
  return area.filter((a) => a.isian === 'kosong').length * 2 > area.length
}
