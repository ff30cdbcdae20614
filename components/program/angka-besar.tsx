import type { ReactNode } from 'react'
import { Tanda } from '@/components/ui/tanda'
import type { AngkaTopik } from '@/indikator/program/tipe'
import type { Status } from '@/indikator/tipe'
import gaya from './angka-besar.module.css'

interface IsiAngka {
  nama: string
  nilai: ReactNode
  status?: Status
  children?: ReactNode
}

function Angka({ nama, nilai, status = 'kosong', children, className }: IsiAngka & { className?: string }) {
  return (
    <div className={className}>
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

/** One large figure of a page: what it is, the figure, and one line below. */
export function AngkaBesar(isi: IsiAngka) {
  return <Angka {...isi} className={gaya.angka} />
}

/** The figures of a topic in a list that `className` lays out; nothing for a topic without any. */
export function DeretAngkaTopik({ angka, className }: { angka: readonly AngkaTopik[]; className?: string }) {
  if (angka.length === 0) return null
  return (
    <dl className={className}>
      {angka.map((a) => (
        <Angka key={a.nama} nama={a.nama} nilai={a.nilai} status={a.status}>
          {a.keterangan}
        </Angka>
      ))}
    </dl>
  )
}

/** Large figures side by side. */
export function DeretAngka({ children }: { children: ReactNode }) {
  return <dl className={gaya.deret}>{children}</dl>
}
