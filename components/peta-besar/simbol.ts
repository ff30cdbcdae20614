import type { KelompokTahap } from '@/indikator/titik-posyandu'

interface Simbol {
  /** SVG path around 0,0 within a circle of radius 6. */
  jalur: string
  /** CSS variable of its colour; hollow ones are only outlined by it. */
  warna: string
  berongga?: true
}

/** Colour and shape of a registration stage: told apart without colour too. */
export const SIMBOL: Readonly<Record<KelompokTahap, Simbol>> = {
  terdaftar: { jalur: 'M-6 0A6 6 0 1 1 6 0A6 6 0 1 1 -6 0Z', warna: '--baik' },
  diproses: { jalur: 'M-5 -5H5V5H-5Z', warna: '--turun-3' },
  disiapkan: { jalur: 'M0 -6.5L6.2 5H-6.2Z', warna: '--emas' },
  dikembalikan: {
    jalur: 'M-6 -3L-3 -6L0 -3L3 -6L6 -3L3 0L6 3L3 6L0 3L-3 6L-6 3L-3 0Z',
    warna: '--buruk',
  },
  belum: { jalur: 'M0 -6.4L6.4 0L0 6.4L-6.4 0Z', warna: '--tinta2', berongga: true },
}
