import { Delaunay } from 'd3-delaunay'
import { jarak, type Titik } from './bidang'

/** A seed point with the kecamatan it belongs to; `null` is any place outside the kabupaten. */
export interface Benih {
  titik: Titik
  kecamatan: string | null
}

interface Simpul {
  asal: Titik
  kini: Titik
  /** Distance from `asal` to the nearest seed, km. */
  lapang: number
  tetangga: number[]
}

/** A border edge, directed so that `kiri` lies on its left. */
interface Sisi {
  dari: number
  ke: number
  kiri: string | null
  kanan: string | null
}

/** Borders between kecamatan as one graph: neighbours share every vertex, so no gap can open. */
export interface Jaring {
  simpul: Simpul[]
  sisi: Sisi[]
}

const PANJANG_SISI_KM = 0.45
const LANGKAH = 0.5
/** Rounds, and how far a vertex may move as a share of its distance to the nearest seed. */
const TAHAP = [
  { putaran: 1600, gerak: 0.4 },
  { putaran: 60, gerak: 0.6 },
]

/** Voronoi edges between different kecamatan, split into short pieces. */
export function createJaring(benih: Benih[]): Jaring {
  const delaunay = Delaunay.from(benih.map((b) => b.titik))
  const { triangles, halfedges } = delaunay
  const pusat = delaunay.voronoi([-1e5, -1e5, 1e5, 1e5]).circumcenters
  const jaring: Jaring = { simpul: [], sisi: [] }
  const nomor = new Map<number, number>()

  const tambah = (titik: Titik, seed: Titik) =>
    jaring.simpul.push({ asal: titik, kini: titik, lapang: jarak(titik, seed), tetangga: [] }) - 1
  const simpulSegitiga = (t: number, seed: Titik) => {
    const ada = nomor.get(t)
    if (ada !== undefined) return ada
    const baru = tambah([pusat[2 * t] ?? 0, pusat[2 * t + 1] ?? 0], seed)
    nomor.set(t, baru)
    return baru
  }
  const sambung = (dari: number, ke: number, kiri: string | null, kanan: string | null) => {
    jaring.sisi.push({ dari, ke, kiri, kanan })
    jaring.simpul[dari]?.tetangga.push(ke)
    jaring.simpul[ke]?.tetangga.push(dari)
  }

  for (let e = 0; e < triangles.length; e++) {
    const f = halfedges[e] ?? -1
    const a = benih[triangles[e] ?? 0]
    const b = benih[triangles[e % 3 === 2 ? e - 2 : e + 1] ?? 0]
    if (f < e || !a || !b || a.kecamatan === b.kecamatan) continue
    const awal = simpulSegitiga(Math.floor(e / 3), a.titik)
    const akhir = simpulSegitiga(Math.floor(f / 3), a.titik)
    const p = jaring.simpul[awal]?.asal ?? a.titik
    const q = jaring.simpul[akhir]?.asal ?? a.titik
    const arah = (q[0] - p[0]) * (a.titik[1] - p[1]) - (q[1] - p[1]) * (a.titik[0] - p[0])
    const [kiri, kanan] = arah > 0 ? [a.kecamatan, b.kecamatan] : [b.kecamatan, a.kecamatan]
    const potong = Math.max(1, Math.ceil(jarak(p, q) / PANJANG_SISI_KM))
    let sebelum = awal
    for (let i = 1; i < potong; i++) {
      const t = i / potong
      const baru = tambah([p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t], a.titik)
      sambung(sebelum, baru, kiri, kanan)
      sebelum = baru
    }
    sambung(sebelum, akhir, kiri, kanan)
  }
  return jaring
}

/** Moves every vertex toward the middle of its neighbours, never far enough to pass a seed. */
export function haluskan({ simpul }: Jaring): void {
  for (const { putaran, gerak } of TAHAP) for (let i = 0; i < putaran; i++) geser(simpul, gerak)
}

function geser(simpul: Simpul[], gerakTerjauh: number): void {
  const baru = simpul.map((s): Titik => {
    let x = 0
    let y = 0
    for (const t of s.tetangga) {
      x += simpul[t]?.kini[0] ?? 0
      y += simpul[t]?.kini[1] ?? 0
    }
    const n = s.tetangga.length
    const tuju: Titik = [s.kini[0] + LANGKAH * (x / n - s.kini[0]), s.kini[1] + LANGKAH * (y / n - s.kini[1])]
    const gerak = jarak(tuju, s.asal)
    const terjauh = s.lapang * gerakTerjauh
    if (gerak <= terjauh) return tuju
    const k = terjauh / gerak
    return [s.asal[0] + (tuju[0] - s.asal[0]) * k, s.asal[1] + (tuju[1] - s.asal[1]) * k]
  })
  simpul.forEach((s, i) => {
    s.kini = baru[i] ?? s.kini
  })
}
