import type { Gaya } from '@/lib/buku/gaya'
import type { LembarTulis, SelTulis } from '@/lib/buku/lembar'
import { hitungHari } from '@/lib/periode'
import { hitungBaris } from '../pptx/huruf'

/** One column of a table. */
export interface KolomLembar {
  judul: string
  lebar: number
  gaya?: Gaya
}

/** What stands above and below every table. */
export interface KepalaLembar {
  /** "Rapat bulanan Oktober 2025 · Kabupaten Kutai Kartanegara". */
  berkas: string
  /** "Data per 24 Oktober 2025"; whether frozen. */
  keterangan: string
  adaContoh: boolean
}

export interface IsiLembar {
  nama: string
  judul: string
  kolom: readonly KolomLembar[]
  baris: readonly (readonly SelTulis[])[]
  /** Columns that stay in view. */
  bekuKolom?: number
}

/** Row of the headings, from 1; rows of the table follow. */
export const BARIS_JUDUL = 5

const CONTOH = 'DATA CONTOH: angka dibuat untuk mencoba, bukan keadaan sebenarnya.'

/** Day as the serial number of spreadsheets, to be shown with a date form. */
export const getSerial = (tanggal: string | null): number | null =>
  tanggal === null ? null : hitungHari('1899-12-30', tanggal)

/** Form of values with so many decimals. */
export const getGayaAngka = (desimal: number): Gaya =>
  desimal === 0 ? 'bulat' : desimal === 1 ? 'angka-1' : 'angka-2'

/** Form of differences, with their sign. */
export const getGayaPoin = (desimal: number): Gaya =>
  desimal === 0 ? 'poin-0' : desimal === 1 ? 'poin-1' : 'poin-2'

const PT_BARIS = 15
/** Points of one unit of a column's width, and of Arial as wide as Calibri of 11. */
const PT_LEBAR = 5.25
const PT_HURUF = 10

/** Points that a row needs for the text of its wrapped cells; null where one line is enough. */
function hitungTinggi(baris: readonly SelTulis[], kolom: readonly KolomLembar[]): number | null {
  const banyak = baris.map((sel, i) => {
    const isi = sel !== null && typeof sel === 'object' ? sel.isi : sel
    const k = kolom[i]
    const lipat = k?.gaya === 'lipat' || (typeof sel === 'object' && sel?.gaya === 'judul')
    if (typeof isi !== 'string' || !k || !lipat) return 1
    return hitungBaris(isi, (k.lebar - 1.5) * PT_LEBAR, PT_HURUF)
  })
  const paling = Math.max(1, ...banyak)
  return paling > 1 ? Math.min(400, paling * PT_BARIS + 3) : null
}

/** A sheet with its title, what it is from, the sample mark, frozen headings that filter and that every printed page repeats. */
export function createLembar(k: KepalaLembar, l: IsiLembar): LembarTulis {
  const tanda: SelTulis = k.adaContoh ? { isi: CONTOH, gaya: 'tanda-contoh' } : null
  const judul = l.kolom.map((c) => ({ isi: c.judul, gaya: 'judul' as const }))
  const tabel: (readonly SelTulis[])[] = [judul, ...l.baris]
  return {
    nama: l.nama,
    tinggi: [null, null, null, null, ...tabel.map((b) => hitungTinggi(b, l.kolom))],
    baris: [
      [{ isi: l.judul, gaya: 'kepala' }],
      [{ isi: `${k.berkas} · ${k.keterangan}`, gaya: 'teks' }],
      [tanda],
      [],
      ...tabel,
    ],
    kolom: l.kolom.map((c) => (c.gaya ? { lebar: c.lebar, gaya: c.gaya } : { lebar: c.lebar })),
    beku: { baris: BARIS_JUDUL, kolom: l.bekuKolom ?? 0 },
    saring: BARIS_JUDUL,
    cetak: {
      ulang: BARIS_JUDUL,
      kaki: `${k.berkas} · ${k.keterangan}${k.adaContoh ? ' · DATA CONTOH' : ''}`,
    },
  }
}
