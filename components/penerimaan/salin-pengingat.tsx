'use client'

import { useRef, useState } from 'react'
import { Tombol } from '@/components/ui/tombol'
import gaya from './penerimaan.module.css'

interface Props {
  teks: string
  label: string
  /** Kecamatan that it is for, for screen readers. */
  untuk?: string
}

/** Copies a reminder with one tap; the text can be read and marked below, also without JavaScript. */
export function SalinPengingat({ teks, label, untuk }: Props) {
  const isi = useRef<HTMLTextAreaElement>(null)
  const rincian = useRef<HTMLDetailsElement>(null)
  const [keadaan, setKeadaan] = useState<'siap' | 'tersalin' | 'tandai'>('siap')

  const salin = async () => {
    try {
      // Only where the page came over a secure connection; elsewhere the text is opened and marked.
      await navigator.clipboard.writeText(teks)
      setKeadaan('tersalin')
    } catch {
      if (rincian.current) rincian.current.open = true
      isi.current?.select()
      setKeadaan('tandai')
    }
  }
  return (
    <div className={gaya.salin}>
      <Tombol kecil onClick={salin} aria-label={untuk ? `Salin pengingat untuk ${untuk}` : undefined}>
        {keadaan === 'tersalin' ? 'Tersalin' : label}
      </Tombol>
      <details ref={rincian}>
        <summary>
          {untuk ? <span className="hanya-pembaca">Pengingat {untuk}: </span> : null}Lihat teks
        </summary>
        <textarea
          ref={isi}
          readOnly
          rows={4}
          value={teks}
          aria-label={`Teks pengingat${untuk ? ` ${untuk}` : ''}`}
        />
      </details>
      <span role="status" className={keadaan === 'tandai' ? gaya.kabar : 'hanya-pembaca'}>
        {keadaan === 'tersalin'
          ? 'Pengingat tersalin.'
          : keadaan === 'tandai'
            ? 'Tekan Salin pada teks yang ditandai.'
            : ''}
      </span>
    </div>
  )
}
