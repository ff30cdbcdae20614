'use client'

import { useId, useState } from 'react'
import { DaftarAntrean } from './daftar-antrean'
import { getKabarLuring } from './kabar-luring'
import gaya from './luring.module.css'
import { useButirAntrean } from './pakai-antrean'
import { useLuring } from './pakai-luring'

/**
 * How the meeting stands towards the line, in one sentence for the bar of hall or presenter. Keeps the meeting for the
 * time without a line and sends the decisions that wait; where some wait, their list is one tap away.
 */
export function KeadaanLuring({ rapatId }: { rapatId: number }) {
  const luring = useLuring(rapatId)
  const butir = useButirAntrean()
  const [terbuka, setTerbuka] = useState(false)
  const id = useId()
  const ditolak = butir.filter((b) => b.tolakan).length
  const kabar = getKabarLuring(luring, butir.length - ditolak, ditolak)
  if (!kabar) return null
  return (
    <div className={gaya.luring} data-luring={luring.jaringan === 'putus' ? 'putus' : luring.simpanan}>
      <span role="status" className={`${gaya.kabar} ${gaya[kabar.nada]}`}>
        {kabar.teks}
      </span>
      {luring.sesi === 'habis' && luring.jaringan === 'ada' ? (
        <a className={gaya.tautan} href="/masuk" target="_blank" rel="noopener">
          Masuk lagi
        </a>
      ) : null}
      {luring.simpanan === 'gagal' && luring.jaringan === 'ada' ? (
        <button type="button" className={gaya.tautan} onClick={luring.cobaLagi}>
          Coba lagi
        </button>
      ) : null}
      {butir.length > 0 ? (
        <button
          type="button"
          className={gaya.tautan}
          aria-expanded={terbuka}
          aria-controls={id}
          onClick={() => setTerbuka(!terbuka)}
        >
          {terbuka ? 'Tutup daftar' : 'Lihat'}
        </button>
      ) : null}
      {terbuka && butir.length > 0 ? (
        <div id={id} className={gaya.daftar}>
          <DaftarAntrean butir={butir} />
        </div>
      ) : null}
    </div>
  )
}
