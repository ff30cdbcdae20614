/** A point of the drawing, y downwards. */
type Titik = readonly [x: number, y: number]

/** A hexagon with a corner at its top. */
export interface PetakDiPeta {
  x: number
  y: number
  /** From the centre to a corner. */
  jari: number
}

const AKAR3 = Math.sqrt(3)
const LANGKAH = 12
/** Smaller than this share of a fair part of the frame, hexagons are given up. */
const TERKECIL = 1 / 64
const GESERAN = [0, 0.25, 0.5, 0.75]
/** How much of a hexagon must lie inside, as a share of its radius. */
const PAS = 0.93
const LANCIP = [0, 1, 2, 3, 4, 5].map((i) => (Math.PI / 3) * i - Math.PI / 2)

/** Corners of a hexagon, not closed; `isi` shrinks it. */
export function listSudut({ x, y, jari }: PetakDiPeta, isi = 1): [number, number][] {
  return LANCIP.map((a) => [x + jari * isi * Math.cos(a), y + jari * isi * Math.sin(a)])
}

function isDalam([x, y]: Titik, cincin: readonly Titik[]): boolean {
  let dalam = false
  for (let i = 0, j = cincin.length - 1; i < cincin.length; j = i++) {
    const [xi, yi] = cincin[i] as Titik
    const [xj, yj] = cincin[j] as Titik
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) dalam = !dalam
  }
  return dalam
}

function getBatas(cincin: readonly Titik[]) {
  const x = cincin.map((t) => t[0])
  const y = cincin.map((t) => t[1])
  return { kiri: Math.min(...x), kanan: Math.max(...x), atas: Math.min(...y), bawah: Math.max(...y) }
}

function listSel(cincin: readonly Titik[], jari: number, gx: number, gy: number): PetakDiPeta[] {
  const b = getBatas(cincin)
  const lebar = AKAR3 * jari
  const hasil: PetakDiPeta[] = []
  for (let baris = 0; ; baris++) {
    const y = b.atas + (baris + gy) * 1.5 * jari
    if (y > b.bawah) return hasil
    for (let x = b.kiri + (gx + (baris % 2) / 2) * lebar; x < b.kanan; x += lebar) {
      const sel = { x, y, jari }
      if (isDalam([x, y], cincin) && listSudut(sel, PAS).every((s) => isDalam(s, cincin))) hasil.push(sel)
    }
  }
}

function listSelTerbanyak(cincin: readonly Titik[], jari: number, cukup: number): PetakDiPeta[] {
  let terbanyak: PetakDiPeta[] = []
  for (const gx of GESERAN)
    for (const gy of GESERAN) {
      const sel = listSel(cincin, jari, gx, gy)
      if (sel.length > terbanyak.length) terbanyak = sel
      if (terbanyak.length >= cukup) return terbanyak
    }
  return terbanyak
}

function cariSel(cincin: readonly Titik[], jumlah: number): PetakDiPeta[] {
  const b = getBatas(cincin)
  let muat: PetakDiPeta[] = []
  let [kecil, besar] = [0, Math.sqrt(((b.kanan - b.kiri) * (b.bawah - b.atas)) / jumlah)]
  const terkecil = besar * TERKECIL
  for (let i = 0; i < LANGKAH && besar > terkecil; i++) {
    const jari = (kecil + besar) / 2
    const sel = listSelTerbanyak(cincin, jari, jumlah)
    if (sel.length >= jumlah) [kecil, muat] = [jari, sel]
    else besar = jari
  }
  return muat
}

const jarak = (a: Titik, b: PetakDiPeta) => (a[0] - b.x) ** 2 + (a[1] - b.y) ** 2

/** Gives each point a cell of its own so that the squares of the distances add up to little: nearest first, then swaps. */
function bagikan(titik: readonly Titik[], sel: readonly PetakDiPeta[]): number[] {
  const bebas = new Set(sel.keys())
  const milik = titik.map((t) => {
    const s = [...bebas].reduce((a, b) =>
      jarak(t, sel[b] as PetakDiPeta) < jarak(t, sel[a] as PetakDiPeta) ? b : a,
    )
    bebas.delete(s)
    return s
  })
  const biaya = (i: number, s: number) => jarak(titik[i] as Titik, sel[s] as PetakDiPeta)
  for (let berubah = true; berubah; ) {
    berubah = false
    for (let i = 0; i < milik.length; i++) {
      for (let j = i + 1; j < milik.length; j++) {
        const [a, b] = [milik[i] as number, milik[j] as number]
        if (biaya(i, b) + biaya(j, a) >= biaya(i, a) + biaya(j, b) - 1e-9) continue
        milik[i] = b
        milik[j] = a
        berubah = true
      }
      for (const s of bebas) {
        const a = milik[i] as number
        if (biaya(i, s) >= biaya(i, a) - 1e-9) continue
        bebas.delete(s)
        bebas.add(a)
        milik[i] = s
        berubah = true
      }
    }
  }
  return milik
}

/**
 * One hexagon inside the ring for each point, all of one size, as large as fits, each as near to its point as the others
 * allow. `null` points (place unknown) take what is left. The same input always gives the same hexagons; empty for a ring
 * in which nothing fits.
 */
export function letakkanPetak(cincin: readonly Titik[], titik: readonly (Titik | null)[]): PetakDiPeta[] {
  if (titik.length === 0) return []
  const sel = cariSel(cincin, titik.length)
  if (sel.length < titik.length) return []
  const b = getBatas(cincin)
  const tengah: Titik = [(b.kiri + b.kanan) / 2, (b.atas + b.bawah) / 2]
  return bagikan(
    titik.map((t) => t ?? tengah),
    sel,
  ).map((s) => sel[s] as PetakDiPeta)
}
