import { BIDANG } from './bidang'
import { TINGKAT_KECAKAPAN } from './kecakapan-kader'
import type { Riwayat } from './tipe'
import { kodeKaderBidang } from './ukuran-pengurus'

/** Surveys hold for so many months. */
export const JENDELA_PENDATAAN = 12

/** What is known of the people of one posyandu; null where nobody told within the window. */
export interface OrangPosyandu {
  pengurus: number | null
  kader: number | null
  /** Kader by field, in the order of the official list. */
  bidang: (number | null)[]
  /** Kader at each level of skill, lowest first, of one survey, and how many kader it looked at. */
  cakap: { tingkat: number[]; kader: number } | null
}

type Nilai = Pick<Riwayat, 'ambil'>

function getTerakhir(r: Nilai, kode: string, dari = 0): number | null {
  for (let i = dari; i < JENDELA_PENDATAAN; i++) {
    const n = r.ambil(kode, i)
    if (n !== null) return n
  }
  return null
}

function getCakap(r: Nilai): OrangPosyandu['cakap'] {
  for (let i = 0; i < JENDELA_PENDATAAN; i++) {
    const tingkat = TINGKAT_KECAKAPAN.flatMap((t) => r.ambil(`kader_${t.kode}`, i) ?? [])
    if (tingkat.length < TINGKAT_KECAKAPAN.length) continue
    const kader = getTerakhir(r, 'kader_sk', i) ?? getTerakhir(r, 'kader_sk')
    if (kader === null) return null
    const jumlah = tingkat.reduce((a, n) => a + n, 0)
    return { tingkat, kader: Math.max(kader, jumlah) }
  }
  return null
}

// A dozen measures ask for the same posyandu and month.
const ingatan = new WeakMap<Nilai, OrangPosyandu>()

/** The last known number of each within the window; the number of kader may come from a monthly report as well. */
export function getOrang(r: Nilai): OrangPosyandu {
  const ada = ingatan.get(r)
  if (ada) return ada
  const orang = {
    pengurus: getTerakhir(r, 'pengurus'),
    kader: getTerakhir(r, 'kader_sk'),
    bidang: BIDANG.map((b) => getTerakhir(r, kodeKaderBidang(b.kode))),
    cakap: getCakap(r),
  }
  ingatan.set(r, orang)
  return orang
}
