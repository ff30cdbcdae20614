'use client'

import { type FormEvent, type ReactNode, startTransition, useActionState } from 'react'
import { KabarFormulir } from '@/components/ui/kabar-formulir'
import { Tombol } from '@/components/ui/tombol'
import type { HasilTindakan } from '@/server/formulir'
import gaya from './lokus.module.css'

export type TindakanPilot = (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>

/** A form that sends to a server action and says how it went; what was typed stays when it is refused. Works without JavaScript. */
export function FormulirPilot({
  tindakan,
  tombol,
  ragam,
  children,
}: {
  tindakan: TindakanPilot
  tombol: string
  ragam?: 'biasa' | 'utama' | 'bahaya'
  children: ReactNode
}) {
  const [hasil, kirim, sedang] = useActionState(tindakan, null)
  const saatKirim = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    const isian = new FormData(e.currentTarget)
    startTransition(() => kirim(isian))
  }
  return (
    <form action={kirim} onSubmit={saatKirim} className={gaya.simpan}>
      {children}
      <div className={gaya.tombol}>
        <Tombol type="submit" ragam={ragam ?? 'utama'} disabled={sedang}>
          {sedang ? 'Menyimpan…' : tombol}
        </Tombol>
        <KabarFormulir hasil={hasil} />
      </div>
    </form>
  )
}
