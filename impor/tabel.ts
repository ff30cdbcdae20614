import { UKURAN } from '@/indikator'
import type { KodeTemplat } from '@/indikator/tipe'
import { formatKolom } from '@/lib/buku/xml'
import {
  type DasarJudul,
  getKunciJudul,
  kenaliJudul,
  kenaliTemplat,
  PENGENAL_POSYANDU,
  type Pengenal,
} from './judul'
import type { Keterangan } from './keterangan'
import { getKolom } from './kolom'
import { KOLOM_DAFTAR } from './kolom-daftar'
import { createLanjutan } from './lanjutan'
import { normalisasiJudul } from './normal-judul'
import { samarkan } from './pribadi'
import { BATAS_KOLOM, formatSel, getSelGabung, type LembarSel, type Sel } from './sel'

export interface KolomTabel {
  indeks: number
  /** Column letter. */
  kolom: string
  /** Heading as written, safe to show. */
  judul: string
  /** Heading as it is remembered; see `getKunciJudul`. */
  kunci: string
  /** Code of a measure or field; empty for a column that is not read. */
  untuk: string
  /** Why it was taken for that; null for a column that is not read. */
  dasar: DasarJudul | null
}

/** The heading of a sheet as understood: where it is and what each column means. */
export interface Judul {
  /** Index of the first heading row, from 0, and how many rows it has. */
  awal: number
  tinggi: number
  kolom: KolomTabel[]
  pribadi: KolomTabel[]
  tidakDikenal: KolomTabel[]
  /** Understood and of no use, or left out on purpose. */
  abaikan: KolomTabel[]
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
  /** Places and months that are typed once and hold for the rows below: field → index of the row → the cell above. */
  lanjutan: ReadonlyMap<string, ReadonlyMap<number, Sel>>
  /** Parts of the table with a place or month of their own, from the row after which they hold, in order. */
  bagian: readonly { mulai: number; keterangan: Keterangan }[]
  /** Why no row can be taken before somebody says what the columns are; null when all is clear. */
  menunggu: string | null
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

// Where two columns claim a meaning, a misspelt heading gives way to a known one, and two misspelt ones are both asked about.
function pisahkanMirip(judul: Judul): Judul {
  const jumlah = new Map<string, number>()
  for (const k of judul.kolom) jumlah.set(k.untuk, (jumlah.get(k.untuk) ?? 0) + 1)
  const kalah = judul.kolom.filter((k) => k.dasar === 'mirip' && (jumlah.get(k.untuk) ?? 0) > 1)
  if (kalah.length === 0) return judul
  return {
    ...judul,
    kolom: judul.kolom.filter((k) => !kalah.includes(k)),
    tidakDikenal: [...judul.tidakDikenal, ...kalah.map((k) => ({ ...k, untuk: '', dasar: null }))],
  }
}

function bacaJudul(lembar: LembarSel, awal: number, tinggi: number, p: Pengenal): Judul {
  const hasil: Judul = { awal, tinggi, kolom: [], pribadi: [], tidakDikenal: [], abaikan: [] }
  const baris = lembar.baris.slice(awal, awal + tinggi)
  const lebar = Math.min(BATAS_KOLOM, Math.max(0, ...baris.map((b) => b.length)))
  // Without merged cells (CSV) an upper heading stands only over its first column: it is carried to the right.
  const teruskan = tinggi > 1 && !adaGabungDi(lembar, awal, tinggi)
  const terusan: string[] = []
  const muncul = new Map<string, number>()
  for (let k = 0; k < lebar; k++) {
    if (teruskan) for (const [i, b] of baris.entries()) terusan[i] = formatSel(b[k]) || (terusan[i] ?? '')
    const bawah = formatSel(getSelGabung(lembar, awal + tinggi - 1, k))
    const label = listLabel(lembar, awal, tinggi, k, bawah ? terusan : [])
    if (label.length === 0) continue
    const dasar = getKunciJudul(label)
    const ke = (muncul.get(dasar) ?? 0) + 1
    muncul.set(dasar, ke)
    const kunci = ke === 1 ? dasar : `${dasar} #${ke}`
    const makna = kenaliJudul(label, p, kunci)
    const kolom = {
      indeks: k,
      kolom: formatKolom(k),
      judul: samarkan(label.join(' '), 60),
      kunci,
      untuk: '',
      dasar: null,
    }
    if (makna.jenis === 'kolom') hasil.kolom.push({ ...kolom, untuk: makna.untuk, dasar: makna.dasar })
    if (makna.jenis === 'pribadi') hasil.pribadi.push(kolom)
    if (makna.jenis === 'tidak-dikenal') hasil.tidakDikenal.push(kolom)
    if (makna.jenis === 'abaikan') hasil.abaikan.push(kolom)
  }
  return pisahkanMirip(hasil)
}

const hitungDikenal = (j: Judul) => new Set(j.kolom.map((k) => k.untuk)).size

function isCukup(j: Judul): boolean {
  const n = hitungDikenal(j)
  return n >= 3 || (n === 2 && j.kolom.some((k) => IDENTITAS.includes(k.untuk)))
}

/** Cells of a row that are a heading by themselves: rows without any are not looked at more closely. */
function hitungJudulTunggal(baris: readonly (Sel | null)[] | undefined, p: Pengenal): number {
  const teks = (baris ?? [])
    .slice(0, BATAS_KOLOM)
    .filter((s): s is string => typeof s === 'string' && s.length <= 80)
  return teks.filter((s) => kenaliJudul([s], p).jenis === 'kolom').length
}

/** Finds the heading rows: those with the most recognised columns among the first hundred rows; null when there are none. */
export function findJudul(lembar: LembarSel, p: Pengenal = PENGENAL_POSYANDU): Judul | null {
  let terbaik: Judul | null = null
  const batas = Math.min(lembar.baris.length, BARIS_DICARI)
  const tunggal = lembar.baris.slice(0, batas + TINGGI_MAKS).map((b) => hitungJudulTunggal(b, p))
  for (let awal = 0; awal < batas; awal++) {
    for (let tinggi = 1; tinggi <= TINGGI_MAKS && awal + tinggi <= lembar.baris.length; tinggi++) {
      const dikenal = tunggal.slice(awal, awal + tinggi).reduce((a, n) => a + n, 0)
      if (dikenal < 2) continue
      const calon = bacaJudul(lembar, awal, tinggi, p)
      if (!isCukup(calon)) continue
      const lebih = terbaik ? hitungDikenal(calon) - hitungDikenal(terbaik) : 1
      if (lebih > 0 || (lebih === 0 && terbaik && calon.tinggi < terbaik.tinggi)) terbaik = calon
    }
  }
  return terbaik && naikkanJudul(lembar, tambahSubJudul(lembar, terbaik, p), p)
}

// Merged headings may begin above the row that names the columns: the heading begins with them.
function naikkanJudul(lembar: LembarSel, judul: Judul, p: Pengenal): Judul {
  const atas = lembar.gabung.filter(
    (g) =>
      g.barisAwal < judul.awal &&
      g.barisAkhir >= judul.awal &&
      judul.kolom.some((k) => k.indeks >= g.kolomAwal && k.indeks <= g.kolomAkhir),
  )
  const awal = Math.min(judul.awal, ...atas.map((g) => g.barisAwal))
  if (awal === judul.awal || judul.awal - awal > TINGGI_MAKS) return judul
  const tinggi = bacaJudul(lembar, awal, judul.tinggi + judul.awal - awal, p)
  return hitungDikenal(tinggi) >= hitungDikenal(judul) ? tinggi : judul
}

// A row of words only under the measures ("L", "P", "Jml"), where no place is named, belongs to the heading: else the first
// part would be taken for the whole.
function tambahSubJudul(lembar: LembarSel, judul: Judul, p: Pengenal): Judul {
  const bawah = lembar.baris[judul.awal + judul.tinggi] ?? []
  const tempat = judul.kolom.filter((k) => !UKURAN.has(k.untuk)).map((k) => k.indeks)
  const isi = bawah.filter((s) => s !== null)
  const kata = isi.every((s) => typeof s === 'string' && !/^\d+$/.test(s))
  if (isi.length < 2 || !kata || tempat.some((k) => (bawah[k] ?? null) !== null)) return judul
  return bacaJudul(lembar, judul.awal, judul.tinggi + 1, p)
}

/** Whether a column holds anything from a row on. */
export function adaIsi(lembar: LembarSel, mulai: number, kolom: number): boolean {
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
    tidakDikenal: [
      ...judul.tidakDikenal,
      ...lain.filter((k) => k.untuk !== 'catatan').map((k) => ({ ...k, dasar: null })),
    ],
  }
}

/** The table under a heading whose columns are unique. */
export function createTabel(
  lembar: LembarSel,
  judul: Judul,
  templat: KodeTemplat,
  daftar: KolomTabel[],
  sisa: Pick<Tabel, 'keterangan' | 'bagian' | 'menunggu'>,
): Tabel {
  const kolom = new Map(daftar.map((k) => [k.untuk, k]))
  const lanjutan = createLanjutan(lembar, judul.awal + judul.tinggi, kolom, templat in KOLOM_DAFTAR)
  return { lembar, nama: samarkan(lembar.nama, 60), templat, judul, kolom, lanjutan, ...sisa }
}
