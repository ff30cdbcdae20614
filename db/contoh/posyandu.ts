import { bagiTotal, getAcak, getGoyang } from './acak'
import type { Situasi, SituasiKecamatan } from './situasi'

/** One sample posyandu with the traits from which its months are made; only the first four fields are stored. */
export interface PosyanduContoh {
  kodeDesa: string
  /** Without the word "Posyandu". */
  nama: string
  lintang: number | null
  bujur: number | null
  kodeKecamatan: string
  /** Serial within the desa, from 1. */
  urutan: number
  balita: number
  kader: number
  /** 0–1: how far the posyandu has come with the six fields and with training. */
  kematangan: number
}

const BUNGA =
  'Mawar Melati Anggrek Kenanga Cempaka Dahlia Flamboyan Kamboja Teratai Seroja Bougenville Wijaya-Kusuma Sakura Matahari Asoka Lili Nusa-Indah Kemuning Soka'
    .split(' ')
    .map((n) => n.replace('-', ' '))
const HARAPAN = [
  'Harapan Bunda',
  'Kasih Ibu',
  'Tunas Harapan',
  'Bina Sejahtera',
  'Sehat Ceria',
  'Permata Bunda',
  'Kasih Bunda',
  'Buah Hati',
  'Tunas Mekar',
  'Sayang Ibu',
  'Bina Keluarga',
  'Mutiara Bunda',
  'Pelita Hati',
  'Cahaya Ibu',
  'Suka Maju',
  'Sumber Sehat',
]
// Posyandu Anggrek of Suka Damai won the prize of the province in 2025.
const TERNAMA = { kodeDesa: '64.02.05.2008', nama: 'Anggrek' }
const ROMAWI = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
]

function acakUrutan<T>(isi: readonly T[], kunci: string): T[] {
  return isi
    .map((x, i) => ({ x, n: getAcak(kunci, i) }))
    .sort((a, b) => a.n - b.n)
    .map(({ x }) => x)
}

/** `n` different names within one desa: flowers, hopes, or one name with numerals. */
function listNama(kodeDesa: string, n: number): string[] {
  if (kodeDesa === TERNAMA.kodeDesa)
    return [TERNAMA.nama, ...BUNGA.filter((b) => b !== TERNAMA.nama)].slice(0, n)
  const bunga = acakUrutan(BUNGA, `${kodeDesa}|bunga`)
  const harapan = acakUrutan(HARAPAN, `${kodeDesa}|harapan`)
  const gaya = getAcak(kodeDesa, 'gaya')
  if (gaya < 0.25 && n >= 2 && n <= 5) return ROMAWI.slice(0, n).map((r) => `${bunga[0]} ${r}`)
  if (gaya < 0.4 && n >= 4)
    return Array.from({ length: n }, (_, i) => `${bunga[Math.floor(i / 3)]} ${ROMAWI[i % 3]}`)
  const campur = [...bunga.slice(0, Math.ceil(n * 0.8)), ...harapan, ...bunga.slice(Math.ceil(n * 0.8))]
  return Array.from({ length: n }, (_, i) => {
    const putaran = Math.floor(i / campur.length)
    return `${campur[i % campur.length]}${putaran ? ` ${ROMAWI[putaran]}` : ''}`
  })
}

function bagiPosyandu(total: number, desa: readonly string[]): number[] {
  const bobot = desa.map((d) => 0.4 + getAcak(d, 'besar') * Math.sqrt(getAcak(d, 'besar')))
  const tambahan = bagiTotal(
    total - desa.length,
    bobot,
    desa.map(() => 30),
  )
  return tambahan.map((n) => n + 1)
}

function listDesaPosyandu(
  s: SituasiKecamatan,
  desa: readonly { kode: string; jenis: string }[],
): [string, number][] {
  const perJenis = (jenis: string, total: number): [string, number][] => {
    const kode = desa.filter((d) => d.jenis === jenis).map((d) => d.kode)
    const jumlah = bagiPosyandu(total, kode)
    return kode.map((k, i) => [k, jumlah[i] as number])
  }
  return [...perJenis('kelurahan', s.posyanduKelurahan), ...perJenis('desa', s.posyanduDesa)]
}

/** Gives each posyandu its kader, with the exact sum over all of them when the situation names one. */
function setKader(posyandu: PosyanduContoh[], situasi: Situasi): void {
  const isKelurahan = (p: PosyanduContoh) => p.kodeDesa.split('.')[3]?.startsWith('1') === true
  const kelompok = [
    { isi: posyandu.filter((p) => !isKelurahan(p)), total: situasi.kaderDesa, rata: 10.2 },
    { isi: posyandu.filter(isKelurahan), total: situasi.kaderKelurahan, rata: 11 },
  ]
  for (const { isi, total, rata } of kelompok) {
    const bobot = isi.map((p) => {
      const kecil = getAcak(p.kodeDesa, p.urutan, 'kader-sedikit') < 0.035
      return kecil ? 3.6 : 8 + p.balita / 60 + 1.6 * getGoyang(p.kodeDesa, p.urutan, 'kader')
    })
    const jatah = bagiTotal(
      total ?? Math.round(rata * isi.length),
      bobot,
      isi.map(() => 20),
    )
    for (const [i, p] of isi.entries()) p.kader = jatah[i] as number
  }
}

/** All posyandu of the situation, by kecamatan and desa. */
export function listPosyanduContoh(
  situasi: Situasi,
  desa: readonly { kode: string; jenis: string; induk: string | null }[],
): PosyanduContoh[] {
  const hasil: PosyanduContoh[] = []
  for (const s of situasi.kecamatan) {
    for (const [kodeDesa, n] of listDesaPosyandu(
      s,
      desa.filter((d) => d.induk === s.kode),
    )) {
      for (const [i, nama] of listNama(kodeDesa, n).entries()) {
        const urutan = i + 1
        const kecil = getAcak(kodeDesa, urutan, 'kecil') < 0.08
        const besar = kecil ? 0.25 : Math.max(0.35, 1.05 + 0.42 * getGoyang(kodeDesa, urutan, 'balita'))
        hasil.push({
          kodeDesa,
          nama,
          lintang: null,
          bujur: null,
          kodeKecamatan: s.kode,
          urutan,
          balita: Math.max(8, Math.round(s.balita * besar)),
          kader: 0,
          kematangan: Math.min(1, Math.max(0, getAcak(kodeDesa, urutan, 'matang') + (s.hulu ? -0.12 : 0))),
        })
      }
    }
  }
  setKader(hasil, situasi)
  return hasil
}

/** Degrees of longitude and latitude by kode desa. */
export type TitikDesa = Readonly<Record<string, readonly [bujur: number, lintang: number]>>

const derajat = (n: number) => Math.round(n * 10_000) / 10_000

/** Puts each posyandu within some 600 m of the point of its desa; without a point it stays without a place. */
export function setTitik(posyandu: readonly PosyanduContoh[], titik: TitikDesa): void {
  for (const p of posyandu) {
    const [bujur, lintang] = titik[p.kodeDesa] ?? []
    if (bujur === undefined || lintang === undefined) continue
    p.bujur = derajat(bujur + 0.003 * getGoyang(p.kodeDesa, p.urutan, 'bujur'))
    p.lintang = derajat(lintang + 0.003 * getGoyang(p.kodeDesa, p.urutan, 'lintang'))
  }
}
