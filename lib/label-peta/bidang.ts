/** A point in units of the drawing, y downwards. */
export type Titik = readonly [x: number, y: number]

/** An upright rectangle given by its centre. */
export interface Kotak {
  x: number
  y: number
  lebar: number
  tinggi: number
}

/** The rectangle grown by `n` on every side. */
export function lebarkan(k: Kotak, n: number): Kotak {
  return { x: k.x, y: k.y, lebar: k.lebar + 2 * n, tinggi: k.tinggi + 2 * n }
}

/** Whether two rectangles share more than an edge. */
export function bertindih(a: Kotak, b: Kotak): boolean {
  return (
    Math.abs(a.x - b.x) * 2 < a.lebar + b.lebar - 1e-9 && Math.abs(a.y - b.y) * 2 < a.tinggi + b.tinggi - 1e-9
  )
}

function arah(a: Titik, b: Titik, c: Titik): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

/** Whether the segments ab and cd cross each other or touch. */
export function berpotongan(a: Titik, b: Titik, c: Titik, d: Titik): boolean {
  if (
    Math.max(a[0], b[0]) < Math.min(c[0], d[0]) ||
    Math.max(c[0], d[0]) < Math.min(a[0], b[0]) ||
    Math.max(a[1], b[1]) < Math.min(c[1], d[1]) ||
    Math.max(c[1], d[1]) < Math.min(a[1], b[1])
  )
    return false
  return arah(a, b, c) * arah(a, b, d) <= 0 && arah(c, d, a) * arah(c, d, b) <= 0
}

/** Whether the segment ab runs through the rectangle. */
export function menembus(a: Titik, b: Titik, k: Kotak): boolean {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const kiri = k.x - k.lebar / 2 - a[0]
  const atas = k.y - k.tinggi / 2 - a[1]
  const kanan = kiri + k.lebar
  const bawah = atas + k.tinggi
  if (Math.max(0, dx) <= kiri || Math.min(0, dx) >= kanan) return false
  if (Math.max(0, dy) <= atas || Math.min(0, dy) >= bawah) return false
  // Outside only if all four corners lie on one side of the line.
  const p = dx * atas
  const q = dx * bawah
  const r = dy * kiri
  const s = dy * kanan
  return !(p >= r && p >= s && q >= r && q >= s) && !(p <= r && p <= s && q <= r && q <= s)
}

/** Distance from a point to the segment ab. */
export function getJarak(p: Titik, a: Titik, b: Titik): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const panjang = dx * dx + dy * dy
  const t = panjang === 0 ? 0 : Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / panjang))
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy)
}

/** Whether the point lies inside the ring (even-odd rule). */
export function isDalam(p: Titik, cincin: readonly Titik[]): boolean {
  let dalam = false
  for (let i = 0, j = cincin.length - 1; i < cincin.length; j = i++) {
    const [xi, yi] = cincin[i] as Titik
    const [xj, yj] = cincin[j] as Titik
    if (yi > p[1] !== yj > p[1] && p[0] < ((xj - xi) * (p[1] - yi)) / (yj - yi) + xi) dalam = !dalam
  }
  return dalam
}

/** Whether the rectangle lies wholly inside the ring. */
export function isKotakDalam(k: Kotak, cincin: readonly Titik[]): boolean {
  if (!isDalam([k.x, k.y], cincin)) return false
  for (let i = 0, j = cincin.length - 1; i < cincin.length; j = i++)
    if (menembus(cincin[j] as Titik, cincin[i] as Titik, k)) return false
  return true
}
