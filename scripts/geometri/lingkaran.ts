import { jarak, type Titik } from './bidang'

/** A kecamatan as a circle whose area is its number of desa, in hex units. */
export interface Lingkaran {
  kode: string
  pusat: Titik
  jari: number
  tetangga: string[]
}

const PUTARAN = 600
const TARIK = 0.08
const JANGKAR = 0.01

/**
 * Dorling layout: circles are pushed apart where they overlap, pulled together where kecamatan
 * are neighbours, and held near their place. Returns the same circles at new places.
 */
export function createTataLingkaran(asal: Lingkaran[]): Lingkaran[] {
  const pasangan = asal.flatMap((a) =>
    asal.filter((b) => a.kode < b.kode && a.tetangga.includes(b.kode)).map((b) => [a, b] as const),
  )
  const jumlahJarak = pasangan.reduce((n, [a, b]) => n + jarak(a.pusat, b.pusat), 0)
  const skala = jumlahJarak > 0 ? pasangan.reduce((n, [a, b]) => n + a.jari + b.jari, 0) / jumlahJarak : 1
  const awal = asal.map((l): Titik => [l.pusat[0] * skala, l.pusat[1] * skala])
  const kini = awal.map((p): Titik => [p[0], p[1]])

  for (let putaran = 0; putaran < PUTARAN; putaran++) {
    const geser = kini.map((p, i): Titik => {
      const q = awal[i] ?? p
      return [(q[0] - p[0]) * JANGKAR, (q[1] - p[1]) * JANGKAR]
    })
    for (let i = 0; i < kini.length; i++) {
      for (let j = i + 1; j < kini.length; j++) {
        const [a, b, p, q, gi, gj] = [asal[i], asal[j], kini[i], kini[j], geser[i], geser[j]]
        if (!a || !b || !p || !q || !gi || !gj) continue
        const d = jarak(p, q) || 1e-6
        const celah = d - a.jari - b.jari
        const gaya = celah < 0 ? celah * 0.4 : a.tetangga.includes(b.kode) ? celah * TARIK : 0
        const [x, y] = [((q[0] - p[0]) / d) * gaya * 0.5, ((q[1] - p[1]) / d) * gaya * 0.5]
        gi[0] += x
        gi[1] += y
        gj[0] -= x
        gj[1] -= y
      }
    }
    kini.forEach((p, i) => {
      p[0] += geser[i]?.[0] ?? 0
      p[1] += geser[i]?.[1] ?? 0
    })
  }
  return asal.map((l, i) => ({ ...l, pusat: kini[i] ?? l.pusat }))
}
