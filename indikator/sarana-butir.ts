import { PILIHAN_GEDUNG, ukuranSarana } from './sarana-ukuran'
import type { Riwayat } from './tipe'

/** The five facilities that the meetings ask about, in their order. */
export const SARANA = [
  { kode: 'gedung', nama: 'Gedung sendiri', kurang: 'tanpa gedung sendiri' },
  { kode: 'meubel', nama: 'Meubel lengkap', kurang: 'tanpa meubel lengkap' },
  { kode: 'alat', nama: 'Alat ukur lengkap', kurang: 'tanpa alat ukur lengkap' },
  { kode: 'ape', nama: 'APE', kurang: 'tanpa APE' },
  { kode: 'internet', nama: 'Internet', kurang: 'tanpa internet' },
] as const

export type KodeSarana = (typeof SARANA)[number]['kode']

/** The four tools without which no child is measured whole. */
const ALAT = ['timbangan', 'papan_panjang', 'pengukur_tinggi', 'pita_lila'] as const

const SENDIRI = PILIHAN_GEDUNG.length - 1

function getAlat(r: Riwayat): 0 | 1 | null {
  const alat = ALAT.map((a) => r.terakhir(a))
  if (alat.includes(0)) return 0
  return alat.includes(null) ? null : 1
}

/** Whether the facility is there by the last survey of 12 months: 1 there, 0 missing, null not asked. */
export function getSarana(r: Riwayat, kode: KodeSarana): 0 | 1 | null {
  if (kode === 'alat') return getAlat(r)
  const n = r.terakhir(kode)
  if (n === null) return null
  return (kode === 'gedung' ? n === SENDIRI : n > 0) ? 1 : 0
}

/** 1 when all five are there, 0 when one is missing; null while one of them was not asked: judging only what fails would bias the share. */
export function getLengkap(r: Riwayat): 0 | 1 | null {
  const isi = SARANA.map((s) => getSarana(r, s.kode))
  if (isi.includes(null)) return null
  return isi.includes(0) ? 0 : 1
}

const kecilkan = (nama: string) => nama.charAt(0).toLowerCase() + nama.slice(1)

/** Tools that the last survey found missing: "pita LILA", or "semua alat ukur". */
export function listKurangAlat(r: Riwayat): string[] {
  const alat = ALAT.filter((a) => r.terakhir(a) === 0)
  return alat.length === ALAT.length ? ['semua alat ukur'] : alat.map((a) => kecilkan(ukuranSarana[a].nama))
}

/** What is missing, in words an officer can act on: "gedung menumpang", "pita LILA"; empty when nothing is, or nobody asked. */
export function listKurangSarana(r: Riwayat): string[] {
  const gedung = r.terakhir('gedung')
  const tanpaGedung = gedung === 0 ? 'belum ada gedung' : 'gedung menumpang'
  return [
    ...(gedung === null || gedung === SENDIRI ? [] : [tanpaGedung]),
    ...(r.terakhir('meubel') === 0 ? ['meubel'] : []),
    ...listKurangAlat(r),
    ...(r.terakhir('ape') === 0 ? ['APE'] : []),
    ...(r.terakhir('internet') === 0 ? ['internet'] : []),
  ]
}
