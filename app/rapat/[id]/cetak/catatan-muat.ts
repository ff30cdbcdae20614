import { hitungBaris } from '@/components/rapat/salindia/ukuran'

/** Room beside the small slide, in hundredths of the sheet's width (281 mm on paper), without the heading. */
const RUANG = { lebar: 38.9, tinggi: 29 }
/** Sizes of letters in the same unit, the last is 9 pt on paper. */
const UKURAN = [1.3, 1.2, 1.13]
const TINGGI_BARIS = 1.4
const SELA = 0.45
const SISA = '… lihat meja rapat'

export interface CatatanMuat {
  /** Size of letters in hundredths of the sheet's width. */
  huruf: number
  baris: string[]
}

const hitungTinggi = (baris: readonly string[], huruf: number): number =>
  baris.reduce((n, b) => n + (hitungBaris(b, RUANG.lebar, huruf) * TINGGI_BARIS + SELA) * huruf, 0)

function potongBaris(baris: string, muat: (awal: string) => boolean): string {
  const kata = baris.split(' ')
  while (kata.length > 0 && !muat(`${kata.join(' ')} ${SISA}`)) kata.pop()
  return kata.length > 0 ? `${kata.join(' ')} ${SISA}` : SISA
}

/** Lines of the notes in the largest letters that hold them and what stands below (`bawah`); cut with a way to the rest where 9 pt is too large. */
export function muatkanCatatan(catatan: readonly string[], bawah: readonly string[]): CatatanMuat {
  const muat = (baris: readonly string[], huruf: number) =>
    hitungTinggi([...baris, ...bawah], huruf) <= RUANG.tinggi
  const cukup = UKURAN.find((h) => muat(catatan, h))
  if (cukup) return { huruf: cukup, baris: [...catatan] }
  const huruf = UKURAN.at(-1) ?? 1
  const baris = [...catatan]
  while (baris.length > 1 && !muat([...baris.slice(0, -1), SISA], huruf)) baris.pop()
  const akhir = baris.pop() ?? ''
  return { huruf, baris: [...baris, potongBaris(akhir, (teks) => muat([...baris, teks], huruf))] }
}
