import { type Bulan, formatBulan } from '@/lib/periode'
import type { TemplatRapat } from './tipe'

/** Title of a meeting unless its organiser writes another: "Rapat bulanan TP Posyandu, Oktober 2025". `tempat`: name of the kecamatan. */
export function susunJudulRapat(templat: TemplatRapat, tempat: string, bulan: Bulan): string {
  const nama: Readonly<Record<TemplatRapat, string>> = {
    'bulanan-kabupaten': 'Rapat bulanan TP Posyandu',
    kecamatan: `Rapat Posyandu Kecamatan ${tempat}`,
    'laporan-bupati': 'Laporan Posyandu kepada Bupati',
  }
  return `${nama[templat]}, ${formatBulan(bulan)}`
}

/** Who hears the report of a meeting of this place: the Bupati, or the Camat of a kecamatan. */
export function sebutPimpinan(kodeWilayah: string): 'Bupati' | 'Camat' {
  return kodeWilayah.split('.').length > 2 ? 'Camat' : 'Bupati'
}
