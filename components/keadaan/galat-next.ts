import { useEffect } from 'react'

/** Props of Next's error files. */
export interface GalatNext {
  error: unknown
  retry: () => void
}

const JEDA = 15_000

/** The code that stands in the server's log beside the error, or null. */
export function getKodeGalat(error: unknown): string | null {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : null
}

/** Tries again by itself every 15 seconds: a page recovers when the database is back. */
export function useCobaSendiri(retry: () => void): void {
  useEffect(() => {
    const jadwal = setInterval(() => retry(), JEDA)
    return () => clearInterval(jadwal)
  }, [retry])
}
