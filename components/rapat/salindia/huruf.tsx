import type { CSSProperties, ReactNode } from 'react'
import gaya from './salindia.module.css'
import type { Huruf } from './ukuran'

/** Style of an element of class `huruf`: its letters in both layouts, and after how many lines it is cut. */
export function getGayaHuruf(h: Huruf): CSSProperties {
  return { '--h': h.lebar, '--hs': h.sempit, '--b': h.barisLebar, '--bs': h.barisSempit } as CSSProperties
}

/** Text as large as its room allows. */
export function Teks({
  huruf,
  className = '',
  children,
}: {
  huruf: Huruf
  className?: string
  children: ReactNode
}) {
  return (
    <p className={`${gaya.huruf} ${className}`} style={getGayaHuruf(huruf)}>
      {children}
    </p>
  )
}
