'use client'

import { type ReactNode, useActionState } from 'react'
import { Tombol } from '@/components/ui/tombol'
import type { HasilTindakan } from '@/server/formulir'
import { LURING, useLuring } from './luring'
import gaya from './tindakan.module.css'

interface Props {
  id: number
  /** Last change of the draft that this page shows: a later one is not acted upon unseen. */
  versi?: number
  tindakan: (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>
  ragam?: 'biasa' | 'utama' | 'bahaya'
  /** What the button says while the server works: "Menyimpan…". */
  sedang: string
  children: ReactNode
}

/** One button that does one thing to one import, and says why when it was refused. Works without JavaScript. */
export function Tindakan({ id, versi, tindakan, ragam, sedang, children }: Props) {
  const [hasil, kirim, berjalan] = useActionState(tindakan, null)
  const { luring, saatKirim } = useLuring()
  return (
    <form action={kirim} onSubmit={saatKirim} className={gaya.formulir}>
      <input type="hidden" name="id" value={id} />
      {versi === undefined ? null : <input type="hidden" name="versi" value={versi} />}
      <Tombol type="submit" ragam={ragam} disabled={berjalan}>
        {berjalan ? sedang : children}
      </Tombol>
      {luring || hasil?.galat ? (
        <p role="alert" className={gaya.galat}>
          {luring ? LURING : hasil?.galat}
        </p>
      ) : null}
    </form>
  )
}
