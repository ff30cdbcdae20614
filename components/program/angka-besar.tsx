import type { ReactNode } from 'react'
import { Tanda } from '@/components/ui/tanda'
import type { Status } from '@/indikator/tipe'
import gaya from './angka-besar.module.css'

/** One large figure of a page: what it is, the figure, and one line below. */
export function AngkaBesar({
  nama,
  nilai,
  status = 'kosong',
  children,
}: {
  nama: string
  nilai: ReactNode
  status?: Status
  children?: ReactNode
}) {
  return (
    <div className={gaya.angka}>
      <dt>{nama}</dt>
      <dd>
        <b>
          {status === 'kosong' ? null : <Tanda bentuk={status} />}
          {nilai}
        </b>
        {children ? <span>{children}</span> : null}
      </dd>
    </div>
  )
}

/** Large figures side by side. */
export function DeretAngka({ children }: { children: ReactNode }) {
  return <dl className={gaya.deret}>{children}</dl>
}
