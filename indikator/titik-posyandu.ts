import type { KodeTahap } from './tahap-registrasi'

/** A posyandu as a point of the map. Coordinates null: nobody told where it is. */
export interface TitikPosyandu {
  id: number
  nama: string
  kodeDesa: string
  lintang: number | null
  bujur: number | null
  tahap: KodeTahap
}

export type KelompokTahap = 'terdaftar' | 'diproses' | 'disiapkan' | 'belum' | 'dikembalikan'

const KELOMPOK: Readonly<Record<KodeTahap, KelompokTahap>> = {
  belum: 'belum',
  musyawarah: 'disiapkan',
  'sk-pembentukan': 'disiapkan',
  'sk-pengurus': 'disiapkan',
  diajukan: 'diproses',
  verifikasi: 'diproses',
  dimasukkan: 'diproses',
  terdaftar: 'terdaftar',
  dikembalikan: 'dikembalikan',
}

/** Groups of stages that the map tells apart, from done to not begun. */
export const KELOMPOK_TAHAP: readonly { kode: KelompokTahap; nama: string }[] = [
  { kode: 'terdaftar', nama: 'Terdaftar' },
  { kode: 'diproses', nama: 'Diajukan, diproses' },
  { kode: 'disiapkan', nama: 'Menyiapkan dokumen' },
  { kode: 'dikembalikan', nama: 'Dikembalikan' },
  { kode: 'belum', nama: 'Belum mulai' },
]

export function getKelompokTahap(tahap: KodeTahap): KelompokTahap {
  return KELOMPOK[tahap]
}

/** Angle between neighbours on a spiral that fills a disc evenly. */
const SUDUT_EMAS = Math.PI * (3 - Math.sqrt(5))

/** Where number `i` of `n` points without coordinates stands in a disc of radius 1 around 0,0. */
export function getLetakSpiral(i: number, n: number): [x: number, y: number] {
  const jauh = Math.sqrt((i + 0.5) / n)
  return [jauh * Math.cos(i * SUDUT_EMAS), jauh * Math.sin(i * SUDUT_EMAS)]
}

/** Posyandu of one desa: how many have no coordinates, and how many are in each group of stages. */
export interface HitunganDesa {
  kode: string
  tanpaTitik: number
  kelompok: Partial<Record<KelompokTahap, number>>
}

/** Counts of these posyandu per desa. */
export function hitungPerDesa(titik: readonly TitikPosyandu[]): HitunganDesa[] {
  const perDesa = new Map<string, HitunganDesa>()
  for (const t of titik) {
    const h = perDesa.get(t.kodeDesa) ?? { kode: t.kodeDesa, tanpaTitik: 0, kelompok: {} }
    const kelompok = getKelompokTahap(t.tahap)
    h.kelompok[kelompok] = (h.kelompok[kelompok] ?? 0) + 1
    if (t.lintang === null || t.bujur === null) h.tanpaTitik += 1
    perDesa.set(t.kodeDesa, h)
  }
  return [...perDesa.values()]
}
