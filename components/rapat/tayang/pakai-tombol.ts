'use client'
import { useEffect, useRef } from 'react'
import type { Aksi, KeadaanTayang } from './tayang-keadaan'
import { type Perintah, parseTombol } from './tombol'

const ISIAN = 'input, textarea, select, [contenteditable]'
const TEKAN = 'button, a[href], summary'

/** Keys that a focused button or field needs for itself stay with it. */
function isMilikUnsur(e: KeyboardEvent): boolean {
  if (!(e.target instanceof Element)) return false
  if (e.target.closest(ISIAN)) return true
  return (e.key === ' ' || e.key === 'Enter') && e.target.closest(TEKAN) !== null
}

/** Keyboard and clicker, from anywhere in the window. `getKolom`: slides per row of the overview. */
export function usePakaiTombol(
  keadaan: KeadaanTayang,
  lakukan: (aksi: Aksi) => void,
  perintah: (p: Perintah) => void,
  getKolom: () => number,
): void {
  const kini = useRef({ keadaan, lakukan, perintah, getKolom })
  useEffect(() => {
    kini.current = { keadaan, lakukan, perintah, getKolom }
  })
  useEffect(() => {
    const tekan = (e: KeyboardEvent) => {
      const { keadaan, lakukan, perintah, getKolom } = kini.current
      if (e.defaultPrevented || e.isComposing || isMilikUnsur(e)) return
      // A dialog closes itself: were Esc heard here too, it would also end the detour beneath.
      if (e.key === 'Escape' && keadaan.panel !== null && keadaan.panel !== 'ikhtisar') return
      const aksi = parseTombol(e, keadaan, getKolom())
      if (aksi === null) return
      e.preventDefault()
      if (typeof aksi === 'string') perintah(aksi)
      else lakukan(aksi)
    }
    window.addEventListener('keydown', tekan)
    return () => window.removeEventListener('keydown', tekan)
  }, [])
}
