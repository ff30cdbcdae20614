import { bulatkan } from '@/lib/angka'
import { getKodePendamping, getKunciLepas } from './pasangan'
import type { Indikator, Status } from './tipe'

export type AlasanKosong = 'belum-melapor' | 'penyebut-nol' | 'tidak-lengkap'

/** A number with the two sums behind it, or the reason why there is none. `nilai` is unrounded, in the unit of the indicator. */
export type Nilai =
  | { jenis: 'angka'; nilai: number; pembilang: number; penyebut: number }
  | { jenis: 'kosong'; alasan: AlasanKosong }

/** Sums by code of measure; absent means that nobody reported it. Keys of `getKunciLepas` hold what a formula leaves out. */
export type Jumlah = Readonly<Record<string, number>>

function tambah(jumlah: Jumlah, kode: readonly string[], rumus: string): number | null {
  let hasil = 0
  for (const k of kode) {
    const n = jumlah[k]
    if (n === undefined) return null
    hasil += n - (jumlah[getKunciLepas(rumus, k)] ?? 0)
  }
  return hasil
}

/** The only place where a ratio is taken: multiply first, then divide. */
function bagi(pembilang: number | null, penyebut: number | null, pengali: number): Nilai {
  if (pembilang === null && penyebut === null) return { jenis: 'kosong', alasan: 'belum-melapor' }
  if (pembilang === null || penyebut === null) return { jenis: 'kosong', alasan: 'tidak-lengkap' }
  if (penyebut === 0) return { jenis: 'kosong', alasan: 'penyebut-nol' }
  return { jenis: 'angka', nilai: (pembilang * pengali) / penyebut, pembilang, penyebut }
}

/** The value of a ratio whose two sums are known; multiplied by 100, as all indicators are. */
export function hitungDariJumlah(pembilang: number, penyebut: number): Nilai {
  return bagi(pembilang, penyebut, 100)
}

/** Value of an indicator from sums of its measures. */
export function hitung(indikator: Indikator, jumlah: Jumlah): Nilai {
  const nilai = bagi(
    tambah(jumlah, indikator.pembilang, indikator.kode),
    tambah(jumlah, indikator.penyebut, indikator.kode),
    indikator.pengali,
  )
  // Nothing is left of a denominator whose units all lack the other half: that is incomplete, not zero.
  const lepas = indikator.penyebut.some((u) => (jumlah[getKunciLepas(indikator.kode, u)] ?? 0) > 0)
  return nilai.jenis === 'kosong' && lepas ? { jenis: 'kosong', alasan: 'tidak-lengkap' } : nilai
}

/** The companion ratio in percent (coverage of measurement), or null when the indicator has none. */
export function hitungPendamping(indikator: Indikator, jumlah: Jumlah): Nilai | null {
  const p = indikator.pendamping
  if (!p) return null
  const rumus = getKodePendamping(indikator)
  return bagi(tambah(jumlah, [p.pembilang], rumus), tambah(jumlah, [p.penyebut], rumus), 100)
}

/** The value as printed, or null when there is none. */
export function getTercetak(indikator: Indikator, nilai: Nilai): number | null {
  return nilai.jenis === 'angka' ? bulatkan(nilai.nilai, indikator.desimal) : null
}

/** Change in points between two printed values; null when either is missing. */
export function hitungUbah(indikator: Indikator, kini: Nilai, lalu: Nilai): number | null {
  const a = getTercetak(indikator, kini)
  const b = getTercetak(indikator, lalu)
  return a === null || b === null ? null : bulatkan(a - b, indikator.desimal)
}

/** Points by which the printed value misses the target; ≤ 0 when reached. */
export function hitungSelisih(
  indikator: Pick<Indikator, 'arah' | 'desimal'>,
  tercetak: number,
  target: number,
): number {
  return bulatkan(indikator.arah === 'naik-baik' ? target - tercetak : tercetak - target, indikator.desimal)
}

/** Band of a value against its target, judged on the printed number. Without a target a number is `waspada` never: it is `kosong`. */
export function nilaiStatus(indikator: Indikator, nilai: Nilai, target: number | null): Status {
  const tercetak = getTercetak(indikator, nilai)
  if (tercetak === null || target === null) return 'kosong'
  const selisih = hitungSelisih(indikator, tercetak, target)
  if (selisih <= 0) return 'baik'
  return selisih <= indikator.toleransi ? 'waspada' : 'buruk'
}

/** Class 0–4 of the fixed map scale for a printed value: class i holds values below `kelas[i]`. */
export function getKelas(indikator: Indikator, tercetak: number): number {
  return indikator.kelas.filter((batas) => tercetak >= batas).length
}

/** Whether a change goes the good way; null for no change. */
export function membaik(indikator: Pick<Indikator, 'arah'>, ubah: number): boolean | null {
  if (ubah === 0) return null
  return indikator.arah === 'naik-baik' ? ubah > 0 : ubah < 0
}
