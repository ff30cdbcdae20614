'use client'

import { useState } from 'react'
import { Panel } from '../tayang/panel'
import type { ButirAntrean } from './antrean'
import { DaftarAntrean } from './daftar-antrean'

/** Opens the list of decisions that still wait in this browser; nothing while none do. */
export function TombolAntrean({ butir }: { butir: readonly ButirAntrean[] }) {
  const [terbuka, setTerbuka] = useState(false)
  if (butir.length === 0) return null
  return (
    <>
      <button type="button" onClick={() => setTerbuka(true)}>
        {butir.some((b) => b.tolakan) ? 'Perbaiki' : 'Lihat'}
      </button>
      {terbuka ? (
        <Panel judul="Keputusan yang belum terkirim" tutup={() => setTerbuka(false)}>
          <DaftarAntrean butir={butir} />
        </Panel>
      ) : null}
    </>
  )
}
