'use client'
import { type ComponentProps, createContext, type MouseEvent, useContext } from 'react'
import type { KeadaanPeta } from './keadaan'

interface Pindah {
  alamat: (ubahan: Partial<KeadaanPeta>) => string
  pergi: (ubahan: Partial<KeadaanPeta>) => void
}

/** How a change of the state is written as an address, and how it is made without leaving the page. */
export const KonteksPindah = createContext<Pindah>({ alamat: () => '/peta', pergi: () => {} })

/** A plain click; others (new tab, new window) are the browser's. */
export const isKlikBiasa = (
  e: Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>,
): boolean => e.button === 0 && !e.metaKey && !e.ctrlKey && !e.shiftKey && !e.altKey

/** A link to the map page with part of its state changed; repaints where it can, else the server draws the page. */
export function TautanPeta({
  ubah,
  onClick,
  ...sisa
}: Omit<ComponentProps<'a'>, 'href'> & { ubah: Partial<KeadaanPeta> }) {
  const { alamat, pergi } = useContext(KonteksPindah)
  return (
    <a
      {...sisa}
      href={alamat(ubah)}
      onClick={(e) => {
        onClick?.(e)
        if (!isKlikBiasa(e)) return
        e.preventDefault()
        pergi(ubah)
      }}
    />
  )
}
