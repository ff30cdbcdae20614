import { isKotakDalam, type Kotak, type Titik } from './bidang'
import type { LabelLuar } from './label-calon'
import { letakkanLuar } from './label-luar'
import { getLebarTeks } from './lebar-teks'

/** An area that wants its name and value written; lengths in units of the drawing. */
export interface Area {
  kode: string
  nama: string
  x: number
  y: number
  /** Outline of the largest part, not closed. */
  cincin: readonly Titik[]
  /** Outlines of the other parts. */
  pulau?: readonly (readonly Titik[])[]
}

/** A name that fits inside its area: the box of all lines, the value below the name. */
export interface LabelDalam<T> extends Kotak {
  area: T
  baris: string[]
}

/** Size of the drawing and of its letters; `nilai` is the widest value to be written. */
export interface Ukuran {
  lebar: number
  tinggi: number
  huruf: number
  nilai: string
}

export interface TataLabel<T> {
  dalam: LabelDalam<T>[]
  /** Names beside the map, each with a leader line. */
  luar: LabelLuar<T>[]
  /** Room that the names take left and right of the map. */
  kiri: number
  kanan: number
}

/** Height of a line in font sizes. */
export const BARIS = 1.1
const LANGKAH = 4
const TEPI = 2.5
/** Part of a line that ink fills, from the top of capitals to the foot of a "g". */
const TINTA = 0.94

/** The name in one line, and in two if it has more than one word. */
function listPecahan(nama: string): string[][] {
  const kata = nama.split(' ')
  const pecahan = kata.slice(1).map((_, i) => [kata.slice(0, i + 1).join(' '), kata.slice(i + 1).join(' ')])
  pecahan.sort((a, b) => Math.max(...a.map((t) => t.length)) - Math.max(...b.map((t) => t.length)))
  return [[nama], ...pecahan.slice(0, 1)]
}

/** Boxes of lines centred below each other around 0, 0, with a little room around them. */
function listKotakBaris(baris: readonly string[], huruf: number): Kotak[] {
  return baris.map((teks, i) => ({
    x: 0,
    y: (i - (baris.length - 1) / 2) * BARIS * huruf,
    lebar: getLebarTeks(teks, huruf) + 2 * TEPI,
    tinggi: TINTA * huruf + 2 * TEPI,
  }))
}

/** Offsets in a grid, the nearest first. */
function listGeseran(jangkauan: number): Titik[] {
  const n = Math.floor(jangkauan / LANGKAH)
  const hasil: Titik[] = []
  for (let i = -n; i <= n; i++) for (let j = -n; j <= n; j++) hasil.push([i * LANGKAH, j * LANGKAH])
  return hasil
    .filter(([x, y]) => Math.hypot(x, y) <= jangkauan)
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))
}

function cariLetak(a: Area, kotak: readonly Kotak[]): Titik | null {
  const x = a.cincin.map((t) => t[0])
  const y = a.cincin.map((t) => t[1])
  const tepi = { kiri: Math.min(...x), kanan: Math.max(...x), atas: Math.min(...y), bawah: Math.max(...y) }
  const muat = (k: Kotak) =>
    k.x - k.lebar / 2 > tepi.kiri &&
    k.x + k.lebar / 2 < tepi.kanan &&
    k.y - k.tinggi / 2 > tepi.atas &&
    k.y + k.tinggi / 2 < tepi.bawah
  const jangkauan = Math.max(tepi.kanan - tepi.kiri, tepi.bawah - tepi.atas) / 2
  const letak = listGeseran(jangkauan).find(([dx, dy]) => {
    const di = kotak.map((k) => ({ ...k, x: a.x + dx, y: a.y + dy + k.y }))
    return di.every(muat) && di.every((k) => isKotakDalam(k, a.cincin))
  })
  return letak ? [a.x + letak[0], a.y + letak[1]] : null
}

/** Where name and value fit wholly inside the area, nearest to its label point; null when they don't. */
export function letakkanDalam<T extends Area>(a: T, huruf: number, nilai: string): LabelDalam<T> | null {
  for (const baris of listPecahan(a.nama)) {
    const kotak = listKotakBaris([...baris, nilai], huruf)
    const letak = cariLetak(a, kotak)
    if (letak) {
      const lebar = Math.max(...kotak.map((k) => k.lebar)) - 2 * TEPI
      return {
        area: a,
        baris,
        x: letak[0],
        y: letak[1],
        lebar,
        tinggi: kotak.length * BARIS * huruf,
      }
    }
  }
  return null
}

/**
 * Writes names inside their areas where they fit, and the others beside the map with leader lines that cross neither
 * each other nor any label. `larangan`: boxes to keep free of names; `daratan`: all land that is drawn. A name for which there is no room is left out.
 */
export function tataLabel<T extends Area>(
  area: readonly T[],
  ukuran: Ukuran,
  larangan: readonly Kotak[] = [],
  daratan: readonly Area[] = area,
): TataLabel<T> {
  const coba = area.map((a) => letakkanDalam(a, ukuran.huruf, ukuran.nilai))
  const dalam = coba.filter((l) => l !== null)
  const luar = letakkanLuar(
    area.filter((_, i) => coba[i] === null),
    daratan,
    dalam,
    larangan,
    ukuran,
  )
  const kiri = Math.max(0, ...luar.map((l) => l.lebar / 2 - l.x))
  const kanan = Math.max(0, ...luar.map((l) => l.x + l.lebar / 2 - ukuran.lebar))
  return { dalam, luar, kiri: Math.ceil(kiri), kanan: Math.ceil(kanan) }
}
