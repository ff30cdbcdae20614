'use client'

import { useState } from 'react'
import { Tombol } from '@/components/ui/tombol'
import gaya from './meja.module.css'

/** Copies the full address of a page of this installation; where the browser does not allow it, the address is shown to be copied by hand. */
export function SalinTautan({ jalur }: { jalur: string }) {
  const [hasil, setHasil] = useState<{ jalur: string; alamat: string; tersalin: boolean } | null>(null)
  const tampil = hasil?.jalur === jalur ? hasil : null
  const salin = async () => {
    const alamat = new URL(jalur, window.location.href).href
    try {
      await navigator.clipboard.writeText(alamat)
      setHasil({ jalur, alamat, tersalin: true })
    } catch {
      setHasil({ jalur, alamat, tersalin: false })
    }
  }
  return (
    <span className={gaya.salin}>
      <Tombol kecil onClick={salin}>
        {tampil?.tersalin ? 'Tautan tersalin' : 'Salin tautan salindia'}
      </Tombol>
      <span role="status" className={tampil && !tampil.tersalin ? gaya.alamat : 'hanya-pembaca'}>
        {tampil ? (tampil.tersalin ? 'Tautan tersalin.' : tampil.alamat) : ''}
      </span>
    </span>
  )
}
