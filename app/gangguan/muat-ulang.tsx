'use client'

import { useEffect } from 'react'

const JEDA = 10_000

/** Loads the page again as soon as the database answers; without JavaScript the browser simply tries every ten seconds. */
export function MuatUlang() {
  useEffect(() => {
    const jadwal = setInterval(async () => {
      const jawaban = await fetch('/api/health').catch(() => null)
      if (jawaban?.ok) location.reload()
    }, JEDA)
    return () => clearInterval(jadwal)
  }, [])
  return (
    <noscript>
      <meta httpEquiv="refresh" content="10" />
    </noscript>
  )
}
