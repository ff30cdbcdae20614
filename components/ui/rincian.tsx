import type { ReactNode } from 'react'
import gaya from './rincian.module.css'

/** One tap for more: "Bagaimana angka ini dihitung". Works without JavaScript. */
export function Rincian({
  ringkas,
  buka,
  children,
}: {
  ringkas: ReactNode
  buka?: boolean
  children: ReactNode
}) {
  return (
    <details className={gaya.rincian} open={buka}>
      <summary>{ringkas}</summary>
      <div className={gaya.isi}>{children}</div>
    </details>
  )
}
