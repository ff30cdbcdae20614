import { formatAngka } from '@/lib/angka'
import type { Indikator } from './tipe'

/** A way to sort printed values into the five colours of a map. */
export interface SkalaKelas {
  /** Ascending breaks: class i holds what lies below `batas[i]`, the last class everything else. */
  batas: readonly number[]
  /** Colour 0–4 of each class: one more than there are breaks. */
  warna: readonly number[]
}

const WARNA_TERTINGGI = 4

/** The indicator's own classes: fixed in time and tied to its target, so that months and maps compare. */
export function getSkalaTetap(indikator: Pick<Indikator, 'kelas'>): SkalaKelas {
  return { batas: indikator.kelas, warna: [0, 1, 2, 3, 4] }
}

/**
 * Classes of about equally many places (quintiles of the printed values): shows differences where the fixed classes
 * hold them all in one. Equal values share a class, so there may be fewer than five; the colours then spread out.
 */
export function createSkalaRelatif(tercetak: readonly (number | null)[]): SkalaKelas {
  const urut = tercetak.filter((n) => n !== null).sort((a, b) => a - b)
  const pembatas = [1, 2, 3, 4].map((k) => urut[Math.round((k * urut.length) / 5)])
  const batas = [...new Set(pembatas)].filter((n) => n !== undefined && n !== urut[0]) as number[]
  const warna = [...batas, null].map((_, i) =>
    batas.length === 0 ? WARNA_TERTINGGI / 2 : Math.round((i * WARNA_TERTINGGI) / batas.length),
  )
  return { batas, warna }
}

/** Number of the class that a printed value falls into. */
export function getNomorKelas(skala: SkalaKelas, tercetak: number): number {
  return skala.batas.filter((batas) => tercetak >= batas).length
}

/** "di bawah 12", "12 – 13,9", "19 ke atas": the printed values that a class holds. */
export function formatRentang({ batas }: SkalaKelas, k: number, desimal: number): string {
  const [dari, sampai] = [batas[k - 1], batas[k]]
  const teks = (n: number) => formatAngka(n, Number.isInteger(n) ? 0 : desimal)
  if (dari === undefined) return sampai === undefined ? 'semua sama' : `di bawah ${teks(sampai)}`
  if (sampai === undefined) return `${teks(dari)} ke atas`
  const akhir = sampai - 10 ** -desimal
  return akhir - dari < 10 ** -desimal / 2 ? teks(dari) : `${teks(dari)} – ${formatAngka(akhir, desimal)}`
}
