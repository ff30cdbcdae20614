import type { BentukPeta } from '@/server/peta/bentuk'

/** Bar of a round number of kilometres, in units of the drawing. */
export interface SkalaPeta {
  km: number
  panjang: number
}

const BULAT = [200, 100, 50, 20, 10, 5, 2, 1]
const BAGIAN = 0.25

/** The longest round bar within a quarter of the map's width. */
export function getSkalaPeta({ satuanPerKm, lebar }: Pick<BentukPeta, 'satuanPerKm' | 'lebar'>): SkalaPeta {
  const km = BULAT.find((n) => n * satuanPerKm <= lebar * BAGIAN) ?? 1
  return { km, panjang: Math.round(km * satuanPerKm * 10) / 10 }
}

/** Outlines at 0, 0: an arrow 40 high, and a bar with its ends and middle 10 high. */
export const JALUR_UTARA = 'M0 40L13 0L26 40L13 31Z'
export const getJalurBatang = (panjang: number): string =>
  `M0 -10V0H${panjang}V-10M${Math.round(panjang * 5) / 10} -7V0`
