import { berpotongan, bertindih, getJarak, type Kotak, lebarkan, menembus, type Titik } from './bidang'
import type { Area, LabelDalam, Ukuran } from './label'
import { getLebarTeks } from './lebar-teks'

/** A name beside the map with a straight leader line from its area to `ujung`. */
export interface LabelLuar<T> extends Kotak {
  area: T
  /** Stands left of the map: the text ends at the line. */
  kiri: boolean
  /** Lines of text; the value follows the last one. */
  baris: string[]
  ujung: Titik
}

/** A place where a name could stand. */
export interface Calon<T> extends LabelLuar<T> {
  /** Number of its height. */
  nomor: number
  /** Length of the line; slanting and long ones count more. */
  panjang: number
  /** Collisions that do not depend on the other names. */
  langgar: number
  pangkal: Titik
  /** Line and text together, the text with the room it wants, and with the room that lines leave it. */
  batas: Kotak
  ruang: Kotak
  teks: Kotak
}

/** Everything that a name has to keep clear of, besides the other names. */
export interface Medan {
  ukuran: Ukuran
  siluet: { kiri: number[]; kanan: number[] }
  dalam: readonly LabelDalam<Area>[]
  larangan: readonly Kotak[]
}

const BIN = 4
const LANGKAH = 6
/** Middle of the highest line of text, in font sizes from the top. */
const TEPI_ATAS = 1.3
const JARAK_DARATAN = 12
const JARAK_TEKS = 5
const JARAK_TITIK = 7
/** Height of a line beside the map, in font sizes. */
export const BARIS_LUAR = 1.12
const PANJANG_BARIS = 13
const CONDONG = 0.7
/** Lines longer than this count more than double. */
const PANJANG_WAJAR = 140

/** Leftmost and rightmost land in strips of 4 units. */
export function getSiluet(area: readonly Area[], tinggi: number): Medan['siluet'] {
  const n = Math.ceil(tinggi / BIN) + 1
  const s = {
    kiri: new Array<number>(n).fill(Number.POSITIVE_INFINITY),
    kanan: new Array<number>(n).fill(Number.NEGATIVE_INFINITY),
  }
  for (const cincin of area.flatMap((a) => [a.cincin, ...(a.pulau ?? [])]))
    cincin.forEach((a, i) => {
      const b = cincin[(i + 1) % cincin.length] as Titik
      const potong = Math.max(1, Math.ceil(Math.abs(b[1] - a[1]) / BIN))
      for (let k = 0; k <= potong; k++) {
        const y = a[1] + ((b[1] - a[1]) * k) / potong
        const x = a[0] + ((b[0] - a[0]) * k) / potong
        const bin = Math.min(n - 1, Math.max(0, Math.floor(y / BIN)))
        s.kiri[bin] = Math.min(s.kiri[bin] as number, x)
        s.kanan[bin] = Math.max(s.kanan[bin] as number, x)
      }
    })
  return s
}

function pecah(nama: string): string[] {
  const kata = nama.split(' ')
  if (nama.length <= PANJANG_BARIS || kata.length < 2) return [nama]
  return [kata.slice(0, -1).join(' '), kata.at(-1) as string]
}

function getTepi(area: Area, kiri: boolean, y: number, tinggi: number, m: Medan): number {
  const dari = Math.max(0, Math.floor((y - tinggi / 2 - JARAK_TEKS) / BIN))
  const sampai = Math.floor((y + tinggi / 2 + JARAK_TEKS) / BIN) + 1
  return kiri
    ? Math.min(area.x - 2 * JARAK_DARATAN, ...m.siluet.kiri.slice(dari, sampai)) - JARAK_DARATAN
    : Math.max(area.x + 2 * JARAK_DARATAN, ...m.siluet.kanan.slice(dari, sampai)) + JARAK_DARATAN
}

function hitungPelanggaranSendiri(l: LabelLuar<Area>, m: Medan): number {
  const pangkal: Titik = [l.area.x, l.area.y]
  return (
    m.dalam.filter((h) => menembus(pangkal, l.ujung, lebarkan(h, 3)) || bertindih(l, h)).length +
    m.larangan.filter((h) => bertindih(l, h) || menembus(pangkal, l.ujung, h)).length
  )
}

function createCalon<T extends Area>(area: T, kiri: boolean, nomor: number, m: Medan): Calon<T> {
  const y = m.ukuran.huruf * TEPI_ATAS + nomor * LANGKAH
  const { huruf, nilai } = m.ukuran
  const baris = pecah(area.nama)
  const lebar = Math.max(
    ...baris.map((t, i) => getLebarTeks(i === baris.length - 1 ? `${t} ${nilai}` : t, huruf)),
  )
  const tinggi = ((baris.length - 1) * BARIS_LUAR + 1) * huruf
  const tepi = getTepi(area, kiri, y, tinggi, m)
  const x = kiri ? tepi - lebar / 2 : tepi + lebar / 2
  const label: LabelLuar<T> = {
    area,
    kiri,
    baris,
    lebar,
    tinggi,
    x,
    y,
    ujung: [kiri ? tepi + 4 : tepi - 4, y],
  }
  const jauh = kiri ? x - lebar / 2 : x + lebar / 2
  const atas = Math.min(area.y, y - tinggi / 2)
  const bawah = Math.max(area.y, y + tinggi / 2)
  const batas = {
    x: (area.x + jauh) / 2,
    y: (atas + bawah) / 2,
    lebar: Math.abs(area.x - jauh),
    tinggi: bawah - atas,
  }
  const jarak = Math.hypot(label.ujung[0] - area.x, y - area.y)
  return {
    ...label,
    nomor,
    panjang: jarak + (jarak * jarak) / PANJANG_WAJAR + Math.abs(y - area.y) * CONDONG,
    langgar: hitungPelanggaranSendiri(label, m),
    pangkal: [area.x, area.y],
    batas: lebarkan(batas, JARAK_TEKS + JARAK_TITIK),
    ruang: lebarkan(label, JARAK_TEKS / 2),
    teks: lebarkan(label, 3),
  }
}

/** Places for one name on both sides of the map, the shortest line first; none with a very long line. */
export function listCalon<T extends Area>(area: T, m: Medan): Calon<T>[] {
  const hasil: Calon<T>[] = []
  const tinggi = m.ukuran.tinggi - 2 * TEPI_ATAS * m.ukuran.huruf
  for (let nomor = 0; nomor * LANGKAH <= tinggi; nomor++)
    hasil.push(createCalon(area, true, nomor, m), createCalon(area, false, nomor, m))
  hasil.sort((a, b) => a.panjang - b.panjang)
  const batas = Math.max(m.ukuran.lebar + m.ukuran.huruf * 20, (hasil[0]?.panjang ?? 0) * 1.5)
  return hasil.filter((c) => c.panjang <= batas)
}

/** Collisions between two names: lines that cross, texts that touch, a line through the other's text or point. */
export function hitungPelanggaran(a: Calon<Area>, b: Calon<Area>): number {
  if (!bertindih(a.batas, b.batas)) return 0
  const { pangkal: pa } = a
  const { pangkal: pb } = b
  return (
    Number(berpotongan(pa, a.ujung, pb, b.ujung)) +
    Number(bertindih(a.ruang, b.ruang)) +
    Number(menembus(pa, a.ujung, b.teks)) +
    Number(menembus(pb, b.ujung, a.teks)) +
    Number(getJarak(pb, pa, a.ujung) < JARAK_TITIK) +
    Number(getJarak(pa, pb, b.ujung) < JARAK_TITIK)
  )
}
