'use client'
import { useCallback, useEffect, useState } from 'react'
import type { Aksi } from './tayang-keadaan'

/** `nyala`: the browser keeps the screen awake; `tidak-bisa`: it cannot or may not. */
export type LayarNyala = 'nyala' | 'tidak-bisa'

/** Keeps the screen awake while the page is in sight; asked for again after sleep and when the page comes back. */
export function usePakaiLayarNyala(): LayarNyala {
  const [nyala, setNyala] = useState<LayarNyala>('tidak-bisa')
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let kunci: WakeLockSentinel | null = null
    let selesai = false
    const minta = async () => {
      if (document.visibilityState !== 'visible' || (kunci && !kunci.released)) return
      try {
        const baru = await navigator.wakeLock.request('screen')
        if (selesai) return void baru.release()
        kunci = baru
        setNyala('nyala')
      } catch {
        setNyala('tidak-bisa')
      }
    }
    void minta()
    document.addEventListener('visibilitychange', minta)
    window.addEventListener('pageshow', minta)
    window.addEventListener('focus', minta)
    return () => {
      selesai = true
      document.removeEventListener('visibilitychange', minta)
      window.removeEventListener('pageshow', minta)
      window.removeEventListener('focus', minta)
      void kunci?.release().catch(() => {})
    }
  }, [])
  return nyala
}

/** The browser's own full screen (F11) counts as well. */
const isPenuh = () =>
  document.fullscreenElement !== null || window.matchMedia('(display-mode: fullscreen)').matches

/**
 * Full screen as wished for in the state. A browser gives it only after a key or a click: `menunggu` is true until then,
 * and the first of them brings it back after a reload.
 */
export function usePakaiLayarPenuh(diminta: boolean, lakukan: (aksi: Aksi) => void) {
  const [kini, setKini] = useState(false)
  const masuk = useCallback(() => {
    document.documentElement.requestFullscreen?.().catch(() => {
      lakukan({ jenis: 'kabar', teks: 'Peramban ini tidak mengizinkan layar penuh. Coba tombol F11.' })
      lakukan({ jenis: 'penuh', penuh: false })
    })
  }, [lakukan])

  useEffect(() => {
    let pernah = isPenuh()
    setKini(pernah)
    const berubah = () => {
      const penuh = isPenuh()
      setKini(penuh)
      if (penuh) lakukan({ jenis: 'penuh', penuh: true })
      else if (pernah) lakukan({ jenis: 'penuh', penuh: false })
      pernah = penuh
    }
    document.addEventListener('fullscreenchange', berubah)
    return () => document.removeEventListener('fullscreenchange', berubah)
  }, [lakukan])

  const menunggu = diminta && !kini
  useEffect(() => {
    if (!menunggu) return
    const mulai = (e: Event) => {
      const tombol = e instanceof KeyboardEvent ? e.key : ''
      if (tombol === 'Escape') return lakukan({ jenis: 'penuh', penuh: false })
      if (['Control', 'Alt', 'Meta', 'Shift', 'Tab', 'f', 'F'].includes(tombol) || isPenuh()) return
      masuk()
    }
    window.addEventListener('keydown', mulai)
    window.addEventListener('click', mulai)
    return () => {
      window.removeEventListener('keydown', mulai)
      window.removeEventListener('click', mulai)
    }
  }, [menunggu, masuk, lakukan])

  const alih = useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen()
    else {
      lakukan({ jenis: 'penuh', penuh: true })
      masuk()
    }
  }, [masuk, lakukan])
  return { kini, menunggu, alih }
}
