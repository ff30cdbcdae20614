'use client'

import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { sebutPanel, usePanelTindakLanjut } from './pakai-panel'
import gaya from './panel.module.css'

/** One quiet line that leads to what the reader's office owes, else to all that is open; without script to the list. */
export function TindakLanjutAnda() {
  const p = usePanelTindakLanjut(null)
  const milik = p !== null && p.terbuka > 0
  const isi = milik ? p : p?.semua
  return (
    <Tautan className={gaya.baris} href={milik ? '/tindak-lanjut?pj=saya' : '/tindak-lanjut'}>
      {isi && isi.lewat > 0 ? <Tanda bentuk="buruk" /> : null}
      {milik ? 'Tindak lanjut Anda' : 'Tindak lanjut rapat'}
      {isi ? `: ${sebutPanel(isi.terbuka, isi.lewat)}` : ''}
    </Tautan>
  )
}
