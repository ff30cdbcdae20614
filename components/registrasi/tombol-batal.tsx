'use client'

import { type FormEvent, startTransition, useActionState } from 'react'
import { Isian } from '@/components/ui/isian'
import { Tombol } from '@/components/ui/tombol'
import type { HasilRegistrasi } from '@/server/actions/registrasi'
import gaya from './riwayat.module.css'

interface Props {
  /** The event to undo, and its posyandu as this page saw it. */
  id: number
  versi: string
  nama: string
  batal: (lalu: HasilRegistrasi, isian: FormData) => Promise<HasilRegistrasi>
}

/** Undoes one event by a counter-event, with a reason. */
export function TombolBatal({ id, versi, nama, batal }: Props) {
  const [hasil, kirim, sedang] = useActionState(batal, null)
  const saatKirim = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    const isian = new FormData(e.currentTarget)
    startTransition(() => kirim(isian))
  }
  const galat = hasil?.galat ?? hasil?.hasil?.gagal[0]?.kalimat
  return (
    <details className={gaya.tombol} open={galat ? true : undefined}>
      <summary>Batalkan catatan ini</summary>
      <form action={kirim} onSubmit={saatKirim}>
        <input type="hidden" name="peristiwa" value={id} />
        <input type="hidden" name="versi" value={versi} />
        <Isian label="Alasan (boleh kosong)" name="alasan" maxLength={300} />
        <Tombol type="submit" ragam="bahaya" disabled={sedang} aria-label={`Batalkan catatan ${nama}`}>
          {sedang ? 'Membatalkan…' : 'Batalkan'}
        </Tombol>
        {galat ? (
          <p role="alert" className={gaya.galat}>
            {galat}
          </p>
        ) : null}
      </form>
    </details>
  )
}
