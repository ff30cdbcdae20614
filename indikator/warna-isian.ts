import type { Isian } from './isian'
import type { Arah } from './tipe'

/** Colours of the light theme (`app/gaya.css`) for pictures that leave the page; a test keeps the two equal. */
export const WARNA = {
  muka: '#ffffff',
  redup: '#f5f2e8',
  garis: '#e4e0d5',
  garisIsian: '#868c87',
  tinta: '#12211f',
  tinta2: '#51605c',
  emas: '#c4850f',
  emasMuda: '#fbf1da',
  emasTeks: '#7a5000',
  arsirGaris: '#b4b0a4',
  arsirDasar: '#ffffff',
} as const

const RAMP: Readonly<Record<Arah, readonly string[]>> = {
  'turun-baik': ['#fbebdd', '#f3cdac', '#e6a472', '#cf7a3d', '#a9541c'],
  'naik-baik': ['#e3efeb', '#b9d9cf', '#83baac', '#40907f', '#0f4c44'],
}
const DI_RAMP = ['#0a1513', '#0a1513', '#0a1513', '#0a1513', '#ffffff']

/** Fill of an area, and the ink that reads on it. */
export function getWarnaIsian(arah: Arah, isian: Isian): { isi: string; tinta: string } {
  if (isian === 'kosong') return { isi: WARNA.arsirDasar, tinta: WARNA.tinta }
  if (isian === 'luar') return { isi: WARNA.redup, tinta: WARNA.tinta2 }
  const kelas = Number(isian.slice(1))
  return { isi: RAMP[arah][kelas] as string, tinta: DI_RAMP[kelas] as string }
}
