import { formatAngka, formatBulat, formatPersen } from '@/lib/angka'
import { formatNamaBulan } from '@/lib/periode'
import { hitungSelisih, membaik } from './hitung'
import type { ModelKartu, TitikDeret } from './model'
import type { Indikator } from './tipe'

/** Title of an indicator's page as a finding: value and distance from the target. */
export function judulIndikator(k: ModelKartu): string {
  const i = k.indikator
  if (k.tercetak === null) return `${i.nama}: belum dapat dihitung`
  const nilai = `${i.nama} ${formatPersen(k.tercetak, i.desimal)}`
  if (!k.target) return nilai
  const selisih = hitungSelisih(i, k.tercetak, k.target.nilai)
  if (selisih <= 0) return `${nilai}, target tercapai`
  return `${nilai}, ${formatAngka(selisih, i.desimal)} poin ${i.arah === 'naik-baik' ? 'di bawah' : 'di atas'} target`
}

/** Title of the list: how many reach their target. */
export function judulDaftar(kartu: readonly ModelKartu[]): string {
  const capai = kartu.filter((k) => k.status === 'baik').length
  return `${formatBulat(capai)} dari ${formatBulat(kartu.length)} indikator mencapai target`
}

const TETAP = 0.05

/** Title of the trend: what happened between the first and the last value shown. */
export function judulTren(i: Indikator, deret: readonly TitikDeret[]): string {
  const ada = deret.filter((d): d is TitikDeret & { nilai: number } => d.nilai !== null)
  const awal = ada[0]
  const akhir = ada.at(-1)
  if (!awal || !akhir || awal === akhir) return 'Belum cukup bulan untuk sebuah tren'
  const ubah = akhir.nilai - awal.nilai
  const sejak = `sejak ${formatNamaBulan(awal.bulan)} ${awal.bulan.slice(0, 4)}`
  if (Math.abs(ubah) < TETAP) return `Tidak berubah ${sejak}`
  const arah = ubah > 0 ? 'Naik' : 'Turun'
  const arti = membaik(i, ubah) ? 'membaik' : 'memburuk'
  return `${arah} ${formatAngka(Math.abs(ubah), i.desimal)} poin ${sejak}: ${arti}`
}
