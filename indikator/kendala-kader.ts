import { formatBulat, formatRupiahSingkat } from '@/lib/angka'
import type { BarisKendala } from './kendala'

/** Title of the gap in incentive; `tarif` in rupiah per kader and month, null while none was set. */
export function judulInsentifKurang(k: BarisKendala, tarif: number | null): string {
  if (k.jumlah === null) return 'Penerima insentif belum dilaporkan'
  if (k.jumlah === 0) return 'Semua kader inti yang diketahui menerima insentif'
  const rupiah = tarif === null ? '' : `: ${formatRupiahSingkat(k.jumlah * tarif)} per bulan`
  return `${formatBulat(k.jumlah)} kader inti tanpa insentif${rupiah}`
}

/** What lies behind it, and what is not known. */
export function kalimatInsentifKurang(k: BarisKendala): string {
  const belum =
    k.belumDidata > 0
      ? `${formatBulat(k.belumDidata)} posyandu belum diketahui: penerima atau jumlah kadernya tidak dilaporkan.`
      : 'Semua posyandu diketahui.'
  if (k.jumlah === null) return belum
  return `Dihitung kader pada posyandu yang belum bernomor, dan kader berhak yang dilaporkan belum menerima. ${belum}`
}

/** Title of the gap in training. */
export function judulPelatihanKurang(k: BarisKendala): string {
  if (k.jumlah === null) return 'Pelatihan kader belum dilaporkan'
  if (k.jumlah === 0) return 'Semua kader yang diketahui sudah dilatih'
  return `${formatBulat(k.jumlah)} dari ${formatBulat(k.dari)} kader belum dilatih`
}

/** Whom it touches, and what is not known. */
export function kalimatPelatihanKurang(k: BarisKendala): string {
  const belum =
    k.belumDidata > 0
      ? `${formatBulat(k.belumDidata)} posyandu tidak melaporkan kadernya dalam 12 bulan.`
      : 'Semua posyandu melaporkan kadernya.'
  if (!k.jumlah) return belum
  return `Melatih mereka menyentuh ${formatBulat(k.dampak ?? 0)} balita sasaran. ${belum}`
}
