import type { ReactNode } from 'react'
import gaya from './keadaan.module.css'

interface Props {
  /** What happened, as a sentence. */
  judul: string
  children?: ReactNode
  /** Code to quote when asking for help. */
  kode?: string | null
  /** Buttons: try again, go back. */
  aksi?: ReactNode
}

/** A failure: what happened, what to do, a code to quote. The heading is the page's h1. */
export function Galat({ judul, children, kode, aksi }: Props) {
  return (
    <div role="alert" className={gaya.galat}>
      <h1>{judul}</h1>
      {children ? <p>{children}</p> : null}
      {aksi ? <div className={gaya.aksi}>{aksi}</div> : null}
      {kode ? (
        <p className={gaya.kode}>
          Kode galat: <code>{kode}</code>. Sebutkan kode ini bila menghubungi admin DPMD.
        </p>
      ) : null}
    </div>
  )
}
