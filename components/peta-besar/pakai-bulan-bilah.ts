'use client'
import { useRouter } from 'next/navigation'
import { type RefObject, useEffect } from 'react'
import type { Bulan } from '@/lib/periode'
import { isKlikBiasa } from './tautan-peta'

/**
 * Links of the bar were written for the month that the page was loaded with: followed from here, they go to the one on the
 * map. `keluar` gets to know that the page is being left: an address written then would call the journey off.
 */
export function useBulanBilah(bulan: Bulan, keluar: RefObject<boolean>): void {
  const router = useRouter()
  useEffect(() => {
    const klik = (e: MouseEvent) => {
      const a = (e.target as Element).closest('a[href^="/"]')
      if (!a || !isKlikBiasa(e)) return
      // Areas of the drawing are links of SVG, whose `href` property is no text.
      const alamat = new URL(a.getAttribute('href') ?? '', window.location.href)
      if (alamat.pathname !== window.location.pathname) keluar.current = true
      const lama = alamat.searchParams.get('bulan')
      if (a.closest('main') || lama === null || lama === bulan) return
      alamat.searchParams.set('bulan', bulan)
      e.preventDefault()
      router.push(`${alamat.pathname}${alamat.search}${alamat.hash}`)
    }
    window.addEventListener('click', klik, true)
    return () => window.removeEventListener('click', klik, true)
  }, [bulan, router, keluar])
}
