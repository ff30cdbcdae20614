import type { Titik } from '@/lib/label-peta/bidang'
import { getLebarTeks } from '@/lib/label-peta/lebar-teks'
import type { LetakPetak } from '@/server/loaders/petak'

/** Half the height of a hexagon, in units of the drawing. */
export const JARI = 40
const LEBAR = Math.sqrt(3) * JARI
const TEPI = 2

export interface PetakTergambar {
  kode: string
  q: number
  r: number
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
  const pusat = letak.map(([kode, q, r]) => ({ kode, q, r, x: LEBAR * (q + r / 2), y: 1.5 * JARI * r }))
  const kiri = Math.min(...pusat.map((p) => p.x)) - LEBAR / 2 - TEPI
  const atas = Math.min(...pusat.map((p) => p.y)) - JARI - TEPI
  const kanan = Math.max(...pusat.map((p) => p.x)) + LEBAR / 2 + TEPI
  const bawah = Math.max(...pusat.map((p) => p.y)) + JARI + TEPI
  return {
    lebar: Math.ceil(kanan - kiri),
    tinggi: Math.ceil(bawah - atas),
    kolom: Math.round(((kanan - kiri - 2 * TEPI) / LEBAR) * 2) / 2,
    petak: pusat.map((p) => ({ ...p, x: bulat(p.x - kiri), y: bulat(p.y - atas) })),
  }
}

const bulat = (n: number) => Math.round(n * 10) / 10

const listSudut = (jari: number): Titik[] =>
  [0, 1, 2, 3, 4, 5]
    .map((i) => (Math.PI / 3) * i - Math.PI / 2)
    .map((a) => [bulat(jari * Math.cos(a)), bulat(jari * Math.sin(a))])

/** Corners of one hexagon around 0,0, a hair apart from the next one. */
export const SUDUT_PETAK: readonly Titik[] = listSudut(JARI - 1.2)

/** Closed outline of the same, for hatching. */
export const CINCIN_PETAK: readonly Titik[] = [...SUDUT_PETAK, SUDUT_PETAK[0] as Titik]

/** The hexagon beyond the side from corner i to corner i + 1. */
const SEBELAH: readonly Titik[] = [
  [1, -1],
  [1, 0],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [0, -1],
]
const SUDUT_BLOK = listSudut(JARI)

/** Borders around the hexagons of each kecamatan, each drawn once, as an SVG path. */
export function getBatasBlok(petak: readonly PetakTergambar[]): string {
  const pemilik = new Map(petak.map((p) => [`${p.q},${p.r}`, getKecamatan(p.kode)]))
  return petak
    .flatMap((p) =>
      SEBELAH.flatMap(([dq, dr], i) => {
        const lain = pemilik.get(`${p.q + dq},${p.r + dr}`)
        if (lain !== undefined && lain <= getKecamatan(p.kode)) return []
        const [ax, ay] = SUDUT_BLOK[i] as Titik
        const [bx, by] = SUDUT_BLOK[(i + 1) % 6] as Titik
        return [`M${bulat(p.x + ax)} ${bulat(p.y + ay)}L${bulat(p.x + bx)} ${bulat(p.y + by)}`]
      }),
    )
    .join('')
}

const getKecamatan = (kode: string) => kode.slice(0, 8)

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
  const terlebar = Math.max(...baris.map((b) => getLebarTeks(b, 1)))
  return { baris, ukuran: Math.min(ukuran, bulat(LEBAR_TEKS / terlebar)) }
}
