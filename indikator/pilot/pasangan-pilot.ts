import { bulatkanSkor, getBagian, listDipakai } from './hitung'
import type { AturanPilot, DesaPilot } from './tipe'

/** A desa to be matched: its place on each determinant in use, and whether it was chosen. */
export interface DesaBerpasangan {
  kode: string
  normal: DesaPilot['normal']
  terpilih: boolean
}

/** A chosen desa beside the most similar one that was not chosen. */
export interface PasanganPilot {
  pilot: string
  banding: string
  /** 0: the same on every determinant; 1: opposite on all of them. */
  jarak: number
}

function hitungJarak(x: DesaBerpasangan, y: DesaBerpasangan, aturan: AturanPilot): number {
  const kuadrat = listDipakai(aturan).map(
    (k) => getBagian(aturan, k) * ((x.normal[k] as number) - (y.normal[k] as number)) ** 2,
  )
  return Math.sqrt(kuadrat.reduce((a, b) => a + b, 0))
}

const bandingkan = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Gives each chosen desa a similar one of its own that was not chosen: of all pairs the nearest first, each desa once, ties by kode.
 * Desa that lack a determinant in use are left out; where too few are left, so are the farthest of the chosen ones.
 */
export function pasangkanPilot(desa: readonly DesaBerpasangan[], aturan: AturanPilot): PasanganPilot[] {
  const lengkap = desa.filter((d) => listDipakai(aturan).every((k) => d.normal[k] !== undefined))
  const lain = lengkap.filter((d) => !d.terpilih)
  const semua = lengkap
    .filter((d) => d.terpilih)
    .flatMap((p) => lain.map((b) => ({ pilot: p.kode, banding: b.kode, jarak: hitungJarak(p, b, aturan) })))
    .sort(
      (x, y) =>
        bulatkanSkor(x.jarak) - bulatkanSkor(y.jarak) ||
        bandingkan(x.pilot, y.pilot) ||
        bandingkan(x.banding, y.banding),
    )
  const dipakai = new Set<string>()
  const hasil: PasanganPilot[] = []
  for (const p of semua) {
    if (dipakai.has(p.pilot) || dipakai.has(p.banding)) continue
    dipakai.add(p.pilot).add(p.banding)
    hasil.push(p)
  }
  return hasil.sort((x, y) => bandingkan(x.pilot, y.pilot))
}

/**
 * How many of n pairs the pilot desa may win by chance alone, 19 times out of 20: the middle 95 % of n throws of a coin. Null below six
 * pairs, where even all of them prove nothing.
 */
export function hitungRentangKebetulan(n: number): { dari: number; sampai: number } | null {
  if (n < 6) return null
  let peluang = 0.5 ** n
  let jumlah = peluang
  let k = 0
  while (jumlah <= 0.025) {
    peluang = (peluang * (n - k)) / (k + 1)
    k += 1
    jumlah += peluang
  }
  return { dari: k, sampai: n - k }
}
