'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { Bulan } from '@/lib/periode'
import { isKlikBiasa } from './tautan-peta'

/** Links of the bar were written for the month that the page was loaded with: followed from here, they go to the one on the map. */
export function useBulanBilah(bulan: Bulan): void {
  const router = useRouter()
  useEffect(() => {
    const klik = (e: MouseEvent) => {
      const a = (e.target as Element).closest<HTMLAnchorElement>('a[href^="/"]')
      if (!a || a.closest('main') || !isKlikBiasa(e)) return
      const alamat = new URL(a.href)
      const lama = alamat.searchParams.get('bulan')
      if (lama === null || lama === bulan) return
      alamat.searchParams.set('bulan', bulan)
      e.preventDefault()
      router.push(`${alamat.pathname}${alamat.search}${alamat.hash}`)
    }
    window.addEventListener('click', klik, true)
    return () => window.removeEventListener('click', klik, true)
  }, [bulan, router])
}
