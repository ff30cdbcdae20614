import type { DeretLaju } from '@/indikator/ramalan-deret'
import type { Bulan } from '@/lib/periode'
import { geserBulan, getBulanDari, getUrutan, hitungHari, listBulan } from '@/lib/periode'

/** Days on the horizontal axis, posyandu on the vertical; positions in percent, from the left and from the top. */
export interface Bidang {
  awal: string
  akhir: string
  maks: number
}

const satuDesimal = (n: number) => Math.round(n * 10) / 10

/** Percent from the left; outside of the axis below 0 or above 100. */
export function getXTanggal(b: Bidang, tanggal: string): number {
  return satuDesimal((100 * hitungHari(b.awal, tanggal)) / Math.max(1, hitungHari(b.awal, b.akhir)))
}

/** Percent from the top. */
export function getYJumlah(b: Bidang, jumlah: number): number {
  return satuDesimal(100 - (100 * jumlah) / Math.max(1, b.maks))
}

/** SVG path through points, in order. */
export function createJalur(b: Bidang, titik: readonly { tanggal: string; jumlah: number }[]): string {
  return titik
    .map((t, i) => `${i === 0 ? 'M' : 'L'}${getXTanggal(b, t.tanggal)} ${getYJumlah(b, t.jumlah)}`)
    .join('')
}

/** The fan between its early and its late edge, from now. */
export function createKipas(b: Bidang, d: DeretLaju): string {
  const kini = { tanggal: d.kini, jumlah: d.terdaftar }
  const tepi = (pilih: 'awal' | 'akhir') =>
    d.kipas.map((k) => ({ tanggal: k[pilih], jumlah: d.terdaftar + k.tambah }))
  return `${createJalur(b, [kini, ...tepi('awal'), ...tepi('akhir').reverse()])}Z`
}

/** Round numbers from 0 that leave room for the label of the whole. */
export function listTik(maks: number): number[] {
  const kasar = Math.max(1, maks / 4)
  const pangkat = 10 ** Math.floor(Math.log10(kasar))
  const langkah = [1, 2, 5, 10].map((n) => n * pangkat).find((n) => n >= kasar * 0.8) as number
  const hasil = []
  for (let t = 0; t <= maks * 0.92; t += Math.max(1, langkah)) hasil.push(t)
  return hasil
}

/** First days of months for the axis, at most about ten. */
export function listTikBulan(b: Bidang): { bulan: Bulan; x: number }[] {
  const semua = listBulan(geserBulan(getBulanDari(b.awal), 1), getBulanDari(b.akhir))
  const langkah = [1, 2, 3, 6, 12].find((n) => semua.length / n <= 10) ?? 12
  return semua
    .filter((m) => getUrutan(m) % langkah === 0)
    .map((bulan) => ({ bulan, x: getXTanggal(b, `${bulan}-01`) }))
}
