import type { TitikLaju } from '@/indikator/ramalan-deret'
import { formatBulat, formatPersen } from '@/lib/angka'
import type { Bidang } from './letak'

/** What the browser needs to read the burn-up week by week. */
export interface DataLaju extends Bidang {
  judul: string
  total: number
  titik: readonly TitikLaju[]
}

/** What is said of one week. */
export function susunIsiMinggu(t: TitikLaju, total: number): { nilai: string; rinci: string[] } {
  const beda = t.wajib === null ? null : t.terdaftar - Math.round(t.wajib)
  return {
    nilai: `${formatBulat(t.terdaftar)} dari ${formatBulat(total)} (${formatPersen((100 * t.terdaftar) / Math.max(1, total))})`,
    rinci: [
      t.tambah > 0
        ? `${formatBulat(t.tambah)} bertambah dalam tujuh hari`
        : 'Tidak ada yang bertambah dalam tujuh hari',
      ...(beda === null
        ? []
        : [
            beda === 0
              ? 'Tepat pada garis wajib'
              : `${formatBulat(Math.abs(beda))} ${beda < 0 ? 'di bawah' : 'di atas'} garis wajib`,
          ]),
      ...t.peristiwa,
    ],
  }
}
