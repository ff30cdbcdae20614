export interface Letak {
  lintang: number
  bujur: number
}

/** Drawing units. */
export type Titik = readonly [x: number, y: number]

interface Proyeksi {
  skala: number
  x: number
  y: number
}

const RAD = Math.PI / 180

/** Where a place lies in a Mercator drawing. */
export function keTitik(p: Proyeksi, { lintang, bujur }: Letak): Titik {
  return [p.x + p.skala * bujur * RAD, p.y - p.skala * Math.log(Math.tan(Math.PI / 4 + (lintang * RAD) / 2))]
}

/** The place of a point of a Mercator drawing, to six decimals (a decimetre). */
export function keLetak(p: Proyeksi, [x, y]: Titik): Letak {
  const bulat = (n: number) => Math.round(n * 1e6) / 1e6
  return {
    bujur: bulat((x - p.x) / p.skala / RAD),
    lintang: bulat((2 * Math.atan(Math.exp((p.y - y) / p.skala)) - Math.PI / 2) / RAD),
  }
}
