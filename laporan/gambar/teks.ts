import type { Potongan } from '@/indikator/vonis'
import { getLebar } from './lebar-huruf'
import type { Bagian, Tebal, Unsur } from './unsur'
import { TINTA } from './warna'

export interface Gaya {
  huruf: number
  tebal?: Tebal
  warna?: string
  jangkar?: 'kiri' | 'tengah' | 'kanan'
}

/** A run of text in one style. */
export interface Larik {
  teks: string
  tebal?: Tebal
  warna?: string
}

/** Height of a line in font sizes. */
const BARIS = 1.26
/** From the upper edge of a line to its baseline, in font sizes. */
const NAIK = 0.96

/** One line of text with its baseline at `y`. */
export function createTeks(x: number, y: number, teks: string, g: Gaya): Unsur {
  return {
    jenis: 'teks',
    x,
    y,
    teks,
    huruf: g.huruf,
    tebal: g.tebal ?? 500,
    warna: g.warna ?? TINTA,
    ...(g.jangkar ? { jangkar: g.jangkar } : {}),
  }
}

/** The text, cut with "…" where it is wider than `lebar`. */
export function potong(teks: string, lebar: number, huruf: number, tebal: Tebal = 500): string {
  if (getLebar(teks, huruf, tebal) <= lebar) return teks
  let n = teks.length
  while (n > 1 && getLebar(`${teks.slice(0, n).trimEnd()}…`, huruf, tebal) > lebar) n--
  return `${teks.slice(0, n).trimEnd()}…`
}

interface Kata {
  larik: Larik
  teks: string
  /** Set off from the word before by a space. */
  renggang: boolean
}

function listKata(isi: readonly Larik[]): Kata[] {
  const kata: Kata[] = []
  let renggang = false
  for (const larik of isi) {
    for (const bagian of larik.teks.split(/( +)/)) {
      if (bagian === '') continue
      if (/^ +$/.test(bagian)) renggang = true
      else {
        kata.push({ larik, teks: bagian, renggang: renggang && kata.length > 0 })
        renggang = false
      }
    }
  }
  return kata
}

/** Words that stick together ("18" + ".") wrap together. */
function listGumpal(kata: readonly Kata[]): Kata[][] {
  const gumpal: Kata[][] = []
  for (const k of kata) {
    const akhir = gumpal.at(-1)
    if (akhir && !k.renggang) akhir.push(k)
    else gumpal.push([k])
  }
  return gumpal
}

type BarisKata = Kata[]

function patahkan(isi: readonly Larik[], lebar: number, huruf: number, dasar: Tebal): BarisKata[] {
  const ukur = (k: Kata) => getLebar(k.teks, huruf, k.larik.tebal ?? dasar)
  const spasi = getLebar(' ', huruf, dasar)
  const baris: { kata: Kata[]; lebar: number }[] = []
  for (const g of listGumpal(listKata(isi))) {
    const panjang = g.reduce((n, k) => n + ukur(k), 0)
    const akhir = baris.at(-1)
    if (akhir && akhir.lebar + spasi + panjang <= lebar) {
      akhir.kata.push(...g)
      akhir.lebar += spasi + panjang
    } else baris.push({ kata: [...g], lebar: panjang })
  }
  return baris.map((b) => b.kata)
}

function gabungBaris(baris: BarisKata, dasar: Tebal): Larik[] {
  const hasil: Larik[] = []
  baris.forEach((k, i) => {
    const teks = (i > 0 && k.renggang ? ' ' : '') + k.teks
    const akhir = hasil.at(-1)
    if (akhir && (akhir.tebal ?? dasar) === (k.larik.tebal ?? dasar) && akhir.warna === k.larik.warna) {
      akhir.teks += teks
    } else hasil.push({ ...k.larik, teks })
  })
  return hasil
}

/** Splits a text into lines no wider than `lebar`; the last of `maks` lines is cut with "…". */
export function listBaris(
  isi: string | readonly Larik[],
  lebar: number,
  huruf: number,
  { tebal = 500 as Tebal, maks = Number.POSITIVE_INFINITY } = {},
): Larik[][] {
  const larik = typeof isi === 'string' ? [{ teks: isi }] : isi
  const semua = patahkan(larik, lebar, huruf, tebal)
  const baris = semua.slice(0, maks).map((b) => gabungBaris(b, tebal))
  const akhir = baris.at(-1)
  if (semua.length > baris.length && akhir) akhir.push({ teks: ' …' })
  return baris.map((b) => muatkanBaris(b, lebar, huruf, tebal))
}

function muatkanBaris(baris: readonly Larik[], lebar: number, huruf: number, dasar: Tebal): Larik[] {
  const hasil: Larik[] = []
  let sisa = lebar
  const total = baris.reduce((n, l) => n + getLebar(l.teks, huruf, l.tebal ?? dasar), 0)
  if (total <= lebar * 1.002) return [...baris]
  const elipsis = getLebar('…', huruf, dasar)
  for (const l of baris) {
    const n = getLebar(l.teks, huruf, l.tebal ?? dasar)
    if (n <= sisa - elipsis) {
      hasil.push(l)
      sisa -= n
      continue
    }
    hasil.push({ ...l, teks: potong(`${l.teks}…`, sisa, huruf, l.tebal ?? dasar).replace(/ ?…+$/, '…') })
    break
  }
  return hasil
}

interface GayaParagraf extends Gaya {
  maks?: number
  jarak?: number
}

/** Text from its upper edge `y` downwards, wrapped at `lebar`; at most `maks` lines. */
export function createParagraf(
  x: number,
  y: number,
  lebar: number,
  teks: string | readonly Larik[],
  g: GayaParagraf,
): Bagian {
  const tebal = g.tebal ?? 500
  const langkah = g.huruf * (g.jarak ?? BARIS)
  const baris = listBaris(teks, lebar, g.huruf, { tebal, ...(g.maks ? { maks: g.maks } : {}) })
  const unsur = baris.flatMap((b, i) => {
    const alas = y + NAIK * g.huruf + i * langkah
    const panjang = b.reduce((n, l) => n + getLebar(l.teks, g.huruf, l.tebal ?? tebal), 0)
    let kiri =
      g.jangkar === 'kanan' ? x + lebar - panjang : g.jangkar === 'tengah' ? x + (lebar - panjang) / 2 : x
    return b.map((l) => {
      const lebarLarik = (teks: string) => getLebar(teks, g.huruf, l.tebal ?? tebal)
      // Not every reader keeps a space at the start of a run, so the run starts after it.
      const isi = l.teks.trimStart()
      const u = createTeks(kiri + lebarLarik(l.teks) - lebarLarik(isi), alas, isi, {
        huruf: g.huruf,
        tebal: l.tebal ?? tebal,
        warna: l.warna ?? g.warna ?? TINTA,
      })
      kiri += lebarLarik(l.teks)
      return u
    })
  })
  return { unsur, y: y + baris.length * langkah }
}

/** The same in the largest size from `huruf` down to `terkecil` in which it fits whole into `tinggi`; cut there if it still doesn't. */
export function createParagrafMuat(
  x: number,
  y: number,
  ruang: { lebar: number; tinggi: number; terkecil: number },
  isi: string | readonly Larik[],
  g: GayaParagraf,
): Bagian {
  const tebal = g.tebal ?? 500
  const hitungMuat = (huruf: number) =>
    Math.min(
      g.maks ?? Number.POSITIVE_INFINITY,
      Math.max(1, Math.floor((ruang.tinggi + 0.01) / (huruf * (g.jarak ?? BARIS)))),
    )
  let huruf = g.huruf
  while (huruf > ruang.terkecil) {
    const baris = listBaris(isi, ruang.lebar, huruf, { tebal })
    const tumpah = baris.some((b) => b.some((l) => l.teks.endsWith('…')))
    if (!tumpah && baris.length <= hitungMuat(huruf)) break
    huruf = Math.max(ruang.terkecil, huruf * 0.94)
  }
  return createParagraf(x, y, ruang.lebar, isi, { ...g, huruf, maks: hitungMuat(huruf) })
}

/** Pieces of a sentence in the styles of a page: numbers bold, late in red, good in green. */
export function susunLarik(potongan: readonly Potongan[], warna: { buruk: string; baik: string }): Larik[] {
  return potongan.map(({ teks, tegas }) =>
    tegas === undefined
      ? { teks }
      : { teks, tebal: 700, ...(tegas === 'angka' ? {} : { warna: warna[tegas] }) },
  )
}
