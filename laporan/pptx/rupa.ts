import type { Status } from '@/indikator/tipe'
import {
  ABU,
  BATA_MUDA,
  BATA_TEKS,
  EMAS,
  EMAS_MUDA,
  EMAS_TEKS,
  GARIS,
  HUTAN,
  HUTAN_MUDA,
  MUKA,
  TINTA,
  TINTA2,
} from '../gambar/warna'

/** Width : height of the slides. */
export type Rasio = '16x9' | '4x3'

const tanpaPagar = (warna: string) => warna.slice(1).toUpperCase()

/** Inks and fills of slides as offices write them; those of every file. */
export const WARNA = {
  tinta: tanpaPagar(TINTA),
  tinta2: tanpaPagar(TINTA2),
  muka: tanpaPagar(MUKA),
  garis: tanpaPagar(GARIS),
  hutan: tanpaPagar(HUTAN),
  hutanMuda: tanpaPagar(HUTAN_MUDA),
  emas: tanpaPagar(EMAS),
  emasTeks: tanpaPagar(EMAS_TEKS),
  emasMuda: tanpaPagar(EMAS_MUDA),
  bata: tanpaPagar(BATA_TEKS),
  bataMuda: tanpaPagar(BATA_MUDA),
  kosong: tanpaPagar(ABU),
} as const

/** A fill that tells its meaning without colour as well: `pola` is the hatch, null a plain fill. */
export interface Isian {
  warna: string
  /** Preset pattern of DrawingML, drawn in `warna` on `dasar`. */
  pola: 'wdUpDiag' | 'wdDnDiag' | 'dkVert' | 'pct25' | null
  dasar: string
}

export const ISIAN: Readonly<Record<Status, Isian>> = {
  baik: { warna: WARNA.hutan, pola: null, dasar: WARNA.muka },
  waspada: { warna: WARNA.emas, pola: 'wdDnDiag', dasar: WARNA.emasMuda },
  buruk: { warna: WARNA.bata, pola: 'wdUpDiag', dasar: WARNA.bataMuda },
  kosong: { warna: WARNA.kosong, pola: 'pct25', dasar: WARNA.muka },
}

/** A value that has no target to be judged by. */
export const TANPA_TARGET: Isian = { warna: WARNA.tinta2, pola: null, dasar: WARNA.muka }

/** Shape, ink and word of a status. */
export const TANDA: Readonly<Record<Status, { tanda: string; warna: string; kata: string }>> = {
  baik: { tanda: '●', warna: WARNA.hutan, kata: 'tercapai' },
  waspada: { tanda: '◆', warna: WARNA.emasTeks, kata: 'mendekati' },
  buruk: { tanda: '▲', warna: WARNA.bata, kata: 'jauh dari target' },
  kosong: { tanda: '○', warna: WARNA.tinta2, kata: 'tanpa target' },
}

/** Inches. */
export interface Bidang {
  x: number
  y: number
  w: number
  h: number
}

export const TINGGI = 7.5
/** 1/36 of the height: nothing on a slide is smaller. */
export const PT_TERKECIL = 15

export interface Tata {
  lebar: number
  judul: Bidang
  /** Label and day of the data. */
  label: Bidang
  isi: Bidang
  kaki: Bidang
  nomor: Bidang
}

const TEPI = 0.5

/** Where things stand on a slide. */
export function getTata(rasio: Rasio): Tata {
  const lebar = rasio === '16x9' ? 13.333 : 10
  const dalam = lebar - 2 * TEPI
  const isi = { x: TEPI, y: 1.75, w: dalam, h: 5 }
  const kaki = { x: TEPI, y: 6.83, w: dalam - 0.9, h: 0.54 }
  const nomor = { x: lebar - TEPI - 0.8, y: 6.93, w: 0.8, h: 0.34 }
  if (rasio === '4x3') {
    return {
      lebar,
      label: { x: TEPI, y: 0.28, w: dalam, h: 0.32 },
      judul: { x: TEPI, y: 0.6, w: dalam, h: 1.05 },
      isi,
      kaki,
      nomor,
    }
  }
  const lebarLabel = 3.3
  return {
    lebar,
    judul: { x: TEPI, y: 0.42, w: dalam - lebarLabel - 0.2, h: 1.15 },
    label: { x: lebar - TEPI - lebarLabel, y: 0.42, w: lebarLabel, h: 0.8 },
    isi,
    kaki,
    nomor,
  }
}
