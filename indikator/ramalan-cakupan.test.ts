import { expect, it } from 'vitest'
import { geserHari } from '@/lib/periode'
import { hitungRamalan, type LangkahRegistrasi } from './ramalan'

const KINI = '2025-10-17'
const SERI = 1000

// Mulberry32: the same thousand series every time.
function createAcak(benih: number): () => number {
  let s = benih
  return () => {
    s = (s + 0x6d2b79f5) | 0
    let a = Math.imul(s ^ (s >>> 15), s | 1)
    a ^= a + Math.imul(a ^ (a >>> 7), a | 61)
    return ((a ^ (a >>> 14)) >>> 0) / 4294967296
  }
}

type Acak = () => number

function getPoisson(acak: Acak, rata: number): number {
  const batas = Math.exp(-rata)
  let k = 0
  for (let p = acak(); p > batas; p *= acak()) k++
  return k
}

// Sum of exponentials: gamma of whole shape, mean 1.
function getGamma(acak: Acak, bentuk: number): number {
  let n = 0
  for (let i = 0; i < bentuk; i++) n -= Math.log(1 - acak())
  return n / bentuk
}

/** Registrations of one week (Monday to Friday) of a process. */
type Minggu = (acak: Acak) => readonly number[]
const hariKerja = (buat: () => number) => Array.from({ length: 5 }, buat)

const PROSES: readonly (readonly [string, Minggu])[] = [
  ['Poisson, 18 a week', (a) => hariKerja(() => getPoisson(a, 3.6))],
  ['Poisson, 4 a week', (a) => hariKerja(() => getPoisson(a, 0.8))],
  [
    'negative binomial, 18 a week, variance 5.5 × mean',
    (a) => {
      const g = getGamma(a, 4)
      return hariKerja(() => getPoisson(a, 3.6 * g))
    },
  ],
  [
    'negative binomial, 18 a week, variance 10 × mean',
    (a) => {
      const g = getGamma(a, 2)
      return hariKerja(() => getPoisson(a, 3.6 * g))
    },
  ],
  ['batches of about 10 in three weeks of five', (a) => (a() < 0.6 ? [0, 0, getPoisson(a, 10), 0, 0] : [])],
  ['batches of 5 to 25 in half of the weeks', (a) => (a() < 0.5 ? [0, 0, 0, 5 + Math.floor(a() * 21)] : [])],
]

function* jalankan(proses: Minggu, acak: Acak): Generator<LangkahRegistrasi> {
  for (let minggu = -12; minggu < 2000; minggu++) {
    const awal = geserHari(KINI, 7 * minggu + 1)
    for (const [i, jumlah] of proses(acak).entries())
      if (jumlah > 0) yield { tanggal: geserHari(awal, i), jumlah }
  }
}

/** Whether the range holds the true end, null where the forecast declines. */
function coba(proses: Minggu, acak: Acak, sisa: number): boolean | null {
  const lampau: LangkahRegistrasi[] = []
  let ramalan: ReturnType<typeof hitungRamalan> | null = null
  let kurang = sisa
  for (const l of jalankan(proses, acak)) {
    if (l.tanggal <= KINI) lampau.push(l)
    else {
      ramalan ??= hitungRamalan({ langkah: lampau, sisa, perTanggal: KINI })
      if (ramalan.jenis === 'tanpa') return null
      kurang -= l.jumlah
      if (kurang <= 0) return ramalan.awal <= l.tanggal && l.tanggal <= ramalan.akhir
    }
  }
  throw new Error('The series never ends')
}

it.each(PROSES.flatMap(([nama, proses]) => [60, 215].map((sisa) => [nama, sisa, proses] as const)))(
  'the range holds the true end of 72 to 88 in 100 series: %s, %s left',
  (_, sisa, proses) => {
    const acak = createAcak(20251017)
    const hasil = Array.from({ length: SERI }, () => coba(proses, acak, sisa)).filter((h) => h !== null)
    const kena = hasil.filter(Boolean).length / hasil.length
    expect(hasil.length).toBeGreaterThan(SERI * 0.6)
    expect(kena, `${(100 * kena).toFixed(1)} % of ${hasil.length}`).toBeGreaterThanOrEqual(0.72)
    expect(kena, `${(100 * kena).toFixed(1)} % of ${hasil.length}`).toBeLessThanOrEqual(0.88)
  },
)
