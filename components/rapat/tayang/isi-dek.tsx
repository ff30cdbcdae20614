import type { ReactNode } from 'react'
import type { ModelRapat, Salindia as ModelSalindia } from '@/indikator/rapat/tipe'

interface Props {
  rapat: ModelRapat
  /** The frame of one slide; `ke` counts over order and cards. */
  bingkai: (s: ModelSalindia, ke: number, isi: ReactNode) => ReactNode
}

/** Every slide of a meeting, drawn once, in its frame: the order first, then the cards beside it. */
export function IsiDek({ rapat, bingkai }: Props) {
  return [...rapat.salindia, ...rapat.lampiran].map((s, ke) => bingkai(s, ke, <h2>{s.judul}</h2>))
}
