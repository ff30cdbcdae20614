'use client'

import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef } from 'react'
import { KabarFormulir } from '@/components/ui/kabar-formulir'
import { Tombol } from '@/components/ui/tombol'
import type { HasilTindakan } from '@/server/formulir'
import gaya from './formulir.module.css'
import { Rahasia } from './rahasia'

interface Props {
  tindakan: (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>
  tombol: string
  ragam?: 'biasa' | 'utama' | 'bahaya'
  kecil?: boolean
  children?: ReactNode
}

/** A form that sends to a server action and says how it went. Works without JavaScript; with it, a refused form keeps what was typed. */
export function Formulir({ tindakan, tombol, ragam, kecil, children }: Props) {
  const [hasil, kirim, sedang] = useActionState(tindakan, null)
  const ref = useRef<HTMLFormElement>(null)
  const saatKirim = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    const isian = new FormData(e.currentTarget)
    startTransition(() => kirim(isian))
  }
  useEffect(() => {
    if (hasil?.pesan) ref.current?.reset()
  }, [hasil])
  return (
    <>
      <form ref={ref} className={gaya.formulir} action={kirim} onSubmit={saatKirim}>
        {children}
        <div className={gaya.kaki}>
          <Tombol type="submit" ragam={ragam} kecil={kecil} disabled={sedang}>
            {sedang ? 'Menyimpan…' : tombol}
          </Tombol>
          <KabarFormulir hasil={hasil} />
        </div>
      </form>
      {hasil?.rahasia ? <Rahasia key={hasil.rahasia.nilai} {...hasil.rahasia} /> : null}
    </>
  )
}
