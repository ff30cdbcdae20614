'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { formatPukul, getSekarang } from '@/lib/waktu'

const TANYA_MS = 60_000
const TANYA_TERLAMA_MS = 5 * 60_000
const TUNGGU_JAWABAN = 15_000

type Jawaban = { jenis: 'versi'; versi: string } | { jenis: 'tertutup' } | { jenis: 'gagal' }

async function tanyaVersi(): Promise<Jawaban> {
  try {
    const jawaban = await fetch(`${window.location.pathname}/versi`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(TUNGGU_JAWABAN),
    })
    if (jawaban.status === 404) return { jenis: 'tertutup' }
    const { versi } = (await jawaban.json()) as { versi: string }
    return jawaban.ok ? { jenis: 'versi', versi } : { jenis: 'gagal' }
  } catch {
    return { jenis: 'gagal' }
  }
}

/** Milliseconds until the next question after `gagal` failed ones in a row: a minute, doubled each time, at most five. */
function hitungTunggu(gagal: number): number {
  return Math.min(TANYA_MS * 2 ** gagal, TANYA_TERLAMA_MS)
}

/**
 * Asks every minute whether there is something new, and lets the server draw it in place. A link that is not valid any
 * more leads to the page that says so; without a line everything stays as it is.
 */
export function useSegar(versi: string, pukul: string): { luring: boolean; pukulTerakhir: string } {
  const router = useRouter()
  const kini = useRef(versi)
  kini.current = versi
  const [keadaan, setKeadaan] = useState({ luring: false, pukulTerakhir: pukul })

  useEffect(() => {
    let gagal = 0
    let nanti: ReturnType<typeof setTimeout>
    let hidup = true
    const tanya = async () => {
      clearTimeout(nanti)
      const jawaban = await tanyaVersi()
      if (!hidup) return
      if (jawaban.jenis === 'tertutup') return window.location.reload()
      gagal = jawaban.jenis === 'gagal' ? gagal + 1 : 0
      if (jawaban.jenis === 'gagal') setKeadaan((k) => (k.luring ? k : { ...k, luring: true }))
      else setKeadaan({ luring: false, pukulTerakhir: formatPukul(getSekarang()) })
      if (jawaban.jenis === 'versi' && jawaban.versi !== kini.current) router.refresh()
      nanti = setTimeout(tanya, hitungTunggu(gagal))
    }
    nanti = setTimeout(tanya, TANYA_MS)
    window.addEventListener('online', tanya)
    window.addEventListener('offline', tanya)
    return () => {
      hidup = false
      clearTimeout(nanti)
      window.removeEventListener('online', tanya)
      window.removeEventListener('offline', tanya)
    }
  }, [router])
  return keadaan
}
