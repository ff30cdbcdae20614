import type { MultiPolygon, Polygon, Position } from 'geojson'
import polylabel from 'polylabel'
import { listBagian, luasGanda } from './poligon'

/** A plane in kilometres around a place, and back. */
export interface BidangKm {
  keKm(titik: Position): Position
  keDerajat(titik: Position): Position
}

const bulat = (n: number, desimal: number) => Math.round(n * 10 ** desimal) / 10 ** desimal

/** Where a name stands best: the middle [lon, lat] of the largest circle inside the largest part, and its radius in km. */
export function getLabel(
  g: Polygon | MultiPolygon,
  { keKm, keDerajat }: BidangKm,
): { label: [number, number]; besar: number } {
  const [terluas] = listBagian(g)
    .map((p) => p.map((r) => r.map(keKm)))
    .sort((a, b) => Math.abs(luasGanda(b[0] ?? [])) - Math.abs(luasGanda(a[0] ?? [])))
  const pusat = polylabel(terluas ?? [], 0.05)
  const [lon = 0, lat = 0] = keDerajat(pusat)
  return { label: [bulat(lon, 4), bulat(lat, 4)], besar: bulat(pusat.distance, 2) }
}
