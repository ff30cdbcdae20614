'use client'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** Tells of every change of the query: back, forward, links. Stands in a Suspense of its own, because the page itself is prerendered. */
export function PantauAlamat({ onGanti }: { onGanti: (kueri: URLSearchParams) => void }) {
  const kueri = useSearchParams().toString()
  const dengar = useRef(onGanti)
  dengar.current = onGanti
  useEffect(() => dengar.current(new URLSearchParams(kueri)), [kueri])
  return null
}
