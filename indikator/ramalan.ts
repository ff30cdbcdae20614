import { geserHari, hitungHari } from '@/lib/periode'
import { hitungKuantilF } from './ramalan-f'

/** Days of the pace that is said and projected. */
export const HARI_LAJU = 28
/** Weeks over which the scatter of weekly counts is judged, the four of the pace included. */
const MINGGU_SEBAR = 12
/** Fewer registrations in the window, or fewer independent ones, tell nothing about the next. */
const TAMBAH_MINIMAL = 3
const GELOMBANG_MINIMAL = 2
const HARI_TERJAUH = 1826
const BAWAH = 0.1
const ATAS = 0.9

/** Registrations that came into force on one day. */
export interface LangkahRegistrasi {
  tanggal: string
  jumlah: number
}

/**
 * Why no day can be named: nothing is left · nothing came in four weeks · the first number is younger than four weeks, or fewer
 * than three came · all came in one or two batches · at this pace more than five years.
 */
export type AlasanTanpaRamalan = 'selesai' | 'laju-nol' | 'data-kurang' | 'bergelombang' | 'terlalu-jauh'

/** When the last one is likely to be registered; days `YYYY-MM-DD`. */
export type Ramalan =
  | {
      jenis: 'ramalan'
      /** In four of five comparable cases the end falls between these two days. */
      awal: string
      akhir: string
      /** At the very pace of the last four weeks. */
      tengah: string
      /** Variance of weekly counts ÷ their mean, at least 1: how much registrations come in batches. */
      sebaran: number
    }
  | { jenis: 'tanpa'; alasan: AlasanTanpaRamalan }

/** Registrations of the `n` weeks that end on `perTanggal` (that day included), oldest first. */
export function listPerMinggu(
  langkah: readonly LangkahRegistrasi[],
  perTanggal: string,
  n: number,
): number[] {
  const hasil = Array.from({ length: n }, () => 0)
  for (const l of langkah) {
    const mundur = Math.floor(hitungHari(l.tanggal, perTanggal) / 7)
    const i = n - 1 - mundur
    if (mundur >= 0 && i >= 0) hasil[i] = (hasil[i] as number) + l.jumlah
  }
  return hasil
}

/**
 * Scatter of weekly counts from the differences of neighbouring weeks (von Neumann), which a slow rise or fall hardly touches:
 * Σ (x − x₋₁)² ÷ Σ (x + x₋₁), 1 for pure chance, never below.
 */
export function hitungSebaran(perMinggu: readonly number[]): number {
  let beda = 0
  let jumlah = 0
  for (let i = 1; i < perMinggu.length; i++) {
    const [a, b] = [perMinggu[i - 1] as number, perMinggu[i] as number]
    beda += (b - a) ** 2
    jumlah += a + b
  }
  return jumlah > 0 ? Math.max(1, beda / jumlah) : 1
}

/** Days until `sisa` more have come, at `bagian` (0.1: early, 0.9: late), when `tambah` came in the last 28 days. */
function hitungTunggu(bagian: number, sisa: number, tambah: number, sebaran: number): number {
  return ((HARI_LAJU * sisa) / tambah) * hitungKuantilF(bagian, (2 * sisa) / sebaran, (2 * tambah) / sebaran)
}

interface Bahan {
  langkah: readonly LangkahRegistrasi[]
  sisa: number
  perTanggal: string
}

function getBahan({ langkah, perTanggal }: Bahan) {
  const pertama = langkah.find((l) => l.jumlah > 0 && l.tanggal <= perTanggal)?.tanggal
  const hari = pertama ? hitungHari(pertama, perTanggal) + 1 : 0
  const minggu = listPerMinggu(langkah, perTanggal, Math.min(MINGGU_SEBAR, Math.floor(hari / 7)))
  const tambah = minggu.slice(-HARI_LAJU / 7).reduce((n, x) => n + x, 0)
  return { hari, tambah, sebaran: hitungSebaran(minggu) }
}

/**
 * Waiting time of a Poisson process whose rate is itself only known from the last four weeks: days = 28 · sisa ÷ tambah · F, with
 * 2·sisa÷s and 2·tambah÷s degrees of freedom, s the scatter (quasi-Poisson). Exact for s = 1; coverage for others is measured in
 * `ramalan-cakupan.test.ts`. `langkah` in order of days; nothing random in it.
 */
export function hitungRamalan(b: Bahan): Ramalan {
  const tanpa = (alasan: AlasanTanpaRamalan): Ramalan => ({ jenis: 'tanpa', alasan })
  if (b.sisa <= 0) return tanpa('selesai')
  const { hari, tambah, sebaran } = getBahan(b)
  if (hari >= HARI_LAJU && tambah === 0) return tanpa('laju-nol')
  if (hari < HARI_LAJU || tambah < TAMBAH_MINIMAL) return tanpa('data-kurang')
  if (tambah / sebaran < GELOMBANG_MINIMAL) return tanpa('bergelombang')
  const tengah = Math.ceil((HARI_LAJU * b.sisa) / tambah)
  if (tengah > HARI_TERJAUH) return tanpa('terlalu-jauh')
  const hariUjung = (q: number) => hitungTunggu(q, b.sisa, tambah, sebaran)
  return {
    jenis: 'ramalan',
    awal: geserHari(b.perTanggal, Math.min(tengah, Math.ceil(hariUjung(BAWAH)))),
    akhir: geserHari(b.perTanggal, Math.max(tengah, Math.ceil(hariUjung(ATAS)))),
    tengah: geserHari(b.perTanggal, tengah),
    sebaran,
  }
}

/** One height of the fan: between which days the `tambah`-th registration from now is likely to come. */
export interface RuasKipas {
  tambah: number
  awal: string
  akhir: string
}

/** The fan from now to the last registration in `n` steps; empty where no day can be named. */
export function listKipas(b: Bahan, n = 8): RuasKipas[] {
  const r = hitungRamalan(b)
  if (r.jenis === 'tanpa') return []
  const { tambah } = getBahan(b)
  return Array.from({ length: n }, (_, i) => {
    if (i === n - 1) return { tambah: b.sisa, awal: r.awal, akhir: r.akhir }
    const ke = (b.sisa * (i + 1)) / n
    const hari = (q: number) => geserHari(b.perTanggal, Math.ceil(hitungTunggu(q, ke, tambah, r.sebaran)))
    return { tambah: ke, awal: hari(BAWAH), akhir: hari(ATAS) }
  })
}
