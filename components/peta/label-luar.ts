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
const COBA = 14
const COBA_BENTROK = 24
/** What a collision costs, in units of line: cheap at first, so that names can pass each other. */
const DENDA = [60, 250, 1000, 10_000]
const DENDA_PENUH = 10_000

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

const getTerdekat = <T extends Area>(calon: Tata<T>, kiri: boolean, y: number): Calon<T> | null =>
  calon.reduce<Calon<T> | null>(
    (a, b) => (b.kiri === kiri && (!a || Math.abs(b.y - y) < Math.abs(a.y - y)) ? b : a),
    null,
  )

/** Lets two names change places where that is cheaper; whether any did. */
function tukarkan<T extends Area>(tata: Tata<T>, calon: Tata<T>[], denda: number): boolean {
  let berubah = false
  for (let i = 0; i < tata.length; i++)
    for (let j = i + 1; j < tata.length; j++) {
      const [a, b] = [tata[i] as Calon<T>, tata[j] as Calon<T>]
      const [a2, b2] = [
        getTerdekat(calon[i] as Tata<T>, b.kiri, b.y),
        getTerdekat(calon[j] as Tata<T>, a.kiri, a.y),
      ]
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

function turunkan<T extends Area>(awal: Tata<T>, calon: Tata<T>[], denda: number): Tata<T> {
  const tata = [...awal]
  for (let putaran = 0; putaran < PUTARAN; putaran++) {
    let berubah = false
    for (let i = 0; i < tata.length; i++) berubah = pindahkan(tata, i, calon[i] as Tata<T>, denda) || berubah
    if (!berubah && !tukarkan(tata, calon, denda)) break
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

/** Settles all names, then throws some of them elsewhere and settles again, keeping the best. */
function cariTata<T extends Area>(awal: Tata<T>, calon: Tata<T>[]): Tata<T> {
  const acak = createAcak()
  let terbaik = awal
  for (const denda of DENDA) terbaik = turunkan(terbaik, calon, denda)
  let jumlah = hitungJumlah(terbaik)
  for (let coba = 0; coba < (jumlah < DENDA_PENUH ? COBA : COBA_BENTROK); coba++) {
    const langgar = hitungLanggar(terbaik)
    const lempar = terbaik.map((l, i) => {
      const c = calon[i] as Tata<T>
      return acak(langgar[i] ? 2 : 6) === 0 ? (c[acak(c.length)] as Calon<T>) : l
    })
    const baru = turunkan(turunkan(lempar, calon, 250), calon, DENDA_PENUH)
    const jumlahBaru = hitungJumlah(baru)
    if (jumlahBaru >= jumlah) continue
    terbaik = baru
    jumlah = jumlahBaru
  }
  return terbaik
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
    calon,
  )
  for (;;) {
    const langgar = hitungLanggar(tata)
    const terparah = Math.max(0, ...langgar)
    if (terparah === 0) return tata
    const lain = (_: unknown, i: number) => i !== langgar.indexOf(terparah)
    calon = calon.filter(lain)
    tata = turunkan(tata.filter(lain), calon, DENDA_PENUH)
  }
}
