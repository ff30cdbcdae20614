import type { ReactNode } from 'react'
import { Lambang } from '@/components/rangka/lambang'
import gaya from './keadaan.module.css'

/** A page that stands alone, without the bar: not found, failed, database away. */
export function HalamanUtuh({ children }: { children: ReactNode }) {
  return (
    <main className={gaya.utuh}>
      <Lambang ukuran={44} />
      {children}
    </main>
  )
}
