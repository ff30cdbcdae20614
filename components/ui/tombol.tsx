import type { ComponentProps, ReactNode } from 'react'
import { Tautan } from './tautan'
import gaya from './tombol.module.css'

interface Rupa {
  ragam?: 'biasa' | 'utama' | 'bahaya' | 'polos'
  kecil?: boolean
  children: ReactNode
}

function getKelas({ ragam = 'biasa', kecil }: Omit<Rupa, 'children'>): string {
  return [gaya.tombol, ragam !== 'biasa' && gaya[ragam], kecil && gaya.kecil].filter(Boolean).join(' ')
}

/** A button; `type="button"` unless told. */
export function Tombol({
  ragam,
  kecil,
  type = 'button',
  ...sisa
}: Rupa & Omit<ComponentProps<'button'>, 'className'>) {
  return <button type={type} className={getKelas({ ragam, kecil })} {...sisa} />
}

/** A link that looks like a button. `unduh` makes it a plain anchor, for files and for anything outside the router. */
export function TombolTautan({
  ragam,
  kecil,
  href,
  unduh,
  children,
}: Rupa & { href: string; unduh?: boolean }) {
  const kelas = getKelas({ ragam, kecil })
  return unduh ? (
    <a className={kelas} href={href} download>
      {children}
    </a>
  ) : (
    <Tautan className={kelas} href={href}>
      {children}
    </Tautan>
  )
}
