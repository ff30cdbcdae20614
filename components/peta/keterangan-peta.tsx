import { TandaContoh } from '@/components/ui/lencana'
import type { Indikator } from '@/indikator/tipe'
import { formatTanggal } from '@/lib/periode'
import gaya from './keterangan-peta.module.css'

interface Props {
  indikator: Pick<Indikator, 'sumber'>
  /** Day that the data speak of, `YYYY-MM-DD`. */
  tanggalData: string | null
  /** What is to be said of the shapes: "Batas perkiraan, bukan batas resmi", "Bukan skala". */
  batas: string
  adaContoh: boolean
}

/** What a map has to say of itself: shapes, date, source, sample mark. Part of the picture, not of the page around it. */
export function KeteranganPeta({ indikator, tanggalData, batas, adaContoh }: Props) {
  return (
    <p className={gaya.keterangan}>
      {batas}
      {tanggalData ? ` · data per ${formatTanggal(tanggalData)}` : null}
      {` · ${indikator.sumber.at(-1)?.nama}`}
      {adaContoh ? (
        <>
          {' '}
          <TandaContoh>Data contoh</TandaContoh>
        </>
      ) : null}
    </p>
  )
}
