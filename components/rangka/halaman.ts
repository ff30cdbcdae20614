import type { Peran } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'

export const HALAMAN = [
  { kode: 'ringkasan', nama: 'Ringkasan', href: '/', berbulan: true },
  { kode: 'peta', nama: 'Peta', href: '/peta', berbulan: true },
  { kode: 'indikator', nama: 'Indikator', href: '/indikator', berbulan: true },
  { kode: 'kecamatan', nama: 'Kecamatan', href: '/kecamatan', berbulan: true },
  { kode: 'registrasi', nama: 'Registrasi', href: '/registrasi', berbulan: true },
  { kode: 'program', nama: 'Program', href: '/program', berbulan: true },
  { kode: 'rapat', nama: 'Rapat', href: '/rapat', berbulan: false },
  { kode: 'impor', nama: 'Impor', href: '/impor', berbulan: false, peran: ['dpmd', 'kecamatan'] },
  // In the drawer and on the account page, not in the bar; "Tentang data" also stands in the foot of every page.
  { kode: 'tentang', nama: 'Tentang data', href: '/tentang', berbulan: false, laci: true },
  {
    kode: 'persetujuan',
    nama: 'Persetujuan',
    href: '/persetujuan',
    berbulan: false,
    laci: true,
    bilah: ['pimpinan'],
  },
  { kode: 'pengguna', nama: 'Pengguna', href: '/pengguna', berbulan: false, peran: ['dpmd'], laci: true },
] as const satisfies readonly {
  kode: string
  nama: string
  href: string
  berbulan: boolean
  peran?: readonly Peran[]
  laci?: boolean
  /** Roles that have it in the bar all the same: it is their daily work. */
  bilah?: readonly Peran[]
}[]

export type KodeHalaman = (typeof HALAMAN)[number]['kode']

export const NAMA_PERAN: Readonly<Record<Peran, string>> = {
  pimpinan: 'Pimpinan',
  dpmd: 'DPMD',
  tp_posyandu: 'TP Posyandu',
  kecamatan: 'Kecamatan',
  opd: 'OPD',
}

/** Roles that hold meetings: theirs is the button "Mulai rapat" (`kelola-rapat` in the rule book). */
export const PERAN_RAPAT: readonly Peran[] = ['dpmd', 'tp_posyandu', 'kecamatan']

export interface TautanHalaman {
  kode: KodeHalaman
  nama: string
  href: string
  /** Shown in the drawer only. */
  laci: boolean
}

/** Pages of the bar for a role, the month kept; a kecamatan's own page stands for the list. */
export function listTautanHalaman(
  peran: Peran,
  bulan: Bulan | null,
  kodeKecamatan: string | null,
): TautanHalaman[] {
  return HALAMAN.filter((h) => !('peran' in h) || (h.peran as readonly Peran[]).includes(peran)).map((h) => {
    const href = h.kode === 'kecamatan' && kodeKecamatan ? `/kecamatan/${kodeKecamatan}` : h.href
    const laci = 'laci' in h && !('bilah' in h && (h.bilah as readonly Peran[]).includes(peran))
    return { kode: h.kode, nama: h.nama, href: tautan(href, h.berbulan ? bulan : null), laci }
  })
}
