type Titik = readonly [number, number]

function bulat(n: number): string {
  return String(Math.round(n * 10) / 10)
}

/**
 * Diagonal hatch lines clipped to polygons (rings with holes, even-odd), as an SVG path of segments. Lines of the same
 * `jarak` continue from one area to the next. Drawn as geometry because a `url(#pattern)` fill that a `<use>` inherits
 * is looked up in the sprite by some browsers and in the page by others.
 */
export function createArsir(cincin: readonly (readonly Titik[])[], jarak: number): string {
  // u = x + y is constant along a line that rises to the right; v = x − y runs along it.
  const ruas = cincin.flatMap((r) =>
    r.slice(1).map((b, i) => {
      const a = r[i] as Titik
      return { u1: a[0] + a[1], v1: a[0] - a[1], u2: b[0] + b[1], v2: b[0] - b[1] }
    }),
  )
  const langkah = jarak * Math.SQRT2
  const u = ruas.map((s) => s.u1)
  const hasil: string[] = []
  for (let k = Math.ceil(Math.min(...u) / langkah); k * langkah < Math.max(...u); k++) {
    // A hair off, so that a line through a corner meets it once.
    const garis = k * langkah + 1e-6
    const potong = ruas
      .filter((s) => s.u1 > garis !== s.u2 > garis)
      .map((s) => s.v1 + ((s.v2 - s.v1) * (garis - s.u1)) / (s.u2 - s.u1))
      .sort((a, b) => a - b)
    for (let i = 0; i + 1 < potong.length; i += 2) {
      const [dari, sampai] = [potong[i] as number, potong[i + 1] as number]
      const titik = (v: number) => `${bulat((garis + v) / 2)} ${bulat((garis - v) / 2)}`
      hasil.push(`M${titik(dari)}L${titik(sampai)}`)
    }
  }
  return hasil.join('')
}
