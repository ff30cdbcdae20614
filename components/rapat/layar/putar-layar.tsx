'use client'

import { Children, type ReactNode, useEffect, useState } from 'react'
import { usePakaiLayarNyala } from '../tayang/pakai-layar'
import gaya from './layar.module.css'
import { useSegar } from './pakai-segar'

interface Props {
  /** Seconds per slide. */
  jeda: number
  versi: string
  /** "10.32": when the slides were drawn. */
  pukul: string
  /** Slides, drawn by the server. */
  children: ReactNode
}

/** Turns slides for ever, keeps the screen awake, and fetches new numbers without a flash. A click asks for full screen. */
export function PutarLayar({ jeda, versi, pukul, children }: Props) {
  const salindia = Children.toArray(children)
  const [ke, setKe] = useState(0)
  const { luring, pukulTerakhir } = useSegar(versi, pukul)
  usePakaiLayarNyala()
  const kini = ke % salindia.length

  useEffect(() => {
    const berkala = setInterval(() => setKe((k) => k + 1), jeda * 1000)
    return () => clearInterval(berkala)
  }, [jeda])

  useEffect(() => {
    const penuh = () => {
      if (!document.fullscreenElement) document.documentElement.requestFullscreen?.().catch(() => {})
    }
    window.addEventListener('click', penuh)
    return () => window.removeEventListener('click', penuh)
  }, [])

  return (
    <main className={gaya.layar} data-tema="proyektor" aria-label="Layar kantor">
      <div className={gaya.panggung}>
        {salindia.map((s, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the slides of one drawing keep their order
          <div key={n} className={gaya.salindia} data-ke={n + 1} hidden={n !== kini}>
            {s}
          </div>
        ))}
      </div>
      <p className={gaya.kaki} role="status" data-luring={luring ? '' : undefined}>
        {luring ? 'Jaringan terputus, ' : ''}terakhir diperbarui {pukulTerakhir}
      </p>
    </main>
  )
}
