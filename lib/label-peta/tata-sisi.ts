import { berpotongan, bertindih, getJarak, type Kotak, lebarkan, menembus, type Titik } from './bidang'
import type { Area, LabelDalam, Ukuran } from './label'
import { getSiluet } from './label-calon'
import { getLebarTeks } from './lebar-teks'

/** A name beside the map; the text begins (`kiri`: ends) at `tepi`, `y` is its middle, the line leads from the area to `ujung`. */
export interface LabelSisi<T> extends Kotak {
  area: T
  kiri: boolean
  baris: string[]
  tepi: number
  ujung: Titik
}

const BIN = 4
/** Height of a line, and room between two names, in font sizes. */
const BARIS = 1.1
const SELA = 0.2
const JARAK_DARATAN = 16
const PANJANG_BARIS = 14
const CONDONG = 0.8
const DENDA = 600
const PUTARAN = 40

interface Medan {
  ukuran: Ukuran
  siluet: { kiri: number[]; kanan: number[] }
  dalam: readonly LabelDalam<Area>[]
}

/** A name with its side; a list of them in the order from top to bottom. */
interface Pilihan<T> {
  area: T
  kiri: boolean
  baris: string[]
  lebar: number
  tinggi: number
}

function pecah(nama: string): string[] {
  const kata = nama.split(' ')
  if (nama.length <= PANJANG_BARIS || kata.length < 2) return [nama]
  const potong = kata.slice(1).map((_, i) => [kata.slice(0, i + 1).join(' '), kata.slice(i + 1).join(' ')])
  const terpanjang = (b: readonly string[]) => Math.max(...b.map((t) => t.length))
  return potong.reduce((a, b) => (terpanjang(b) < terpanjang(a) ? b : a))
}

function createPilihan<T extends Area>(area: T, { huruf, nilai, lebar }: Ukuran): Pilihan<T> {
  const baris = pecah(area.nama)
  const akhir = baris.length - 1
  return {
    area,
    baris,
    kiri: area.x < lebar / 2,
    lebar: Math.max(...baris.map((t, i) => getLebarTeks(i === akhir ? `${t} ${nilai}` : t, huruf))),
    tinggi: (baris.length * BARIS + SELA) * huruf,
  }
}

/** Heights nearest to those wanted at which boxes in this order do not touch, within 0 and `tinggi`; null when they have no room. */
export function susunTinggi(mau: readonly { y: number; tinggi: number }[], tinggi: number): number[] | null {
  const jumlah = mau.reduce((n, m) => n + m.tinggi, 0)
  if (jumlah > tinggi) return null
  // Blocks of boxes that touch each other, each at the mean of what its boxes want (pool adjacent violators).
  const blok: { awal: number; tinggi: number; n: number; mau: number }[] = []
  for (const m of mau) {
    blok.push({ awal: m.y - m.tinggi / 2, tinggi: m.tinggi, n: 1, mau: m.y - m.tinggi / 2 })
    for (;;) {
      const b = blok.at(-1)
      const a = blok.at(-2)
      if (!b || !a || a.awal + a.tinggi <= b.awal) break
      blok.pop()
      // What the boxes of b want, told as where the merged block would have to begin.
      a.mau = (a.mau * a.n + (b.mau - a.tinggi) * b.n) / (a.n + b.n)
      a.n += b.n
      a.tinggi += b.tinggi
      a.awal = Math.min(Math.max(0, a.mau), tinggi - a.tinggi)
    }
    const akhir = blok.at(-1)
    if (akhir) akhir.awal = Math.min(Math.max(0, akhir.awal), tinggi - akhir.tinggi)
  }
  // Pushed back inside at the bottom, blocks may touch those above.
  for (let i = blok.length - 1, batas = tinggi; i >= 0; i--) {
    const b = blok[i]
    if (!b) continue
    b.awal = Math.min(b.awal, batas - b.tinggi)
    batas = b.awal
  }
  const hasil: number[] = []
  let ke = 0
  for (const b of blok) {
    let y = b.awal
    for (let k = 0; k < b.n; k++, ke++) {
      const t = mau[ke]?.tinggi ?? 0
      hasil.push(y + t / 2)
      y += t
    }
  }
  return hasil
}

function getTepi(p: Pilihan<Area>, y: number, m: Medan): number {
  const dari = Math.max(0, Math.floor((y - p.tinggi / 2) / BIN))
  const sampai = Math.floor((y + p.tinggi / 2) / BIN) + 1
  return p.kiri
    ? Math.min(p.area.x - JARAK_DARATAN, ...m.siluet.kiri.slice(dari, sampai)) - JARAK_DARATAN
    : Math.max(p.area.x + JARAK_DARATAN, ...m.siluet.kanan.slice(dari, sampai)) + JARAK_DARATAN
}

function letakkan<T extends Area>(urut: readonly Pilihan<T>[], m: Medan): LabelSisi<T>[] | null {
  const hasil: LabelSisi<T>[] = []
  for (const kiri of [true, false]) {
    const sisi = urut.filter((p) => p.kiri === kiri)
    const y = susunTinggi(
      sisi.map((p) => ({ y: p.area.y, tinggi: p.tinggi })),
      m.ukuran.tinggi,
    )
    if (!y) return null
    sisi.forEach((p, i) => {
      const yi = y[i] as number
      const tepi = getTepi(p, yi, m)
      hasil.push({
        area: p.area,
        kiri,
        baris: p.baris,
        tepi,
        lebar: p.lebar,
        tinggi: p.tinggi - SELA * m.ukuran.huruf,
        x: kiri ? tepi - p.lebar / 2 : tepi + p.lebar / 2,
        y: yi,
        ujung: [kiri ? tepi + 5 : tepi - 5, yi],
      })
    })
  }
  return hasil
}

function hitungBentrok(a: LabelSisi<Area>, b: LabelSisi<Area>): number {
  const pa: Titik = [a.area.x, a.area.y]
  const pb: Titik = [b.area.x, b.area.y]
  return (
    Number(berpotongan(pa, a.ujung, pb, b.ujung)) +
    Number(bertindih(a, b)) +
    Number(menembus(pa, a.ujung, lebarkan(b, 3))) +
    Number(menembus(pb, b.ujung, lebarkan(a, 3))) +
    Number(getJarak(pb, pa, a.ujung) < 8) +
    Number(getJarak(pa, pb, b.ujung) < 8)
  )
}

function hitungBiaya(label: readonly LabelSisi<Area>[] | null, m: Medan): number {
  if (!label) return Number.POSITIVE_INFINITY
  let biaya = 0
  label.forEach((l, i) => {
    const p: Titik = [l.area.x, l.area.y]
    const jarak = Math.hypot(l.ujung[0] - l.area.x, l.y - l.area.y)
    biaya += jarak + (jarak * jarak) / 200 + Math.abs(l.y - l.area.y) * CONDONG
    for (const d of m.dalam) if (menembus(p, l.ujung, lebarkan(d, 3)) || bertindih(l, d)) biaya += DENDA
    for (let j = i + 1; j < label.length; j++) biaya += hitungBentrok(l, label[j] as LabelSisi<Area>) * DENDA
  })
  return biaya
}

/** Layouts one step away: a name on the other side, or two that follow each other in the other order. */
function listLangkah<T>(urut: readonly Pilihan<T>[]): Pilihan<T>[][] {
  const pindah = urut.map((p, i) => urut.with(i, { ...p, kiri: !p.kiri }))
  const tukar = urut.flatMap((p, i) => {
    const j = urut.findIndex((q, k) => k > i && q.kiri === p.kiri)
    return j < 0 ? [] : [urut.with(i, urut[j] as Pilihan<T>).with(j, p)]
  })
  const silang = urut.flatMap((p, i) =>
    urut.flatMap((q, j) =>
      j > i && p.kiri !== q.kiri
        ? [urut.with(i, { ...p, kiri: q.kiri }).with(j, { ...q, kiri: p.kiri })]
        : [],
    ),
  )
  return [...pindah, ...tukar, ...silang]
}

/**
 * Names in two columns that hug the outline of the map, left and right, each at the height nearest to its area, with lines that
 * cross as little as a descent finds. Never leaves a name out while both columns have room. Quick: no random tries.
 */
export function tataSisi<T extends Area>(
  area: readonly T[],
  ukuran: Ukuran,
  dalam: readonly LabelDalam<Area>[],
  daratan: readonly Area[],
): { luar: LabelSisi<T>[]; tanpa: T[] } {
  const m: Medan = { ukuran, siluet: getSiluet(daratan, ukuran.tinggi), dalam }
  let urut = area.map((a) => createPilihan(a, ukuran)).sort((a, b) => a.area.y - b.area.y)
  const tanpa: T[] = []
  const muat = () => urut.reduce((n, p) => n + p.tinggi, 0) <= ukuran.tinggi * 1.9
  while (!muat()) tanpa.push((urut.pop() as Pilihan<T>).area)
  // Sides in turn where one column alone has no room.
  if (!letakkan(urut, m)) urut = urut.map((p, i) => ({ ...p, kiri: i % 2 === 0 }))
  let kini = letakkan(urut, m)
  let biaya = hitungBiaya(kini, m)
  for (let putaran = 0; putaran < PUTARAN; putaran++) {
    const lama = biaya
    for (const calon of listLangkah(urut)) {
      const label = letakkan(calon, m)
      const b = hitungBiaya(label, m)
      if (b >= biaya - 1e-6) continue
      urut = calon
      kini = label
      biaya = b
    }
    if (biaya === lama) break
  }
  return kini ? { luar: kini, tanpa } : { luar: [], tanpa: [...area] }
}
