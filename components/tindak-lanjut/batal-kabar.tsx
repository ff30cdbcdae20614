'use client'

import { useActionState } from 'react'
import { Isian } from '@/components/ui/isian'
import { Tombol } from '@/components/ui/tombol'
import type { HasilTindakan } from '@/server/formulir'
import gaya from './tindak-lanjut.module.css'

interface Props {
  id: number
  riwayatId: number
  kunci: string
  tindakan: (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>
}

/** Takes one report out of force, with a reason. */
export function BatalKabar({ id, riwayatId, kunci, tindakan }: Props) {
  const [hasil, kirim, sedang] = useActionState(tindakan, null)
  return (
    <details className={gaya.batalkan}>
      <summary>Batalkan</summary>
      <form action={kirim}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="membatalkan" value={riwayatId} />
        <input type="hidden" name="kunci" value={kunci} />
        <Isian label="Alasan" name="catatan" required minLength={3} maxLength={300} galat={hasil?.galat} />
        <span>
          <Tombol type="submit" kecil ragam="bahaya" disabled={sedang}>
            {sedang ? 'Membatalkan…' : 'Batalkan kabar ini'}
          </Tombol>
        </span>
      </form>
    </details>
  )
}
