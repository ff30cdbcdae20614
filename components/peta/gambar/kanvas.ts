import { getLebarTeks } from '@/lib/label-peta/lebar-teks'

interface Gaya {
  huruf: number
  warna: string
  tebal?: 500 | 600 | 700 | 800
  jangkar?: 'start' | 'middle' | 'end'
  /** Colour of a rim that keeps lines off the letters. */
  tepi?: string
}

/** Text as it may stand in XML. */
export function lolos(teks: string): string {
  return teks
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A number as short as a drawing needs it. */
export const bulat = (n: number): number => Math.round(n * 10) / 10

/** One line of text with its baseline at `y`. */
export function createTeks(x: number, y: number, teks: string, g: Gaya): string {
  const tepi = g.tepi
    ? ` paint-order="stroke" stroke="${g.tepi}" stroke-width="${bulat(g.huruf / 3)}" stroke-linejoin="round"`
    : ''
  const jangkar = g.jangkar && g.jangkar !== 'start' ? ` text-anchor="${g.jangkar}"` : ''
  return `<text x="${bulat(x)}" y="${bulat(y)}" font-size="${bulat(g.huruf)}" font-weight="${g.tebal ?? 500}" fill="${g.warna}"${jangkar}${tepi}>${lolos(teks)}</text>`
}

/** Breaks a text into lines no wider than `lebar`; a word longer than that stands alone. */
export function patahkan(teks: string, lebar: number, huruf: number): string[] {
  const baris: string[] = []
  for (const kata of teks.split(' ')) {
    const akhir = baris.at(-1)
    if (akhir !== undefined && getLebarTeks(`${akhir} ${kata}`, huruf) <= lebar) {
      baris[baris.length - 1] = `${akhir} ${kata}`
    } else baris.push(kata)
  }
  return baris
}

/** Lines of text from the baseline `y` downwards, and the baseline that would come next. */
export function createParagraf(
  x: number,
  y: number,
  baris: readonly string[],
  g: Gaya,
  jarak = 1.3,
): { svg: string; y: number } {
  const langkah = g.huruf * jarak
  return {
    svg: baris.map((teks, i) => createTeks(x, y + i * langkah, teks, g)).join(''),
    y: y + baris.length * langkah,
  }
}
