import { membaik } from '@/indikator/hitung'
import { formatStatus } from '@/indikator/kata-status'
import type { NilaiTempat } from '@/indikator/model'
import type { IndikatorBeku } from '@/indikator/rapat/tipe'
import type { Indikator } from '@/indikator/tipe'
import { formatAngka, formatBulat } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import { type Bulan, formatNamaBulan, geserBulan } from '@/lib/periode'

/** A frozen definition for code that never looks at the measures. */
const utuhkan = (i: IndikatorBeku): Indikator => ({ ...i, ukuran: {} })

/** The value as printed, "–" without one. */
export const formatTercetak = (i: IndikatorBeku, n: Pick<NilaiTempat, 'tercetak'>): string =>
  n.tercetak === null ? '–' : formatAngka(n.tercetak, i.desimal)

/** "0,9 di atas target", "Belum lapor". */
export const formatKataStatus = (i: IndikatorBeku, n: NilaiTempat): string =>
  formatStatus(utuhkan(i), n, true)

/** Whether the change goes the good way; null for none. */
export const isMembaik = (i: IndikatorBeku, ubah: number): boolean | null => membaik(utuhkan(i), ubah)

/** "turun 0,3 poin dari September", "tetap sejak September"; null without a month to compare with. */
export function formatUbah(i: IndikatorBeku, ubah: number | null, bulan: Bulan): string | null {
  if (ubah === null) return null
  const lalu = formatNamaBulan(geserBulan(bulan, -1))
  if (ubah === 0) return `tetap sejak ${lalu}`
  return `${ubah > 0 ? 'naik' : 'turun'} ${formatAngka(Math.abs(ubah), i.desimal)} poin dari ${lalu}`
}

/** "7.021 dari 47.120 balita diukur"; null without a value. */
export function formatJumlah(i: IndikatorBeku, n: NilaiTempat): string | null {
  if (n.nilai.jenis === 'kosong') return null
  return `${formatBulat(n.nilai.pembilang)} dari ${formatBulat(n.nilai.penyebut)} ${i.namaPenyebut}`
}

/** "target 14 %"; null without one. */
export const formatKataTarget = (n: NilaiTempat): string | null =>
  n.target === null ? null : `target ${formatTarget(n.target.nilai)} %`
