import { type Bulan, getUrutan } from '@/lib/periode'
import { getAcak } from './acak'
import type { PosyanduContoh } from './posyandu'
import type { SituasiKecamatan } from './situasi'

/** Traits that the sample is known for, by kode desa and serial; see `getIstimewa`. */
export interface Istimewa {
  /** Never reports. */
  bisu: PosyanduContoh | null
  /** Reports the last month with nobody measured: a denominator of zero. */
  tanpaUkur: PosyanduContoh | null
  /** No posyandu of this desa reports the month. */
  kosong: { kodeDesa: string; bulan: Bulan } | null
}

/** Picks the special cases: in the last desa but some of the uppermost kecamatan, so that they are found again. */
export function getIstimewa(
  situasi: readonly SituasiKecamatan[],
  posyandu: readonly PosyanduContoh[],
): Istimewa {
  const hulu = situasi.filter((s) => s.hulu)
  const di = (kode: string | undefined) => posyandu.filter((p) => p.kodeKecamatan === kode)
  const banjir = di((hulu.find((s) => s.kode === '64.02.18') ?? hulu[0] ?? situasi[0])?.kode)
  const jauh = di((hulu.find((s) => s.kode === '64.02.12') ?? hulu[1] ?? situasi.at(-1))?.kode)
  const sendiri = jauh.filter((p) => jauh.filter((q) => q.kodeDesa === p.kodeDesa).length === 1)
  const kosong = banjir.find((p) => p.kodeDesa === '64.02.18.2003') ?? banjir[0]
  return {
    bisu: banjir.at(-1) ?? null,
    tanpaUkur: sendiri.find((p) => p.kodeDesa === '64.02.12.2015') ?? sendiri[0] ?? jauh[0] ?? null,
    kosong: kosong ? { kodeDesa: kosong.kodeDesa, bulan: '2025-01' } : null,
  }
}

const BULAN_BANJIR = ['12', '01', '02']

/** Share of reports that never came in, earlier months: better and better over the two years, worse in floods. */
function getBagianHilang(s: SituasiKecamatan, bulan: Bulan, mundur: number): number {
  const dasar = 0.012 + 0.0035 * mundur
  return s.hulu && BULAN_BANJIR.includes(bulan.slice(5)) ? dasar * 2.2 : dasar
}

/** Which posyandu of the kecamatan reported the month. In the last month exactly `belumLapor` are still missing. */
export function listMelapor(
  s: SituasiKecamatan,
  posyandu: readonly PosyanduContoh[],
  bulan: Bulan,
  akhir: Bulan,
  istimewa: Istimewa,
): boolean[] {
  const { bisu, tanpaUkur, kosong } = istimewa
  const nilai = posyandu.map((p) => {
    if (p === bisu) return 0
    if (p === tanpaUkur) return 1
    if (kosong?.bulan === bulan && kosong.kodeDesa === p.kodeDesa) return 0
    if (kosong?.kodeDesa === p.kodeDesa) return 1
    const malas = getAcak(p.kodeDesa, p.urutan, 'malas') < 0.12 ? 0.35 : 1
    return 0.0001 + 0.999 * malas * getAcak(p.kodeDesa, p.urutan, bulan, 'lapor')
  })
  const mundur = getUrutan(akhir) - getUrutan(bulan)
  if (mundur > 0) return nilai.map((n) => n > getBagianHilang(s, bulan, mundur))
  const belum = new Set(
    nilai
      .map((n, i) => ({ n, i }))
      .sort((a, b) => a.n - b.n)
      .slice(0, s.belumLapor)
      .map(({ i }) => i),
  )
  return nilai.map((_, i) => !belum.has(i))
}
