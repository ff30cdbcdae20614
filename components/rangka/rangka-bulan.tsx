import type { ReactNode } from 'react'
import type { Peran } from '@/lib/cakupan'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { KodeHalaman } from './halaman'
import { Rangka } from './rangka'

interface Props {
  peran: Peran
  aktif: KodeHalaman
  /** Public path of this page without the month. */
  jalur: string
  model: {
    dasar: { bulan: Bulan; daftarBulan: readonly Bulan[]; adaContoh: boolean }
    akarKecamatan: { kode: string; nama: string } | null
  }
  children: ReactNode
}

/** The shell around a read page that can be seen in other months. */
export function RangkaBulan({ peran, aktif, jalur, model, children }: Props) {
  const { bulan, daftarBulan, adaContoh } = model.dasar
  return (
    <Rangka
      peran={peran}
      aktif={aktif}
      bulan={bulan}
      daftarBulan={daftarBulan}
      tautanBulan={(b) => tautan(jalur, b)}
      adaContoh={adaContoh}
      akarKecamatan={model.akarKecamatan}
    >
      {children}
    </Rangka>
  )
}
