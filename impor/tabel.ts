import type { KodeTemplat } from '@/indikator/tipe'
import { kenaliJudul, kenaliTemplat, normalisasiJudul } from './judul'
import { type Keterangan, loadKeterangan } from './keterangan'
import { getKolom } from './kolom-templat'
import { samarkan } from './pribadi'
import { BATAS_KOLOM, formatKolom, formatSel, getSelGabung, type LembarSel, type Sel } from './sel'

export interface KolomTabel {
  indeks: number
  /** Column letter. */
  kolom: string
  /** Heading as written, safe to show. */
  judul: string
  untuk: string
}

/** The heading of a sheet as understood: where it is and what each column means. */
export interface Judul {
  /** Index of the first heading row, from 0, and how many rows it has. */
  awal: number
  tinggi: number
  kolom: KolomTabel[]
  pribadi: KolomTabel[]
  tidakDikenal: KolomTabel[]
}

/** The table of one sheet, ready to be read row by row. */
export interface Tabel {
  lembar: LembarSel
  /** The sheet's name, safe to show. */
  nama: string
  templat: KodeTemplat
  judul: Judul
  kolom: ReadonlyMap<string, KolomTabel>
  keterangan: Keterangan
}

const BARIS_DICARI = 100
const TINGGI_MAKS = 3
const IDENTITAS = ['kecamatan', 'desa', 'kode_desa', 'posyandu']

function listLabel(
  lembar: LembarSel,
  awal: number,
  tinggi: number,
  kolom: number,
  terusan: string[],
): string[] {
  const label: string[] = []
  for (let i = 0; i < tinggi; i++) {
    const teks = formatSel(getSelGabung(lembar, awal + i, kolom))
      .replace(/\s+/g, ' ')
      .trim()
    const isi = teks || (i < tinggi - 1 ? (terusan[i] ?? '') : '')
    if (isi && normalisasiJudul(isi) !== normalisasiJudul(label.at(-1) ?? '')) label.push(isi)
  }
  return label
}

function adaGabungDi(lembar: LembarSel, awal: number, tinggi: number): boolean {
  return lembar.gabung.some((g) => g.barisAwal < awal + tinggi && g.barisAkhir >= awal)
}

function bacaJudul(lembar: LembarSel, awal: number, tinggi: number): Judul {
  const hasil: Judul = { awal, tinggi, kolom: [], pribadi: [], tidakDikenal: [] }
  const baris = lembar.baris.slice(awal, awal + tinggi)
  const lebar = Math.min(BATAS_KOLOM, Math.max(0, ...baris.map((b) => b.length)))
  // Without merged cells (CSV) an upper heading stands only over its first column: it is carried to the right.
  const teruskan = tinggi > 1 && !adaGabungDi(lembar, awal, tinggi)
  const terusan: string[] = []
  for (let k = 0; k < lebar; k++) {
    if (teruskan) for (const [i, b] of baris.entries()) terusan[i] = formatSel(b[k]) || (terusan[i] ?? '')
    const bawah = formatSel(getSelGabung(lembar, awal + tinggi - 1, k))
    const label = listLabel(lembar, awal, tinggi, k, bawah ? terusan : [])
    if (label.length === 0) continue
    const makna = kenaliJudul(label)
    const kolom = { indeks: k, kolom: formatKolom(k), judul: samarkan(label.join(' '), 60), untuk: '' }
    if (makna.jenis === 'kolom') hasil.kolom.push({ ...kolom, untuk: makna.untuk })
    if (makna.jenis === 'pribadi') hasil.pribadi.push(kolom)
    if (makna.jenis === 'tidak-dikenal') hasil.tidakDikenal.push(kolom)
  }
  return hasil
}

const hitungDikenal = (j: Judul) => new Set(j.kolom.map((k) => k.untuk)).size

function isCukup(j: Judul): boolean {
  const n = hitungDikenal(j)
  return n >= 3 || (n === 2 && j.kolom.some((k) => IDENTITAS.includes(k.untuk)))
}

/** Cells of a row that are a heading by themselves: rows without any are not looked at more closely. */
function hitungJudulTunggal(baris: readonly (Sel | null)[] | undefined): number {
  const teks = (baris ?? [])
    .slice(0, BATAS_KOLOM)
    .filter((s): s is string => typeof s === 'string' && s.length <= 80)
  return teks.filter((s) => kenaliJudul([s]).jenis === 'kolom').length
}

/** Finds the heading rows: those with the most recognised columns among the first hundred rows; null when there are none. */
export function findJudul(lembar: LembarSel): Judul | null {
  let terbaik: Judul | null = null
  const batas = Math.min(lembar.baris.length, BARIS_DICARI)
  const tunggal = lembar.baris.slice(0, batas + TINGGI_MAKS).map(hitungJudulTunggal)
  for (let awal = 0; awal < batas; awal++) {
    for (let tinggi = 1; tinggi <= TINGGI_MAKS && awal + tinggi <= lembar.baris.length; tinggi++) {
      const dikenal = tunggal.slice(awal, awal + tinggi).reduce((a, n) => a + n, 0)
      if (dikenal < 2) continue
      const calon = bacaJudul(lembar, awal, tinggi)
      if (!isCukup(calon)) continue
      const lebih = terbaik ? hitungDikenal(calon) - hitungDikenal(terbaik) : 1
      if (lebih > 0 || (lebih === 0 && terbaik && calon.tinggi < terbaik.tinggi)) terbaik = calon
    }
  }
  return terbaik
}

function adaIsi(lembar: LembarSel, mulai: number, kolom: number): boolean {
  return lembar.baris.some((b, i) => i >= mulai && (b[kolom] ?? null) !== null)
}

/** Columns that share a meaning: one heading merged over several columns counts once, at the column that is filled. */
export function listGanda(lembar: LembarSel, judul: Judul): { tunggal: KolomTabel[]; ganda: KolomTabel[][] } {
  const kelompok = new Map<string, KolomTabel[]>()
  for (const k of judul.kolom) kelompok.set(k.untuk, [...(kelompok.get(k.untuk) ?? []), k])
  const tunggal: KolomTabel[] = []
  const ganda: KolomTabel[][] = []
  for (const kolom of kelompok.values()) {
    const terisi = kolom.filter((k) => adaIsi(lembar, judul.awal + judul.tinggi, k.indeks))
    const satuGabungan =
      kolom.every((k) => k.judul === kolom[0]?.judul) && adaGabungDi(lembar, judul.awal, judul.tinggi)
    if (kolom.length === 1 || kolom[0]?.untuk === 'catatan') tunggal.push(kolom[0] as KolomTabel)
    else if (satuGabungan && terisi.length <= 1) tunggal.push(terisi[0] ?? (kolom[0] as KolomTabel))
    else ganda.push(kolom)
  }
  return { tunggal, ganda }
}

/** The template of a heading, or null when its columns make up none. */
export function getTemplatJudul(judul: Judul): KodeTemplat | null {
  return kenaliTemplat(new Set(judul.kolom.map((k) => k.untuk)))
}

/** The heading without the columns that are none of the template's: those are not read. */
export function saringJudul(judul: Judul, templat: KodeTemplat): Judul {
  const lain = judul.kolom.filter((k) => getKolom(templat, k.untuk) === null)
  return {
    ...judul,
    kolom: judul.kolom.filter((k) => !lain.includes(k)),
    tidakDikenal: [...judul.tidakDikenal, ...lain.filter((k) => k.untuk !== 'catatan')],
  }
}

/** The table under a heading whose columns are unique. */
export function createTabel(
  lembar: LembarSel,
  judul: Judul,
  templat: KodeTemplat,
  kolom: KolomTabel[],
): Tabel {
  return {
    lembar,
    nama: samarkan(lembar.nama, 60),
    templat,
    judul,
    kolom: new Map(kolom.map((k) => [k.untuk, k])),
    keterangan: loadKeterangan(lembar, judul.awal),
  }
}
