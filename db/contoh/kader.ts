import { BIDANG } from '@/indikator/bidang'
import { kodeKaderBidang } from '@/indikator/ukuran-pengurus'
import type { Bulan } from '@/lib/periode'
import { bagiTotal, getAcak, getGoyang } from './acak'
import type { FaktaContoh } from './contoh'
import type { PosyanduContoh } from './posyandu'

/** Months before the last at which officers and kader were surveyed, with how far the new structure had come by then (0–1). */
const PENDATAAN = [
  { mundur: 23, maju: 0.25 },
  { mundur: 12, maju: 0.6 },
  { mundur: 1, maju: 1 },
] as const
// Health first, as long as there are kader; the younger fields are the ones without.
const BOBOT_BIDANG = [1.6, 3.2, 1, 0.8, 0.9, 1.5]

const jepit = (n: number, maks: number) => Math.max(0, Math.min(maks, Math.round(n)))

/** Officers: chair, secretary, treasurer and six heads where the SK is of the new structure; three to five before. */
function getPengurus(p: PosyanduContoh, maju: number): number {
  const baru = getAcak(p.kodeDesa, p.urutan, 'pengurus') < 0.5 * maju + 0.45 * maju * maju
  if (!baru) return 3 + Math.floor(3 * getAcak(p.kodeDesa, p.urutan, 'pengurus-lama'))
  return 9 + (getAcak(p.kodeDesa, p.urutan, 'anggota') < 0.1 ? 1 : 0)
}

function listKecakapan(p: PosyanduContoh, kader: number, maju: number): [number, number, number] {
  const bagian =
    (0.3 + 0.55 * p.kematangan + 0.08 * getGoyang(p.kodeDesa, p.urutan, 'cakap')) * (0.6 + 0.4 * maju)
  const cakap = jepit(kader * bagian, kader)
  const utama = cakap > 0 && getAcak(p.kodeDesa, p.urutan, 'utama') < 0.03 * maju ? 1 : 0
  const madya = jepit(
    cakap * (0.15 + 0.35 * p.kematangan) * getAcak(p.kodeDesa, p.urutan, 'madya') * 1.6,
    cakap - utama,
  )
  return [cakap - utama - madya, madya, utama]
}

function listNilai(p: PosyanduContoh, kader: number, maju: number): Record<string, number> {
  const [purwa, madya, utama] = listKecakapan(p, kader, maju)
  const bobot = BOBOT_BIDANG.map((b, i) => b * (0.7 + 0.6 * getAcak(p.kodeDesa, p.urutan, 'bidang', i)))
  const bidang = bagiTotal(
    kader,
    bobot,
    bobot.map(() => kader),
  )
  return {
    pengurus: getPengurus(p, maju),
    ...Object.fromEntries(BIDANG.map((b, i) => [kodeKaderBidang(b.kode), bidang[i] ?? 0])),
    kader_purwa: purwa,
    kader_madya: madya,
    kader_utama: utama,
  }
}

/** Sample surveys of officers and kader, for posyandu whose report of that month names the kader in its SK. */
export function listFaktaKader(
  posyandu: readonly PosyanduContoh[],
  bulan: readonly Bulan[],
  laporan: readonly FaktaContoh[],
): FaktaContoh[] {
  const kader = new Map(
    laporan.flatMap((f) => (f.ukuran === 'kader_sk' ? [[`${f.posyandu}|${f.bulan}`, f.nilai]] : [])),
  )
  return PENDATAAN.flatMap(({ mundur, maju }) => {
    const b = bulan.at(-1 - mundur)
    if (!b) return []
    return posyandu.flatMap((p, i) => {
      const n = kader.get(`${i}|${b}`)
      if (n === undefined || getAcak(p.kodeDesa, p.urutan, b, 'tak-didata') < 0.06) return []
      return Object.entries(listNilai(p, n, maju)).map(([ukuran, nilai]) => ({
        posyandu: i,
        bulan: b,
        ukuran,
        nilai,
      }))
    })
  })
}
