import type { ReactNode } from 'react'
import gaya from './kepala-halaman.module.css'

interface Props {
  /** The verdict in one sentence: the page's only h1. */
  judul: ReactNode
  /** Second sentence; `<strong>` stands out in ink. */
  sub?: ReactNode
  /** `<Remah>` above the title. */
  remah?: ReactNode
  /** Buttons at the right; not printed. */
  kanan?: ReactNode
  /** Quiet lines at the right: date of the data, source, how many reported. */
  keterangan?: ReactNode
  /** On a wide screen the verdict has the whole width, and the quiet lines stand beside the second sentence. */
  lebar?: boolean
}

/** Head of a page: breadcrumb, verdict, second sentence, actions or provenance at the right. */
export function KepalaHalaman({ judul, sub, remah, kanan, keterangan, lebar }: Props) {
  return (
    <header className={`${gaya.kepala} ${lebar ? gaya.lebar : ''}`}>
      <div className={gaya.teks}>
        {remah}
        <h1 className={gaya.judul}>{judul}</h1>
        {sub ? <p className={gaya.sub}>{sub}</p> : null}
      </div>
      {keterangan ? <div className={gaya.keterangan}>{keterangan}</div> : null}
      {kanan ? <div className={gaya.kanan}>{kanan}</div> : null}
    </header>
  )
}
