import type { MultiPolygon, Polygon, Position } from 'geojson'

type Titik = readonly [lon: number, lat: number]

const KM_PER_DERAJAT = 111.195

function isDalamCincin([x, y]: Titik, r: readonly Position[]): boolean {
  let dalam = false
  for (let i = 0, j = r.length - 1; i < r.length; j = i++) {
    const [xi = 0, yi = 0] = r[i] as Position
    const [xj = 0, yj = 0] = r[j] as Position
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) dalam = !dalam
  }
  return dalam
}

const listBagian = (g: Polygon | MultiPolygon) => (g.type === 'Polygon' ? [g.coordinates] : g.coordinates)

/** Whether [lon, lat] lies in the polygon and not in one of its holes. */
export function isDiDalam(titik: Titik, g: Polygon | MultiPolygon): boolean {
  return listBagian(g).some(
    ([luar, ...lubang]) =>
      luar !== undefined && isDalamCincin(titik, luar) && !lubang.some((r) => isDalamCincin(titik, r)),
  )
}

/** Distance from [lon, lat] to the polygon's nearest edge, km; 0 inside. Flat around the point: good to 1 % within a kabupaten. */
export function hitungJarakKm(titik: Titik, g: Polygon | MultiPolygon): number {
  if (isDiDalam(titik, g)) return 0
  const kx = KM_PER_DERAJAT * Math.cos((titik[1] * Math.PI) / 180)
  const keKm = ([x = 0, y = 0]: Position) => [(x - titik[0]) * kx, (y - titik[1]) * KM_PER_DERAJAT] as const
  let terdekat = Number.POSITIVE_INFINITY
  for (const r of listBagian(g).flat()) {
    for (let i = 1; i < r.length; i++) {
      const [ax, ay] = keKm(r[i - 1] as Position)
      const [bx, by] = keKm(r[i] as Position)
      const [dx, dy] = [bx - ax, by - ay]
      const panjang = dx * dx + dy * dy
      const t = panjang === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / panjang))
      terdekat = Math.min(terdekat, Math.hypot(ax + t * dx, ay + t * dy))
    }
  }
  return terdekat
}
