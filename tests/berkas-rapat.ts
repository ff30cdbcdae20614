import { getLebar } from '@/laporan/gambar/lebar-huruf'
import type { Lembar, Unsur } from '@/laporan/gambar/unsur'
import { createRapatContoh, createRapatPanjang } from './rapat-contoh'

/** Decks with what goes wrong in real ones, by what is wrong. */
export const listRapatBuruk = () =>
  [
    ['as usual', createRapatContoh()],
    ['a kecamatan meets', createRapatContoh({ kecamatan: '64.02.06' })],
    ['the report template', createRapatContoh({ templat: 'laporan-bupati' })],
    ['no data for the month', createRapatContoh({ tanpaData: true })],
    ['two kecamatan without reports', createRapatContoh({ tanpaLaporan: ['64.02.11', '64.02.12'] })],
    ['names longer than any tile', createRapatContoh({ namaPanjang: true })],
    ['all values equal', createRapatContoh({ semuaSama: true })],
    ['no targets', createRapatContoh({ tanpaTarget: true })],
    ['no map', createRapatContoh({ tanpaPeta: true })],
    ['no posyandu', createRapatContoh({ tanpaPosyandu: true })],
    ['nothing promised', createRapatContoh({ tanpaJanji: true })],
    ['not opened yet', createRapatContoh({ beku: false })],
    ['more than 60 slides', createRapatPanjang()],
  ] as const

/** A line of text where it stands on its sheet. */
export interface TeksTergambar {
  teks: string
  kiri: number
  kanan: number
  alas: number
  huruf: number
  warna: string
  /** Whether it stands on a drawing of its own scale: a map. */
  peta: boolean
}

function kumpulkan(u: Unsur, x: number, y: number, skala: number): TeksTergambar[] {
  if (u.jenis === 'grup') {
    return u.isi.flatMap((anak) => kumpulkan(anak, x + u.x * skala, y + u.y * skala, skala * u.skala))
  }
  if (u.jenis !== 'teks') return []
  const lebar = getLebar(u.teks, u.huruf, u.tebal) * skala
  const kiri = x + u.x * skala - (u.jangkar === 'kanan' ? lebar : u.jangkar === 'tengah' ? lebar / 2 : 0)
  return [
    {
      teks: u.teks,
      kiri,
      kanan: kiri + lebar,
      alas: y + u.y * skala,
      huruf: u.huruf * skala,
      warna: u.warna,
      peta: skala !== 1,
    },
  ]
}

/** All texts of a sheet, in the units of the sheet. */
export const listTeks = (l: Lembar): TeksTergambar[] => l.unsur.flatMap((u) => kumpulkan(u, 0, 0, 1))

/** Texts that reach over an edge of their sheet. */
export const listTumpah = (l: Lembar): TeksTergambar[] =>
  listTeks(l).filter(
    (t) => t.kiri < 0 || t.kanan > l.lebar + 1 || t.alas > l.tinggi || t.alas - t.huruf * 0.8 < 0,
  )

/** The words of a sheet in the order in which they are drawn, lines put together. */
export const gabungTeks = (l: Lembar): string =>
  listTeks(l)
    .map((t) => t.teks)
    .join(' ')
    .replaceAll('\u00a0', ' ')
