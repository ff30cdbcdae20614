'use client'

import { useState } from 'react'
import { createPortal } from 'react-dom'
import { Panel } from '../tayang/panel'
import type { ButirAntrean } from './antrean'
import { DaftarAntrean } from './daftar-antrean'
import gaya from './luring.module.css'

/** Opens the list of decisions that still wait in this browser; nothing while none do. */
export function TombolAntrean({ butir }: { butir: readonly ButirAntrean[] }) {
  const [terbuka, setTerbuka] = useState(false)
  if (butir.length === 0) return null
  return (
    <>
      <button type="button" className={gaya.buka} onClick={() => setTerbuka(true)}>
        {butir.some((b) => b.tolakan) ? 'Perbaiki' : 'Lihat'}
      </button>
      {terbuka
        ? createPortal(
            <Panel judul="Keputusan yang belum terkirim" tutup={() => setTerbuka(false)}>
              <DaftarAntrean butir={butir} />
            </Panel>,
            // Out of the bar, whose buttons and lists look otherwise; inside the stage for its theme.
            document.querySelector('main') ?? document.body,
          )
        : null}
    </>
  )
}
