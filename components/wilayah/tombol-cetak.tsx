'use client'

import { Tombol } from '@/components/ui/tombol'
import gaya from './tombol-cetak.module.css'

/** Opens the print dialogue; not shown without scripts. */
export function TombolCetak() {
  return (
    <span className={gaya.cetak}>
      <Tombol onClick={() => window.print()}>Cetak A4</Tombol>
    </span>
  )
}
