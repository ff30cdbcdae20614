import type PptxGenJS from 'pptxgenjs'
import type { Grafik } from './grafik'
import {
  getLebarArial,
  getLebarKata,
  HURUF,
  hitungBaris,
  pilihHuruf,
  potongTeks,
  TINGGI_BARIS,
} from './huruf'
import { type Bidang, type Isian, PT_TERKECIL, type Tata, WARNA } from './rupa'

/** A piece of text with a look of its own. */
export interface Ruas {
  teks: string
  tebal?: boolean
  warna?: string
}

export interface GayaTeks {
  /** Sizes in points, largest first; the first that fits is taken. */
  pt: readonly number[]
  tebal?: boolean
  warna?: string
  rata?: 'left' | 'right' | 'center'
  tegak?: 'top' | 'middle' | 'bottom'
  /** Name of the placeholder that it goes into. */
  tempat?: string
}

export interface SelTabel extends Ruas {
  rata?: 'left' | 'right' | 'center'
  /** Second line, lighter. */
  bawah?: string
  dasar?: string
}

export interface Tabel {
  /** Heading of each column, its share of the width that is left over, and which way it is set. */
  kolom: readonly { judul: string; lebar: number; rata?: 'left' | 'right' | 'center' }[]
  baris: readonly (readonly SelTabel[])[]
  pt: readonly number[]
  /** Rows close together: many short ones. */
  rapat?: true
  /** Name of the table and what it says to a screen reader. */
  nama: string
  alt: string
}

/** One slide being drawn, and what the file needs to know when all are. */
export interface Kanvas {
  salindia: PptxGenJS.Slide
  tata: Tata
  grafik: Grafik[]
  isian: Map<string, Isian>
  alt: Map<string, string>
}

const PT = 72
/** Inches between text and rim of a cell. */
const SISIP = { biasa: { mendatar: 0.08, tegak: 0.03 }, rapat: { mendatar: 0.022, tegak: 0.008 } }
const getSisip = (t: Tabel) => (t.rapat ? SISIP.rapat : SISIP.biasa)

const susunRuas = (isi: string | readonly Ruas[]): readonly Ruas[] =>
  typeof isi === 'string' ? [{ teks: isi }] : isi

/** Text in a box, at the largest of its sizes that fits; cut with "…" where none does. Returns the height it takes in inches. */
export function addTeks(k: Kanvas, isi: string | readonly Ruas[], b: Bidang, g: GayaTeks): number {
  const ruas = susunRuas(isi)
  const utuh = ruas.map((r) => r.teks).join('')
  if (!utuh) return 0
  const tebal = g.tebal || ruas.some((r) => r.tebal)
  const kotak = { lebar: b.w * PT - 1, tinggi: b.h * PT, tebal }
  const pt = pilihHuruf(utuh, kotak, g.pt)
  const muat = potongTeks(utuh, kotak, pt)
  const dipakai = muat === utuh ? ruas : [{ ...ruas[0], teks: muat }]
  k.salindia.addText(
    dipakai.map((r) => ({
      text: r.teks,
      options: {
        fontFace: HURUF,
        fontSize: pt,
        bold: g.tebal || r.tebal,
        color: r.warna ?? g.warna ?? WARNA.tinta,
      },
    })),
    {
      ...b,
      margin: 0,
      align: g.rata ?? 'left',
      valign: g.tegak ?? 'top',
      fit: 'none',
      objectName: namai(utuh),
      ...(g.tempat ? { placeholder: g.tempat } : {}),
    },
  )
  return (hitungBaris(muat, kotak.lebar, pt, tebal) * pt * TINGGI_BARIS) / PT
}

const namai = (teks: string) => teks.replace(/\s+/g, ' ').slice(0, 40)

const isiSel = (s: SelTabel) => (s.bawah ? `${s.teks}\n${s.bawah}` : s.teks)

const jumlahkan = (n: readonly number[]) => n.reduce((a, b) => a + b, 0)

interface TataTabel {
  pt: number
  /** No word is broken; no line either. */
  utuh: boolean
  selarik: boolean
  lebar: number[]
  tinggi: number[]
}

/** Columns as wide as their text where all have room; else numbers keep their width and texts share what is left. Inches. */
function bagiLebar(
  t: Tabel,
  baris: readonly (readonly SelTabel[])[],
  w: number,
  pt: number,
): { lebar: number[]; selarik: boolean } {
  const sisip = getSisip(t)
  const ukur = (ambil: (s: SelTabel) => number) =>
    t.kolom.map(
      (_, i) => Math.max(...baris.map((b) => (b[i] ? ambil(b[i]) : 0))) / PT + 2 * sisip.mendatar + 0.01,
    )
  const wajar = ukur((s) =>
    Math.max(
      ...isiSel(s)
        .split('\n')
        .map((x) => getLebarArial(x, pt, s.tebal)),
    ),
  )
  const kata = ukur((s) => getLebarKata(isiSel(s), pt, s.tebal))
  const bobot = jumlahkan(t.kolom.map((k) => k.lebar))
  const sisa = w - jumlahkan(wajar)
  if (sisa >= 0)
    return { lebar: t.kolom.map((k, i) => (wajar[i] as number) + (sisa * k.lebar) / bobot), selarik: true }
  return { lebar: bagiRata(wajar, kata, w), selarik: false }
}

// Short columns keep their width, long ones share what is left, none gets less than its longest word while there is room.
function bagiRata(wajar: readonly number[], kata: readonly number[], w: number): number[] {
  const lebar = [...kata]
  let sisa = Math.max(0, w - jumlahkan(kata))
  let kurang = wajar.map((x, i) => ({ i, perlu: x - (kata[i] as number) })).sort((a, b) => a.perlu - b.perlu)
  while (kurang.length > 0) {
    const { i, perlu } = kurang[0] as { i: number; perlu: number }
    const tambah = Math.min(perlu, sisa / kurang.length)
    lebar[i] = (kata[i] as number) + tambah
    sisa -= tambah
    kurang = kurang.slice(1)
  }
  const jumlah = jumlahkan(lebar)
  return jumlah > w ? lebar.map((x) => (x * w) / jumlah) : lebar
}

function ukurTabel(t: Tabel, w: number, pt: number): TataTabel {
  const semua: (readonly SelTabel[])[] = [t.kolom.map((k) => ({ teks: k.judul, tebal: true })), ...t.baris]
  const { lebar, selarik } = bagiLebar(t, semua, w, pt)
  const sisip = getSisip(t)
  const ruang = (i: number) => ((lebar[i] ?? 1) - 2 * sisip.mendatar) * PT
  const tinggi = (b: readonly SelTabel[]) => {
    const banyak = b.map((s, i) => hitungBaris(isiSel(s), ruang(i), pt, s.tebal))
    return (Math.max(1, ...banyak) * pt * TINGGI_BARIS) / PT + 2 * sisip.tegak
  }
  const utuh = semua.every((b) => b.every((s, i) => getLebarKata(isiSel(s), pt, s.tebal) <= ruang(i)))
  return { pt, utuh, selarik, lebar, tinggi: semua.map(tinggi) }
}

/** Points that a table may be smaller for having every cell in one line. */
const DEMI_SELARIK = 4

/** The largest size at which all rows fit, or one a little smaller at which no line breaks; null where none does. */
function pilihTata(t: Tabel, b: Bidang): TataTabel | null {
  const calon = t.pt.map((pt) => ukurTabel(t, b.w, pt)).filter((c) => jumlahkan(c.tinggi) <= b.h)
  const utuh = calon.find((c) => c.utuh)
  const selarik = calon.find((c) => c.selarik)
  return selarik && (!utuh || utuh.pt - selarik.pt <= DEMI_SELARIK) ? selarik : (utuh ?? null)
}

/** Whether the table fits its box whole. */
export const isMuat = (t: Tabel, b: Bidang): boolean => pilihTata(t, b) !== null

/** A native table, at the largest of its sizes that fits its box; rows that do not fit are counted in a last line. Returns the height. */
export function addTabel(k: Kanvas, t: Tabel, b: Bidang): number {
  const pas = pilihTata(t, b)
  if (pas) return tulisTabel(k, t, b, pas, null)
  const muat = ukurTabel(t, b.w, t.pt.at(-1) as number)
  const catatan = (PT_TERKECIL * TINGGI_BARIS * 1.3) / PT
  let banyak = t.baris.length
  while (banyak > 1 && jumlahkan(muat.tinggi.slice(0, banyak + 1)) > b.h - catatan) banyak -= 1
  const sisa = t.baris.length - banyak
  const pendek = { ...t, baris: t.baris.slice(0, banyak) }
  const tinggi = { ...muat, tinggi: muat.tinggi.slice(0, banyak + 1) }
  return tulisTabel(k, pendek, b, tinggi, sisa > 0 ? `dan ${sisa} lagi, lengkap di berkas XLSX` : null)
}

function tulisTabel(k: Kanvas, t: Tabel, b: Bidang, tata: TataTabel, sisa: string | null): number {
  const garis = (color: string, pt: number) => ({ type: 'solid' as const, color, pt })
  const tanpa = { type: 'none' as const }
  const sel = (s: SelTabel, i: number, kepala: boolean): PptxGenJS.TableCell => {
    const dasar = { fontFace: HURUF, fontSize: tata.pt, color: s.warna ?? WARNA.tinta }
    const bawah = s.bawah
      ? [
          { text: s.teks, options: { ...dasar, bold: s.tebal ?? false, breakLine: true } },
          { text: s.bawah, options: { ...dasar, color: WARNA.tinta2 } },
        ]
      : [{ text: s.teks || ' ', options: { ...dasar, bold: kepala || (s.tebal ?? false) } }]
    return {
      text: bawah,
      options: {
        align: s.rata ?? t.kolom[i]?.rata ?? 'left',
        valign: kepala ? 'bottom' : 'middle',
        border: [tanpa, tanpa, kepala ? garis(WARNA.tinta, 1.5) : garis(WARNA.garis, 0.75), tanpa],
        ...(s.dasar ? { fill: { color: s.dasar } } : {}),
      },
    }
  }
  const kepala = t.kolom.map((c, i) => sel({ teks: c.judul, warna: WARNA.tinta2 }, i, true))
  const tinggi = jumlahkan(tata.tinggi)
  const sisip = getSisip(t)
  k.salindia.addTable([kepala, ...t.baris.map((r) => r.map((s, i) => sel(s, i, false)))], {
    x: b.x,
    y: b.y,
    w: b.w,
    h: tinggi,
    colW: tata.lebar,
    rowH: tata.tinggi,
    margin: [sisip.tegak, sisip.mendatar, sisip.tegak, sisip.mendatar],
    objectName: t.nama,
  })
  k.alt.set(t.nama, t.alt)
  if (sisa)
    addTeks(k, sisa, { ...b, y: b.y + tinggi + 0.04, h: 0.34 }, { pt: [PT_TERKECIL], warna: WARNA.tinta2 })
  return tinggi + (sisa ? 0.38 : 0)
}

/** A native chart; `alt` says in words what it shows. */
export function addGrafik(k: Kanvas, g: Grafik, b: Bidang, alt: string): void {
  // Only the frame is the library's: the part and its workbook are put in by `rapikanPaket`.
  k.salindia.addChart('line' as PptxGenJS.CHART_NAME, [{ name: ' ', labels: [' '], values: [0] }], {
    ...b,
    altText: alt,
    objectName: `Grafik ${k.grafik.length + 1}`,
  })
  k.grafik.push(g)
}

/** A box; with an `isian` it is hatched. */
export function addKotak(
  k: Kanvas,
  b: Bidang,
  g: { isian?: Isian; dasar?: string; garis?: string; putus?: boolean; bulat?: boolean },
): void {
  let color = g.dasar ?? WARNA.muka
  if (g.isian) color = g.isian.pola === null ? g.isian.warna : tandai(k, g.isian)
  k.salindia.addShape((g.bulat ? 'roundRect' : 'rect') as PptxGenJS.SHAPE_NAME, {
    ...b,
    fill: { color },
    ...(g.garis ? { line: { color: g.garis, width: 1.5, dashType: g.putus ? 'dash' : 'solid' } } : {}),
    ...(g.bulat ? { rectRadius: 0.1 } : {}),
  })
}

// Stands in for a pattern, which the library cannot draw.
function tandai(k: Kanvas, isian: Isian): string {
  const ada = [...k.isian].find(([, i]) => i === isian)
  if (ada) return ada[0]
  const warna = `FE00${(0x10 + k.isian.size).toString(16).padStart(2, '0').toUpperCase()}`
  k.isian.set(warna, isian)
  return warna
}

/** A straight line. */
export function addGaris(
  k: Kanvas,
  dari: { x: number; y: number },
  ke: { x: number; y: number },
  g: { warna: string; tebal: number; putus?: boolean },
): void {
  k.salindia.addShape('line' as PptxGenJS.SHAPE_NAME, {
    x: Math.min(dari.x, ke.x),
    y: Math.min(dari.y, ke.y),
    w: Math.abs(ke.x - dari.x),
    h: Math.abs(ke.y - dari.y),
    line: { color: g.warna, width: g.tebal, dashType: g.putus ? 'dash' : 'solid' },
  })
}
