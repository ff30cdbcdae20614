import type { MultiPolygon, Polygon, Position } from 'geojson'
import { isDiDalam } from '@/lib/letak'
import { listBagian, listCincin } from './poligon'

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
function getPotong({ a, b }: Ruas, { a: c, b: d }: Ruas): number[] | null {
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

/** A place at which a polygon is not valid. */
export interface Cacat {
  jenis: 'memotong' | 'bersarang'
  letak: [number, number]
}

function listPotongDiri(g: Polygon | MultiPolygon): Cacat[] {
  const temu = new Map<string, Cacat>()
  for (const isi of susunKotak(listRuas(g)).values())
    for (let i = 0; i < isi.length; i++)
      for (let j = i + 1; j < isi.length; j++) {
        const [p, q] = [isi[i] as Ruas, isi[j] as Ruas]
        const titik = bersebelahan(p, q) ? null : getPotong(p, q)
        if (titik)
          temu.set(titik.map((n) => n.toFixed(6)).join(), {
            jenis: 'memotong',
            letak: titik as [number, number],
          })
      }
  return [...temu.values()]
}

/** Parts that lie inside another part of the same polygon: the same land twice. */
function listBersarang(g: Polygon | MultiPolygon): Cacat[] {
  const bagian = listBagian(g)
  return bagian.flatMap((b, i) => {
    const letak = b[0]?.[0] as [number, number] | undefined
    const di = (lain: Position[][]) => letak && isDiDalam(letak, { type: 'Polygon', coordinates: lain })
    return letak && bagian.some((lain, j) => i !== j && di(lain))
      ? [{ jenis: 'bersarang' as const, letak }]
      : []
  })
}

/** Why a polygon is not valid: its outline crosses itself, or a part lies inside another. Empty for a valid one; touching is fine. */
export function listCacat(g: Polygon | MultiPolygon): Cacat[] {
  const potong = listPotongDiri(g)
  return potong.length > 0 ? potong : listBersarang(g)
}
