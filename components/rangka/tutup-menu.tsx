'use client'

import { useEffect } from 'react'

/** Closes open `<details data-menu>` on a click elsewhere, on a followed link and on Escape. Without JavaScript a second tap closes them. */
export function TutupMenu() {
  useEffect(() => {
    const tutup = (kecuali: Element | null) => {
      for (const d of document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]')) {
        if (d !== kecuali) d.open = false
      }
    }
    const klik = (e: MouseEvent) => {
      const sasaran = e.target as Element
      tutup(sasaran.closest('a') ? null : sasaran.closest('details[data-menu]'))
    }
    const tombol = (e: KeyboardEvent) => {
      if (e.key !== 'Escape') return
      const terbuka = document.activeElement?.closest<HTMLDetailsElement>('details[data-menu][open]')
      terbuka?.querySelector('summary')?.focus()
      tutup(null)
    }
    document.addEventListener('click', klik)
    document.addEventListener('keydown', tombol)
    return () => {
      document.removeEventListener('click', klik)
      document.removeEventListener('keydown', tombol)
    }
  }, [])
  return null
}
