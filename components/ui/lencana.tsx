import type { ReactNode } from 'react'
import type { Status } from '@/indikator/tipe'
import gaya from './lencana.module.css'
import { Tanda } from './tanda'

/** Words of a status where nothing more exact is known. */
export const KATA_STATUS: Readonly<Record<Status, string>> = {
  baik: 'Mencapai target',
  waspada: 'Mendekati target',
  buruk: 'Jauh dari target',
  kosong: 'Belum ada angka',
}

/** Status as shape, colour and word. `children` replaces the word ("0,9 poin di atas target"). */
export function Lencana({ status, children }: { status: Status; children?: ReactNode }) {
  return (
    <span className={`${gaya.lencana} ${gaya[status]}`}>
      <Tanda bentuk={status} />
      {children ?? KATA_STATUS[status]}
    </span>
  )
}

/** Marks a number or a file that a sample figure touched. */
export function TandaContoh({ children = 'Contoh' }: { children?: ReactNode }) {
  return <span className={gaya.contoh}>{children}</span>
}
