import { getLebarTeks } from '@/lib/label-peta/lebar-teks'

/** Everything on a slide is measured in 1/1080 of its height; nothing is set smaller than this. */
export const HURUF_TERKECIL = 30

/** Two layouts: `lebar` from 16:9 upwards, `sempit` for 4:3 and whatever lies between. */
export type Format = 'lebar' | 'sempit'

/** A room for text. */
export interface Ruang {
  lebar: number
  tinggi: number
}

/** Size of letters in each layout, and the lines that have room there: what is longer is cut with an ellipsis. */
export interface Huruf {
  lebar: number
  sempit: number
  barisLebar: number
  barisSempit: number
}

const TANGGAL =
  /(\d{1,2}) (Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)(?: (\d{4}))?/g

/** The text with its dates held together: no line ends between "18" and "November". */
export function lekatkanTanggal(teks: string): string {
  return teks.replace(TANGGAL, (semua) => semua.replaceAll(' ', '\u00a0'))
}

/** Number of lines that a text takes when it is broken at spaces; a word wider than the room is broken inside. */
export function hitungBaris(teks: string, lebar: number, huruf: number): number {
  let baris = 0
  let sisa = 0
  for (const kata of teks.split(/[ \n]+/).filter(Boolean)) {
    const panjang = getLebarTeks(kata, huruf)
    const denganSpasi = panjang + getLebarTeks(' ', huruf)
    if (baris > 0 && denganSpasi <= sisa) sisa -= denganSpasi
    else {
      baris += Math.max(1, Math.ceil(panjang / lebar))
      sisa = lebar - (panjang % lebar)
    }
  }
  return Math.max(1, baris)
}

/** The largest of `ukuran` (descending) in which the text has room; the last one where none is small enough, with the lines that fit. */
export function pilihHuruf(
  teks: string,
  ruang: Ruang,
  ukuran: readonly number[],
  spasi: number,
): { huruf: number; baris: number } {
  const muat = (h: number) => Math.max(1, Math.floor(ruang.tinggi / (h * spasi) + 1e-6))
  for (const huruf of ukuran) {
    const baris = hitungBaris(teks, ruang.lebar, huruf)
    if (baris <= muat(huruf)) return { huruf, baris }
  }
  const huruf = ukuran.at(-1) ?? HURUF_TERKECIL
  return { huruf, baris: muat(huruf) }
}

/** The same for both layouts. */
export function pilihHurufDua(
  teks: string,
  ruang: Readonly<Record<Format, Ruang>>,
  ukuran: readonly number[],
  spasi: number,
): Huruf {
  const lebar = pilihHuruf(teks, ruang.lebar, ukuran, spasi)
  const sempit = pilihHuruf(teks, ruang.sempit, ukuran, spasi)
  return { lebar: lebar.huruf, sempit: sempit.huruf, barisLebar: lebar.baris, barisSempit: sempit.baris }
}

/** As many reasons as have room, in order; the rest as a count: "12 tanpa SK pengurus, dan 2 sebab lain". The first always stands. */
export function gabungSebab(sebab: readonly string[], lebar: number, huruf: number, baris: number): string {
  for (let n = sebab.length; n > 0; n--) {
    const sisa = sebab.length - n
    const ekor = sisa > 0 ? `, dan ${sisa} sebab lain` : ''
    const teks = `${sebab.slice(0, n).join(', ')}${ekor}`
    if (hitungBaris(teks, lebar, huruf) <= baris) return teks
  }
  return sebab[0] ?? ''
}

/** A list in words ("A, B, C") cut at whole items: "A, B, dan 2 lagi". */
export function potongKata(teks: string, lebar: number, huruf: number): string {
  const kata = teks.split(', ')
  for (let n = kata.length; n > 0; n--) {
    const sisa = kata.length - n
    const hasil = `${kata.slice(0, n).join(', ')}${sisa > 0 ? `, dan ${sisa} lagi` : ''}`
    if (n === 1 || getLebarTeks(hasil, huruf) <= lebar) return hasil
  }
  return teks
}

/** Items that have room when the others are told as a count in one line of their own: all, or one less than `muat`. */
export function potongDaftar<T>(semua: readonly T[], muat: number): { tampil: readonly T[]; sisa: number } {
  if (semua.length <= muat) return { tampil: semua, sisa: 0 }
  const tampil = semua.slice(0, Math.max(1, muat - 1))
  return { tampil, sisa: semua.length - tampil.length }
}
