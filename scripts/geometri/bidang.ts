/** A plane point in km, or an offset between two. */
export type Titik = [number, number]

/** [west, south, east, north] in degrees. */
export type Kotak = [number, number, number, number]

/** A plane in km around one place: lon/lat in, km out, and back. */
export interface Bidang {
  keKm(lonLat: readonly number[]): Titik
  keDerajat(km: readonly number[]): Titik
}

const KM_PER_DERAJAT = 111.195

/** lon/lat box of points, widened by `tepi` degrees on each side. */
export function createKotak(titik: Iterable<readonly number[]>, tepi: number): Kotak {
  const k: Kotak = [180, 90, -180, -90]
  for (const [lon = 0, lat = 0] of titik) {
    k[0] = Math.min(k[0], lon - tepi)
    k[1] = Math.min(k[1], lat - tepi)
    k[2] = Math.max(k[2], lon + tepi)
    k[3] = Math.max(k[3], lat + tepi)
  }
  return k
}

/** Equirectangular plane centred on a box; good to 1 % within a kabupaten. */
export function createBidang(kotak: Kotak): Bidang {
  const lon0 = (kotak[0] + kotak[2]) / 2
  const lat0 = (kotak[1] + kotak[3]) / 2
  // Rounded so that no libm difference between machines reaches the output.
  const kx = Math.round(KM_PER_DERAJAT * Math.cos((lat0 * Math.PI) / 180) * 1000) / 1000
  return {
    keKm: ([lon = 0, lat = 0]) => [(lon - lon0) * kx, (lat - lat0) * KM_PER_DERAJAT],
    keDerajat: ([x = 0, y = 0]) => [x / kx + lon0, y / KM_PER_DERAJAT + lat0],
  }
}

/** Square of the distance. Only + − × ÷ √ are used: other functions differ in the last digit between engines. */
export function jarakKuadrat(a: Titik, b: Titik): number {
  const dx = a[0] - b[0]
  const dy = a[1] - b[1]
  return dx * dx + dy * dy
}

/** Distance, in the unit of the points. */
export const jarak = (a: Titik, b: Titik): number => Math.sqrt(jarakKuadrat(a, b))

/** Signed area of a ring; positive when counter-clockwise. */
export function luasCincin(cincin: readonly (readonly number[])[]): number {
  let luas = 0
  let [x0 = 0, y0 = 0] = cincin[cincin.length - 1] ?? []
  for (const [x1 = 0, y1 = 0] of cincin) {
    luas += x0 * y1 - x1 * y0
    x0 = x1
    y0 = y1
  }
  return luas / 2
}

/** Even-odd test over all rings of a polygon or multipolygon part. */
export function diDalam(titik: readonly number[], cincin: readonly (readonly number[][])[]): boolean {
  const [x = 0, y = 0] = titik
  let dalam = false
  for (const c of cincin) {
    let [x0 = 0, y0 = 0] = c[c.length - 1] ?? []
    for (const [x1 = 0, y1 = 0] of c) {
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) dalam = !dalam
      x0 = x1
      y0 = y1
    }
  }
  return dalam
}
