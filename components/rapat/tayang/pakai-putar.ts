'use client'
import { useEffect } from 'react'
import type { Aksi, KeadaanTayang } from './tayang-keadaan'

/** Whether autoplay runs at this moment: wished for, not paused, and nothing lies over the slide. */
function isBerputar(k: Pick<KeadaanTayang, 'putar' | 'jeda' | 'panel' | 'gelap'>): boolean {
  return k.putar !== null && !k.jeda && k.panel === null && !k.gelap
}

/** Autoplay: every slide has its full interval, also one reached by hand. `giliran`: this window turns the pages. */
export function usePakaiPutar(keadaan: KeadaanTayang, giliran: boolean, lakukan: (aksi: Aksi) => void): void {
  const jalan = giliran && isBerputar(keadaan)
  const { s, putar } = keadaan
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new slide starts the interval anew
  useEffect(() => {
    if (!jalan || putar === null) return
    const tunda = setTimeout(() => lakukan({ jenis: 'giliran' }), putar * 1000)
    return () => clearTimeout(tunda)
  }, [jalan, putar, s, lakukan])
}
