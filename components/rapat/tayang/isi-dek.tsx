import type { ReactNode } from 'react'
import type { ModelRapat, Salindia as ModelSalindia } from '@/indikator/rapat/tipe'
import { Bingkai } from '../salindia/bingkai'
import { Salindia } from '../salindia/salindia'
import { createDek, getKartu } from './dek'
import { KeputusanHidup } from './keputusan-hidup'

interface Props {
  rapat: ModelRapat
  /** The frame of one slide; `ke` counts over order and cards. */
  bingkai: (s: ModelSalindia, ke: number, isi: ReactNode) => ReactNode
}

/** Every slide of a meeting, drawn once, in its frame: the order first, then the cards beside it. */
export function IsiDek({ rapat, bingkai }: Props) {
  const dek = createDek(rapat)
  const jumlah = rapat.salindia.length
  const tautan = (kode: string) => {
    const kartu = getKartu(dek, kode)
    return kartu && `?s=${kartu.id}`
  }
  return [...rapat.salindia, ...rapat.lampiran].map((s, ke) => {
    const letak = { rapat, nomor: ke < jumlah ? ke + 1 : 0, jumlah }
    const isi =
      s.jenis === 'keputusan' ? (
        <Bingkai model={s} {...letak}>
          <KeputusanHidup />
        </Bingkai>
      ) : (
        <Salindia model={s} {...letak} tautan={tautan} />
      )
    return bingkai(s, ke, isi)
  })
}
