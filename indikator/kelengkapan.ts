import { formatBulat } from '@/lib/angka'
import type { NilaiTempat } from './model'
import type { Indikator } from './tipe'

type Terbaca = Pick<Indikator, 'kelengkapan'>

/** What an indicator counts to tell how complete it is: "posyandu" unless it says otherwise. */
export const getUnit = (i: Terbaca): string => i.kelengkapan?.unit?.nama ?? 'posyandu'

/** The word for having told: "melapor" unless the indicator says otherwise. */
export const getKataLengkap = (i: Terbaca): 'melapor' | 'terdata' => i.kelengkapan?.kata ?? 'melapor'

/** "Posyandu melapor", "Desa/kelurahan terdata": for headings. */
export function judulKelengkapan(i: Terbaca): string {
  const unit = getUnit(i)
  return `${unit.charAt(0).toUpperCase()}${unit.slice(1)} ${getKataLengkap(i)}`
}

/** "817 dari 827 posyandu melapor", "212 dari 237 desa/kelurahan terdata". */
export function formatKelengkapan(i: Terbaca, n: Pick<NilaiTempat, 'melapor' | 'total'>): string {
  return `${formatBulat(n.melapor)} dari ${formatBulat(n.total)} ${getUnit(i)} ${getKataLengkap(i)}`
}
