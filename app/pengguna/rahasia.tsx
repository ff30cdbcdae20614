'use client'

import { useEffect, useState } from 'react'
import { Tombol } from '@/components/ui/tombol'
import gaya from './formulir.module.css'

/** A password or key that is shown once, ready to copy. */
export function Rahasia({ judul, nilai, keterangan }: { judul: string; nilai: string; keterangan: string }) {
  const [bisa, setBisa] = useState(false)
  const [tersalin, setTersalin] = useState(false)
  // Absent outside of https and localhost, and without JavaScript: then it is selected by hand.
  useEffect(() => setBisa(Boolean(navigator.clipboard)), [])
  const salin = async () => {
    await navigator.clipboard.writeText(nilai)
    setTersalin(true)
  }
  return (
    <div className={gaya.rahasia} role="status">
      <p className={gaya.judulRahasia}>{judul}</p>
      <p className={gaya.nilai}>
        <code>{nilai}</code>
        {bisa ? (
          <Tombol kecil onClick={salin}>
            {tersalin ? 'Tersalin' : 'Salin'}
          </Tombol>
        ) : null}
      </p>
      <p className={gaya.keterangan}>{keterangan}</p>
    </div>
  )
}
