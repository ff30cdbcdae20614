import type { Bulan } from '@/lib/periode'
import type { Nilai } from './hitung'
import type { Indikator, Status } from './tipe'

/** The target in force, with its source; `sifat` contoh when no published one exists. */
export interface TargetBerlaku {
  nilai: number
  tenggat: string | null
  sumber: string
  sifat: 'kantor' | 'terbit' | 'contoh'
}

/** One place, one indicator, one month: everything a tile, a row, a polygon or a cell needs. */
export interface NilaiTempat {
  kode: string
  nama: string
  nilai: Nilai
  /** The value as printed, or null. */
  tercetak: number | null
  status: Status
  target: TargetBerlaku | null
  /** Change in points since the month before; null when either is missing. */
  ubah: number | null
  /** Units that reported the denominator, of all. */
  melapor: number
  total: number
  pendamping: Nilai | null
  adaContoh: boolean
}

/** A point of a series; null breaks the line. */
export interface TitikDeret {
  bulan: Bulan
  nilai: number | null
}

/** One indicator for one place with its series: the big tile. */
export interface ModelKartu extends NilaiTempat {
  indikator: Indikator
  bulan: Bulan
  bulanLalu: Bulan
  deret: TitikDeret[]
  /** Day that the value speaks of, `YYYY-MM-DD`. */
  tanggalData: string
}
