'use client'
import type { ReactNode } from 'react'
import { getBerikut } from './dek'
import { usePakaiTayang } from './konteks'
import gaya from './pembawa.module.css'

/** A slide in one of the presenter's two places: the one in sight, and the one that comes. */
export function BingkaiPembawa({ id, children }: { id: string; children: ReactNode }) {
  const { dek, keadaan } = usePakaiTayang()
  const kini = keadaan.s === id
  const berikut = !kini && getBerikut(dek, keadaan)?.id === id
  return (
    <div
      className={gaya.bingkai}
      data-salindia={id}
      data-letak={kini ? 'kini' : berikut ? 'berikut' : undefined}
      hidden={!kini && !berikut}
      inert={berikut}
    >
      {children}
      {kini && keadaan.gelap ? <div className={gaya.padam}>Layar digelapkan</div> : null}
    </div>
  )
}
