import type { Bulan } from '@/lib/periode'
import { bagiTotal, getAcak, getGoyang } from './acak'
import { getBagianSkdn, isHujan, JUMLAH_BULAN, listBagianBidang } from './musim'
import type { PosyanduContoh } from './posyandu'
import type { SituasiKecamatan } from './situasi'

const TERAKHIR = JUMLAH_BULAN - 1

/** One posyandu in one month, before the rates of the kabupaten are fitted. */
interface DasarPosyandu {
  p: PosyanduContoh
  /** Place in the list of all posyandu. */
  indeks: number
  tutup: boolean
  s: number
  d: number
  ukur: number
  sk: number
}

/** The reporting posyandu of one kecamatan in one month. */
export interface DasarKecamatan {
  situasi: SituasiKecamatan
  bulan: Bulan
  ke: number
  isi: DasarPosyandu[]
}

export type NilaiLaporan = Record<string, number>

const kuadrat = (x: number) => x * x
const jumlahkan = (n: readonly number[]) => n.reduce((a, b) => a + b, 0)

function isTutup(s: SituasiKecamatan, p: PosyanduContoh, bulan: Bulan): boolean {
  const n = getAcak(p.kodeDesa, p.urutan, bulan, 'tutup')
  if (s.hulu && isHujan(bulan)) return n < 0.05
  return n < (bulan === '2024-04' || bulan === '2025-03' ? 0.02 : 0.003)
}

/** Kader in the SK: the new SK of the registration brings the full number. */
function getKaderSk(p: PosyanduContoh, bulan: Bulan, bulanSk: string | null): number {
  if (bulanSk !== null && bulan < bulanSk)
    return Math.max(3, Math.round(p.kader * (0.72 + 0.2 * getAcak(p.kodeDesa, p.urutan, 'sk-lama'))))
  return p.kader
}

/** Children, weighed and measured, and kader in the SK: what the rates of the kabupaten are fitted on. */
export function createDasar(
  situasi: SituasiKecamatan,
  bulan: Bulan,
  ke: number,
  melapor: readonly { p: PosyanduContoh; indeks: number; bulanSk: string | null }[],
  tanpaUkur: PosyanduContoh | null,
): DasarKecamatan {
  const bagian = getBagianSkdn(situasi, bulan, ke)
  const kosong = (p: PosyanduContoh) => ke === TERAKHIR && p === tanpaUkur
  const isi = melapor.map(({ p, indeks, bulanSk }) => ({
    p,
    indeks,
    tutup: isTutup(situasi, p, bulan) && !kosong(p),
    s: Math.max(
      5,
      Math.round(
        p.balita * (1 + 0.0015 * (ke - TERAKHIR)) +
          0.02 * p.balita * getGoyang(p.kodeDesa, p.urutan, bulan, 's'),
      ),
    ),
    d: 0,
    ukur: 0,
    sk: getKaderSk(p, bulan, bulanSk),
  }))
  const s = isi.map((x) => x.s)
  const bobotD = isi.map(({ p, tutup, s: n }) => {
    if (tutup) return 0
    return (
      n *
      (1 + 0.07 * getGoyang(p.kodeDesa, p.urutan, 'd') + 0.04 * getGoyang(p.kodeDesa, p.urutan, bulan, 'd'))
    )
  })
  const d = bagiTotal(bagian.ds * jumlahkan(s), bobotD, s)
  const bobotUkur = isi.map((x, i) =>
    kosong(x.p) ? 0 : (d[i] as number) * (0.97 + 0.06 * getAcak(x.p.kodeDesa, x.p.urutan, bulan, 'u')),
  )
  const ukur = bagiTotal(bagian.ukur * jumlahkan(d), bobotUkur, d)
  return {
    situasi,
    bulan,
    ke,
    isi: isi.map((x, i) => ({ ...x, d: d[i] as number, ukur: ukur[i] as number })),
  }
}

/** Which posyandu have more or fewer stunted children than their kecamatan: the desa counts more than the posyandu. */
function bobotStunting({ p, ukur }: DasarPosyandu, bulan: Bulan): number {
  const desa = 0.62 + 0.8 * getAcak(p.kodeDesa, 'stunting')
  return (
    ukur *
    desa *
    Math.max(
      0.2,
      1 +
        0.22 * getGoyang(p.kodeDesa, p.urutan, 'stunting') +
        0.05 * getGoyang(p.kodeDesa, p.urutan, bulan, 'st'),
    )
  )
}

function bobotHadir({ p, sk, tutup }: DasarPosyandu, bulan: Bulan): number {
  if (tutup) return 0
  const malas = getAcak(p.kodeDesa, p.urutan, 'kader-malas') < 0.05 ? 0.5 : 1
  return (
    sk *
    malas *
    (1 +
      0.06 * getGoyang(p.kodeDesa, p.urutan, 'hadir') +
      0.05 * getGoyang(p.kodeDesa, p.urutan, bulan, 'hadir'))
  )
}

function getTerlatih({ p, sk }: DasarPosyandu, ke: number): number {
  const bagian = Math.min(
    0.98,
    Math.max(0.08, 0.355 + 0.5 * p.kematangan + 0.07 * getGoyang(p.kodeDesa, p.urutan, 'latih')),
  )
  return Math.min(sk, Math.round(p.kader * bagian * (0.72 + (0.28 * ke) / TERAKHIR)))
}

function setLayanan(nilai: NilaiLaporan, { p, s, d, tutup }: DasarPosyandu, bulan: Bulan, ke: number): void {
  for (const [ukuran, bagian] of listBagianBidang(ke)) {
    const sehat = ukuran === 'layanan_kesehatan'
    const giat = sehat
      ? getAcak(p.kodeDesa, p.urutan, bulan, ukuran)
      : 0.82 * p.kematangan +
        0.15 * getAcak(p.kodeDesa, p.urutan, ukuran) +
        0.03 * getAcak(p.kodeDesa, p.urutan, bulan, ukuran)
    if (tutup || giat < 1 - bagian) nilai[ukuran] = 0
    else if (sehat)
      nilai[ukuran] = Math.min(
        480,
        d + Math.round(s * (0.3 + 0.7 * getAcak(p.kodeDesa, p.urutan, bulan, 'jumlah'))),
      )
    else
      nilai[ukuran] =
        1 + Math.floor(14 * kuadrat(getAcak(p.kodeDesa, p.urutan, bulan, ukuran, 'jumlah')) + s / 40)
  }
}

/** All measures of the reporting posyandu, with the sums that the two rates (in percent) ask for. */
export function listNilai(
  dasar: DasarKecamatan,
  stunting: number,
  hadir: number,
): { indeks: number; nilai: NilaiLaporan }[] {
  const { situasi, bulan, ke, isi } = dasar
  const bagian = getBagianSkdn(situasi, bulan, ke)
  const acak = (x: DasarPosyandu, apa: string) => getGoyang(x.p.kodeDesa, x.p.urutan, bulan, apa)
  const s = isi.map((x) => x.s)
  const d = isi.map((x) => x.d)
  const ukur = isi.map((x) => x.ukur)
  const sk = isi.map((x) => x.sk)
  const k = bagiTotal(
    bagian.ks * jumlahkan(s),
    isi.map((x) => x.s * (1 + 0.02 * getGoyang(x.p.kodeDesa, x.p.urutan, 'k'))),
    s,
  )
  const dua = bagiTotal(
    0.87 * jumlahkan(d),
    isi.map((x) => x.d * (1 + 0.04 * acak(x, 'dua'))),
    d,
  )
  const naik = bagiTotal(
    bagian.nd * jumlahkan(dua),
    isi.map((x, i) => (dua[i] as number) * (1 + 0.08 * acak(x, 'naik'))),
    dua,
  )
  const pendek = bagiTotal(
    (stunting * jumlahkan(ukur)) / 100,
    isi.map((x) => bobotStunting(x, bulan)),
    ukur,
  )
  const sangat = bagiTotal(
    0.21 * jumlahkan(pendek),
    isi.map((x, i) => (pendek[i] as number) * (1 + 0.3 * acak(x, 'sangat'))),
    pendek,
  )
  const datang = bagiTotal(
    (hadir * jumlahkan(sk)) / 100,
    isi.map((x) => bobotHadir(x, bulan)),
    sk,
  )
  return isi.map((x, i) => {
    const ambil = (n: readonly number[]) => n[i] as number
    const nilai: NilaiLaporan = {
      balita_sasaran: x.s,
      balita_kms: ambil(k),
      balita_ditimbang: x.d,
      balita_naik: ambil(naik),
      balita_tidak_naik: ambil(dua) - ambil(naik),
      balita_diukur: x.ukur,
      balita_pendek: ambil(pendek) - ambil(sangat),
      balita_sangat_pendek: ambil(sangat),
      kader_sk: x.sk,
      kader_hadir: ambil(datang),
      kader_terlatih: getTerlatih(x, ke),
      hari_buka: x.tutup ? 0 : 1 + (x.s > 110 && getAcak(x.p.kodeDesa, x.p.urutan, 'hari') < 0.5 ? 1 : 0),
      melayani_siklus_hidup:
        getAcak(x.p.kodeDesa, x.p.urutan, 'siklus') < 0.74 + (0.2 * ke) / TERAKHIR ? 1 : 0,
    }
    setLayanan(nilai, x, bulan, ke)
    return { indeks: x.indeks, nilai }
  })
}
