import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson'

export type Cincin = Position[]

/** All rings of a geometry, parts and holes alike. */
export function listCincin(g: Polygon | MultiPolygon): Cincin[] {
  return g.type === 'Polygon' ? g.coordinates : g.coordinates.flat()
}

/** Outer rings with their holes. */
export function listBagian(g: Polygon | MultiPolygon): Cincin[][] {
  return g.type === 'Polygon' ? [g.coordinates] : g.coordinates
}

/** Twice the signed area of a ring in square degrees; zero for a line. */
export function luasGanda(r: readonly Position[]): number {
  return r.reduce((n, [x = 0, y = 0], i) => {
    const [x2 = 0, y2 = 0] = r[(i + 1) % r.length] as Position
    return n + x * y2 - x2 * y
  }, 0)
}

const isTitik = (p: unknown): p is Position =>
  Array.isArray(p) && p.length >= 2 && Number.isFinite(p[0]) && Number.isFinite(p[1])

/** Two numbers per point, closed, at least a triangle; null when it is no ring. */
function rapikanCincin(r: unknown): Cincin | null {
  if (!Array.isArray(r) || !r.every(isTitik)) return null
  const titik = r.map(([x = 0, y = 0]): Position => [x, y])
  const [awal, akhir] = [titik[0], titik.at(-1)]
  if (awal && akhir && (awal[0] !== akhir[0] || awal[1] !== akhir[1])) titik.push([...awal])
  return titik.length >= 4 ? titik : null
}

function rapikanBagian(p: unknown): Cincin[] | null {
  if (!Array.isArray(p)) return null
  const [luar, ...lubang] = p.map(rapikanCincin)
  return luar ? [luar, ...lubang.filter((r) => r !== null)] : null
}

/** The polygons of a geometry in plain form; null when it has none. Heights are dropped. */
export function rapikanPoligon(g: Geometry | null | undefined): MultiPolygon | null {
  if (!g) return null
  if (g.type === 'GeometryCollection') {
    const semua = g.geometries.flatMap((x) => rapikanPoligon(x)?.coordinates ?? [])
    return semua.length > 0 ? { type: 'MultiPolygon', coordinates: semua } : null
  }
  const bagian = g.type === 'Polygon' ? [g.coordinates] : g.type === 'MultiPolygon' ? g.coordinates : []
  const coordinates = bagian.map(rapikanBagian).filter((p) => p !== null)
  return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null
}

/** [west, south, east, north] of the first two numbers of every point. */
export function hitungKotak(
  fitur: readonly Feature<Polygon | MultiPolygon>[],
): [number, number, number, number] {
  const k: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const f of fitur)
    for (const r of listCincin(f.geometry))
      for (const [x = 0, y = 0] of r) {
        k[0] = Math.min(k[0], x)
        k[1] = Math.min(k[1], y)
        k[2] = Math.max(k[2], x)
        k[3] = Math.max(k[3], y)
      }
  return k
}

/** The geometry with every point replaced. */
export function ubahTitik<G extends Polygon | MultiPolygon>(g: G, ubah: (p: Position) => Position): G {
  const coordinates =
    g.type === 'Polygon'
      ? g.coordinates.map((r) => r.map(ubah))
      : g.coordinates.map((p) => p.map((r) => r.map(ubah)))
  return { ...g, coordinates }
}
