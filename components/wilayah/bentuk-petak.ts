import type { LetakPetak } from '@/server/loaders/petak'

/** Half the height of a hexagon, in units of the drawing. */
export const JARI = 40
const LEBAR = Math.sqrt(3) * JARI
const TEPI = 2

export interface PetakTergambar {
  kode: string
  /** Centre. */
  x: number
  y: number
}

export interface GambarPetak {
  lebar: number
  tinggi: number
  /** Hexagons side by side in the widest row: how small the text becomes. */
  kolom: number
  petak: PetakTergambar[]
}

/** Pointy-top hexagons moved to the corner of their own drawing. */
export function susunPetak(letak: readonly LetakPetak[]): GambarPetak {
  const pusat = letak.map(([kode, q, r]) => ({ kode, x: LEBAR * (q + r / 2), y: 1.5 * JARI * r }))
  const kiri = Math.min(...pusat.map((p) => p.x)) - LEBAR / 2 - TEPI
  const atas = Math.min(...pusat.map((p) => p.y)) - JARI - TEPI
  const kanan = Math.max(...pusat.map((p) => p.x)) + LEBAR / 2 + TEPI
  const bawah = Math.max(...pusat.map((p) => p.y)) + JARI + TEPI
  return {
    lebar: Math.ceil(kanan - kiri),
    tinggi: Math.ceil(bawah - atas),
    kolom: Math.round(((kanan - kiri - 2 * TEPI) / LEBAR) * 2) / 2,
    petak: pusat.map((p) => ({ kode: p.kode, x: bulat(p.x - kiri), y: bulat(p.y - atas) })),
  }
}

const bulat = (n: number) => Math.round(n * 10) / 10

/** Outline of one hexagon around 0,0, as points. */
export const SUDUT_PETAK = [0, 1, 2, 3, 4, 5]
  .map((i) => (Math.PI / 3) * i - Math.PI / 2)
  .map((a) => `${bulat((JARI - 1.2) * Math.cos(a))},${bulat((JARI - 1.2) * Math.sin(a))}`)
  .join(' ')

const LEBAR_TEKS = LEBAR - 8
const LEBAR_HURUF = 0.56

/** A name broken into at most three lines, with the type size at which the longest fits into a hexagon. */
export function patahkanNama(nama: string, ukuran = 11): { baris: string[]; ukuran: number } {
  const muat = Math.floor(LEBAR_TEKS / (ukuran * LEBAR_HURUF))
  const baris: string[] = []
  for (const kata of nama.replace(/-/g, '- ').split(' ')) {
    const akhir = baris.at(-1)
    const sambung = akhir === undefined ? kata : akhir.endsWith('-') ? akhir + kata : `${akhir} ${kata}`
    if (akhir !== undefined && (sambung.length <= muat || baris.length === 3))
      baris[baris.length - 1] = sambung
    else baris.push(kata)
  }
  const panjang = Math.max(...baris.map((b) => b.length))
  return { baris, ukuran: Math.min(ukuran, bulat(LEBAR_TEKS / (panjang * LEBAR_HURUF))) }
}
