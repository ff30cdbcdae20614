import { formatAngka, formatBulat } from '@/lib/angka'
import type { Padanan } from './padan'
import type { KonteksBatas } from './tipe'

/** 4.1297 → "4,13 km²", 0.0225 → "2,3 ha". */
export function formatLuas(km2: number): string {
  if (km2 >= 100) return `${formatBulat(km2)}\u00a0km²`
  if (km2 >= 0.1) return `${formatAngka(km2, 2)}\u00a0km²`
  return `${formatAngka(km2 * 100, km2 < 0.001 ? 2 : 1)}\u00a0ha`
}

/** [116.6229, -0.5129] → "0,5129° LS 116,6229° BT". */
export function formatLetak([bujur, lintang]: readonly [number, number]): string {
  return `${formatAngka(Math.abs(lintang), 4)}° ${lintang < 0 ? 'LS' : 'LU'} ${formatAngka(bujur, 4)}° BT`
}

/** Name of a kecamatan or desa; the code itself when unknown. */
export function getNamaTempat(kode: string, konteks: KonteksBatas): string {
  return (
    konteks.kecamatan.find((k) => k.kode === kode)?.nama ??
    konteks.desa.find((d) => d.kode === kode)?.nama ??
    kode
  )
}

/** `bidang nomor 3 "Muara Jawa" (64.02.99)`. */
export function sebutBidang(p: Padanan): string {
  const nama = p.namaBerkas ? ` "${p.namaBerkas}"` : ''
  return `nomor ${p.nomor}${nama}${p.kodeBerkas ? ` (${p.kodeBerkas})` : ''}`
}

/** The first of a long list and how many more: "a; b; dan 4 lainnya". */
export function formatRingkas(daftar: readonly string[], maks = 8): string {
  const sisa = daftar.length - maks
  return sisa > 1 ? `${daftar.slice(0, maks).join('; ')}; dan ${sisa} lainnya` : daftar.join('; ')
}
