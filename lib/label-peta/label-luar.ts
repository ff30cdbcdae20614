import type { Kotak } from './bidang'
import type { Area, LabelDalam, Ukuran } from './label'
import {
  type Calon,
  getSiluet,
  hitungPelanggaran,
  type LabelLuar,
  listCalon,
  type Medan,
} from './label-calon'

const PUTARAN = 12
/** Tries for shorter lines, and tries for a layout without collisions. */
const COBA = 100
const COBA_BENTROK = 300
/** What a collision costs, in units of line: cheap at first, so that names can pass each other. */
const DENDA = [60, 250, 1000, 10_000]
const DENDA_PENUH = 10_000
const DENDA_LUNAK = 250
/** How much worse than the last a layout may be to go on from it. */
const LONGGAR = 0.1

type Tata<T> = Calon<T>[]

function hitungBiaya(
  l: Calon<Area>,
  tata: Tata<Area>,
  denda: number,
  batas = Number.POSITIVE_INFINITY,
): number {
  let biaya = l.panjang + l.langgar * denda
  for (const b of tata) {
    if (biaya >= batas) return biaya
    if (b.area !== l.area) biaya += hitungPelanggaran(l, b) * denda
  }
  return biaya
}

function hitungLanggar(tata: Tata<Area>): number[] {
  return tata.map((l) =>
    tata.reduce((n, b) => n + (b.area === l.area ? 0 : hitungPelanggaran(l, b)), l.langgar),
  )
}

function hitungJumlah(tata: Tata<Area>): number {
  const panjang = tata.reduce((n, l) => n + l.panjang, 0)
  return panjang + hitungLanggar(tata).reduce((n, k) => n + k, 0) * DENDA_PENUH
}

/** Moves one name to its cheapest place; whether it moved. */
function pindahkan<T extends Area>(tata: Tata<T>, i: number, calon: Tata<T>, denda: number): boolean {
  let biaya = hitungBiaya(tata[i] as Calon<T>, tata, denda)
  let berubah = false
  for (const c of calon) {
    if (c.panjang >= biaya) break
    const b = hitungBiaya(c, tata, denda, biaya)
    if (b >= biaya - 1e-6) continue
    biaya = b
    tata[i] = c
    berubah = true
  }
  return berubah
}

type Letak<T> = Map<number, Calon<T>>

const getKunci = (c: Calon<unknown>) => (c.kiri ? -1 - c.nomor : c.nomor)

/** Lets two names change places where that is cheaper; whether any did. */
function tukarkan<T extends Area>(tata: Tata<T>, letak: Letak<T>[], denda: number): boolean {
  let berubah = false
  for (let i = 0; i < tata.length; i++)
    for (let j = i + 1; j < tata.length; j++) {
      const [a, b] = [tata[i] as Calon<T>, tata[j] as Calon<T>]
      const a2 = letak[i]?.get(getKunci(b))
      const b2 = letak[j]?.get(getKunci(a))
      if (!a2 || !b2 || a2.panjang + b2.panjang > a.panjang + b.panjang + denda) continue
      const lama = hitungBiaya(a, tata, denda) + hitungBiaya(b, tata, denda)
      const baru = tata.with(i, a2).with(j, b2)
      if (hitungBiaya(a2, baru, denda) + hitungBiaya(b2, baru, denda) >= lama - 1e-6) continue
      tata[i] = a2
      tata[j] = b2
      berubah = true
    }
  return berubah
}

/** Places of every name: the shortest line first, and by height. */
interface Papan<T> {
  calon: Tata<T>[]
  letak: Letak<T>[]
}

function createPapan<T>(calon: Tata<T>[]): Papan<T> {
  return { calon, letak: calon.map((c) => new Map(c.map((k) => [getKunci(k), k]))) }
}

function turunkan<T extends Area>(awal: Tata<T>, { calon, letak }: Papan<T>, denda: number): Tata<T> {
  const tata = [...awal]
  for (let putaran = 0; putaran < PUTARAN; putaran++) {
    let berubah = false
    for (let i = 0; i < tata.length; i++) berubah = pindahkan(tata, i, calon[i] as Tata<T>, denda) || berubah
    if (!berubah && !tukarkan(tata, letak, denda)) break
  }
  return tata
}

/** Random integers below `n`, the same sequence every time. */
function createAcak(): (n: number) => number {
  let keadaan = 12_345
  return (n) => {
    keadaan = (Math.imul(keadaan, 1_103_515_245) + 12_345) & 0x7fffffff
    return (keadaan >>> 8) % n
  }
}

/** Numbers of the names whose areas lie nearest to that of name `i`, itself first. */
function listDekat(tata: Tata<Area>, i: number, banyak: number): number[] {
  const { area } = tata[i] as Calon<Area>
  const jarak = (j: number) => {
    const b = (tata[j] as Calon<Area>).area
    return Math.hypot(area.x - b.x, area.y - b.y)
  }
  return [...tata.keys()].sort((j, k) => jarak(j) - jarak(k)).slice(0, banyak)
}

/** Settles all names, then throws a few neighbours elsewhere and settles again, over and over, keeping the best. */
function cariTata<T extends Area>(awal: Tata<T>, papan: Papan<T>): Tata<T> {
  if (awal.length === 0) return awal
  const acak = createAcak()
  let kini = awal
  for (const denda of DENDA) kini = turunkan(kini, papan, denda)
  let biaya = hitungJumlah(kini)
  let terbaik = { tata: kini, biaya }
  for (let coba = 0; coba < (terbaik.biaya < DENDA_PENUH ? COBA : COBA_BENTROK); coba++) {
    const lempar = [...kini]
    for (const i of listDekat(kini, acak(kini.length), 2 + acak(4))) {
      const c = papan.calon[i] as Tata<T>
      lempar[i] = c[acak(Math.ceil(c.length / 2))] as Calon<T>
    }
    const baru = turunkan(turunkan(lempar, papan, DENDA_LUNAK), papan, DENDA_PENUH)
    const biayaBaru = hitungJumlah(baru)
    if (biayaBaru > biaya * (1 + LONGGAR * (1 - coba / COBA_BENTROK))) continue
    kini = baru
    biaya = biayaBaru
    if (biaya < terbaik.biaya) terbaik = { tata: kini, biaya }
  }
  return terbaik.tata
}

/**
 * Places names beside the map, hugging its outline, with lines as short as a local search finds; the same input always
 * gives the same layout. What still collides is left out, worst first.
 */
export function letakkanLuar<T extends Area>(
  luar: readonly T[],
  semua: readonly Area[],
  dalam: readonly LabelDalam<Area>[],
  larangan: readonly Kotak[],
  ukuran: Ukuran,
): LabelLuar<T>[] {
  const m: Medan = { ukuran, siluet: getSiluet(semua, ukuran.tinggi), dalam, larangan }
  let calon = [...luar].sort((a, b) => a.y - b.y).map((a) => listCalon(a, m))
  let tata = cariTata(
    calon.map((c) => c[0] as Calon<T>),
    createPapan(calon),
  )
  for (;;) {
    const langgar = hitungLanggar(tata)
    const terparah = Math.max(0, ...langgar)
    if (terparah === 0) return tata
    const lain = (_: unknown, i: number) => i !== langgar.indexOf(terparah)
    calon = calon.filter(lain)
    tata = turunkan(tata.filter(lain), createPapan(calon), DENDA_PENUH)
  }
}
