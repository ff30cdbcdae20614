'use client'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** Tells of every change of the query: back, forward, links. Stands in a Suspense of its own, because the page itself is prerendered. */
export function PantauAlamat({ onGanti }: { onGanti: (kueri: URLSearchParams) => void }) {
  const kueri = useSearchParams().toString()
  const dengar = useRef(onGanti)
  dengar.current = onGanti
  useEffect(() => dengar.current(new URLSearchParams(kueri)), [kueri])
  // Somebody who goes back at once is ahead of the router, which then sees no change at all.
  useEffect(() => {
    const mundur = () => dengar.current(new URLSearchParams(window.location.search))
    window.addEventListener('popstate', mundur)
    return () => window.removeEventListener('popstate', mundur)
  }, [])
  return null
}
