import type { MultiPolygon, Polygon, Position } from 'geojson'
import { listCincin } from './poligon'

interface Ruas {
  a: Position
  b: Position
  cincin: number
  ke: number
  dari: number
}

const silang = (a: Position, b: Position, c: Position) =>
  ((b[0] as number) - (a[0] as number)) * ((c[1] as number) - (a[1] as number)) -
  ((b[1] as number) - (a[1] as number)) * ((c[0] as number) - (a[0] as number))

/** Where two lines cross inside of both; null when they only touch or miss each other. */
function getPotong({ a, b }: Ruas, { a: c, b: d }: Ruas): Position | null {
  const [p, q] = [silang(a, b, c), silang(a, b, d)]
  const [r, s] = [silang(c, d, a), silang(c, d, b)]
  if (!(p * q < 0 && r * s < 0)) return null
  const t = r / (r - s)
  return [
    (a[0] as number) + t * ((b[0] as number) - (a[0] as number)),
    (a[1] as number) + t * ((b[1] as number) - (a[1] as number)),
  ]
}

function listRuas(g: Polygon | MultiPolygon): Ruas[] {
  return listCincin(g).flatMap((r, cincin) =>
    r.slice(1).map((b, ke) => ({ a: r[ke] as Position, b, cincin, ke, dari: r.length - 1 })),
  )
}

const bersebelahan = (p: Ruas, q: Ruas) =>
  p.cincin === q.cincin && (Math.abs(p.ke - q.ke) <= 1 || Math.abs(p.ke - q.ke) === p.dari - 1)

/** Cells of a grid, each with the lines that may pass through it: only those are compared. */
function susunKotak(ruas: readonly Ruas[]): Map<string, Ruas[]> {
  const panjang = ruas.map(({ a, b }) =>
    Math.max(Math.abs((a[0] as number) - (b[0] as number)), Math.abs((a[1] as number) - (b[1] as number))),
  )
  const sisi = Math.max((2 * panjang.reduce((n, p) => n + p, 0)) / panjang.length, 1e-6)
  const kotak = new Map<string, Ruas[]>()
  const sel = (n: number) => Math.floor(n / sisi)
  for (const r of ruas) {
    const [x1, x2] = [r.a[0] as number, r.b[0] as number].sort((p, q) => p - q) as [number, number]
    const [y1, y2] = [r.a[1] as number, r.b[1] as number].sort((p, q) => p - q) as [number, number]
    for (let x = sel(x1); x <= sel(x2); x++)
      for (let y = sel(y1); y <= sel(y2); y++) {
        const kunci = `${x}|${y}`
        const isi = kotak.get(kunci)
        if (isi) isi.push(r)
        else kotak.set(kunci, [r])
      }
  }
  return kotak
}

/** Places where the outline of a polygon crosses itself, [lon, lat]; empty for a valid one. Touching is no crossing. */
export function listPotongDiri(g: Polygon | MultiPolygon): [number, number][] {
  const ruas = listRuas(g)
  const temu = new Map<string, [number, number]>()
  for (const isi of susunKotak(ruas).values())
    for (let i = 0; i < isi.length; i++)
      for (let j = i + 1; j < isi.length; j++) {
        const [p, q] = [isi[i] as Ruas, isi[j] as Ruas]
        const titik = bersebelahan(p, q) ? null : getPotong(p, q)
        if (titik) temu.set(titik.map((n) => n?.toFixed(6)).join(), titik as [number, number])
      }
  return [...temu.values()]
}
