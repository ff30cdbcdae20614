'use client'

import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef } from 'react'
import { KabarFormulir } from '@/components/ui/kabar-formulir'
import { Tombol } from '@/components/ui/tombol'
import type { HasilTindakan } from '@/server/formulir'
import gaya from './notulen.module.css'

export type Tindakan = (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>

interface Props {
  tindakan: Tindakan
  rapatId: number
  tombol: string
  kecil?: boolean
  /** Empties the fields once it was stored, and puts the cursor into the first. */
  kosongkan?: boolean
  className?: string
  children?: ReactNode
}

/** A form of the attendance list or the minutes; what was typed stays when nothing was stored. */
export function Formulir({ tindakan, rapatId, tombol, kecil, kosongkan, className, children }: Props) {
  const [hasil, kirim, sedang] = useActionState(tindakan, null)
  const ref = useRef<HTMLFormElement>(null)
  const saatKirim = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    const isian = new FormData(e.currentTarget)
    startTransition(() => kirim(isian))
  }
  useEffect(() => {
    if (!kosongkan || !hasil?.pesan || !ref.current) return
    ref.current.reset()
    ref.current.querySelector<HTMLElement>('input:not([type=hidden]), textarea')?.focus()
  }, [hasil, kosongkan])
  return (
    <form ref={ref} className={className ?? gaya.formulir} action={kirim} onSubmit={saatKirim}>
      <input type="hidden" name="rapat" value={rapatId} />
      {children}
      <div className={gaya.kaki}>
        <Tombol type="submit" ragam={kecil ? 'biasa' : 'utama'} kecil={kecil} disabled={sedang}>
          {sedang ? 'Menyimpan…' : tombol}
        </Tombol>
        <KabarFormulir hasil={hasil} />
      </div>
    </form>
  )
}
