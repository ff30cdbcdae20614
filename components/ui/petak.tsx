import type { ReactNode } from 'react'
import gaya from './petak.module.css'

interface Props {
  /** Columns on a wide screen; all of them stack on a phone. */
  ragam: 'dua' | 'tiga' | 'empat' | 'lebar-kiri' | 'lebar-kanan'
  className?: string
  children: ReactNode
}

/** Cards side by side with the house's gap. */
export function Petak({ ragam, className, children }: Props) {
  return <div className={`${gaya.petak} ${gaya[ragam]} ${className ?? ''}`}>{children}</div>
}

/** Cards below each other with the house's gap. */
export function Tumpuk({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={`${gaya.tumpuk} ${className ?? ''}`}>{children}</div>
}
