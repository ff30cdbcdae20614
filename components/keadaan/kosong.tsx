import type { ReactNode } from 'react'
import { TombolTautan } from '@/components/ui/tombol'
import { formatAlasan } from '@/indikator/alasan'
import type { AlasanKosong } from '@/indikator/hitung'
import type { Peran } from '@/lib/cakupan'
import gaya from './keadaan.module.css'

interface Props {
  /** What is not there: "Belum ada laporan Oktober 2025". */
  judul: ReactNode
  alasan?: AlasanKosong
  /** Offers the import to those who may import. */
  peran?: Peran
  /** One more sentence, or own actions. */
  children?: ReactNode
}

/** Says that there is nothing, why, and what to do about it: hatched like every other "no data". */
export function Kosong({ judul, alasan, peran, children }: Props) {
  return (
    <div className={`${gaya.kosong} arsir`}>
      <div>
        <p className={gaya.judul}>{judul}</p>
        {alasan ? <p className={gaya.pesan}>{formatAlasan(alasan)}</p> : null}
        {children ? <div className={gaya.pesan}>{children}</div> : null}
        {peran === 'dpmd' || peran === 'kecamatan' ? (
          <div className={gaya.aksi}>
            <TombolTautan href="/impor" kecil>
              Impor laporan
            </TombolTautan>
          </div>
        ) : null}
      </div>
    </div>
  )
}
