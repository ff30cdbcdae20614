import type { TitikDeret } from '@/indikator/model'

/** Vertical range of a chart with round ticks; positions are percent from the top. */
export interface Skala {
  min: number
  maks: number
  /** Ascending. */
  tik: number[]
}

function bulatkanLangkah(kasar: number): number {
  const pangkat = 10 ** Math.floor(Math.log10(kasar))
  const sisa = kasar / pangkat
  return (sisa <= 1 ? 1 : sisa <= 2 ? 2 : sisa <= 5 ? 5 : 10) * pangkat
}

/** Points that a chart spans at least: a tenth of a point must not look like a fall. */
const TERPENDEK = 2

/** Range with round ticks around the values, within 0 to `batas`. Without values 0 to `batas`. */
export function createSkala(nilai: readonly number[], { nol = false, batas = 100, langkah = 4 } = {}): Skala {
  if (nilai.length === 0) return { min: 0, maks: batas, tik: [0, batas / 2, batas] }
  const bawah = nol ? 0 : Math.min(...nilai)
  const atas = Math.max(...nilai)
  const tinggi = Math.max(atas - bawah, atas * 0.02, TERPENDEK)
  const l = bulatkanLangkah(tinggi / langkah)
  const lantai = Math.floor(bawah / l) * l
  // A value on the lowest tick would lie on the axis: leave room for it and its label.
  const min = Math.max(0, !nol && bawah - lantai < tinggi * 0.08 ? lantai - l : lantai)
  const maks = Math.max(
    min + l,
    atas <= batas ? Math.min(batas, Math.ceil(atas / l) * l) : Math.ceil(atas / l) * l,
  )
  const n = Math.round((maks - min) / l)
  return { min, maks, tik: Array.from({ length: n + 1 }, (_, i) => Number((min + i * l).toFixed(6))) }
}

/** Percent from the top, one decimal. */
export function getY(s: Pick<Skala, 'min' | 'maks'>, nilai: number): number {
  return Math.round((1000 * (s.maks - nilai)) / (s.maks - s.min)) / 10
}

/** Percent from the left of item `i` of `n`, one decimal. */
export function getX(i: number, n: number): number {
  return n < 2 ? 50 : Math.round((1000 * i) / (n - 1)) / 10
}

/** SVG path in a box of 100 × 100. A missing month breaks the line; a month alone between gaps becomes a dot. */
export function createGaris(deret: readonly TitikDeret[], s: Pick<Skala, 'min' | 'maks'>): string {
  return deret
    .map(({ nilai }, i) => {
      if (nilai === null) return ''
      const titik = `${getX(i, deret.length)} ${getY(s, nilai)}`
      const lalu = deret[i - 1]?.nilai ?? null
      const depan = deret[i + 1]?.nilai ?? null
      if (lalu !== null) return `L${titik}`
      return depan === null ? `M${titik}h0` : `M${titik}`
    })
    .join('')
}

/** Moves labels apart so that each has `jarak`, keeping their order. Positions and result in the same unit. */
export function pisahkanLabel(posisi: readonly number[], jarak: number, maks: number): number[] {
  const urut = posisi.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y)
  for (let k = 1; k < urut.length; k++) {
    const [a, b] = [urut[k - 1], urut[k]] as [{ y: number }, { y: number }]
    b.y = Math.max(b.y, a.y + jarak)
  }
  for (let k = urut.length - 1, atas = maks; k >= 0; k--) {
    const u = urut[k] as { y: number }
    u.y = Math.min(u.y, atas)
    atas = u.y - jarak
  }
  const hasil = [...posisi]
  for (const { y, i } of urut) hasil[i] = y
  return hasil
}

/** First and last index of each run of missing months. */
export function listRumpang(deret: readonly TitikDeret[]): { dari: number; sampai: number }[] {
  const hasil: { dari: number; sampai: number }[] = []
  deret.forEach(({ nilai }, i) => {
    if (nilai !== null) return
    const akhir = hasil.at(-1)
    if (akhir && akhir.sampai === i - 1) akhir.sampai = i
    else hasil.push({ dari: i, sampai: i })
  })
  return hasil
}
