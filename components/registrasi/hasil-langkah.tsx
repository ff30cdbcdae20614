'use client'

import { type FormEvent, startTransition, useActionState } from 'react'
import { Tanda } from '@/components/ui/tanda'
import { Tombol } from '@/components/ui/tombol'
import type { HasilRegistrasi } from '@/server/actions/registrasi'
import gaya from './registrasi.module.css'

type Isi = NonNullable<NonNullable<HasilRegistrasi>['hasil']>
type Tindakan = (lalu: HasilRegistrasi, isian: FormData) => Promise<HasilRegistrasi>

const sebut = (nama: string) => (/^posyandu\b/i.test(nama) ? nama : `Posyandu ${nama}`)

function Ringkas({ hasil: h }: { hasil: Isi }) {
  const kerja = h.perbuatan === 'catat' ? 'dicatat' : 'dibatalkan'
  const gagal = h.gagal.length > 0 ? `, ${h.gagal.length} tidak` : ''
  return (
    <p role="status" className={gaya.jelas}>
      <Tanda bentuk={h.gagal.length > 0 ? 'buruk' : 'baik'} />
      <b>
        {h.berhasil.length > 0
          ? `${h.berhasil.length} posyandu ${kerja}${gagal}.`
          : `Tidak ada yang ${kerja}.`}
      </b>
    </p>
  )
}

function Batal({ jejakId, batal }: { jejakId: number; batal: Tindakan }) {
  const [hasil, kirim, sedang] = useActionState(batal, null)
  const saatKirim = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    const isian = new FormData(e.currentTarget)
    startTransition(() => kirim(isian))
  }
  if (hasil?.hasil) return <HasilLangkah hasil={hasil.hasil} batal={batal} />
  return (
    <form action={kirim} onSubmit={saatKirim} className={gaya.kaki}>
      <input type="hidden" name="jejak" value={jejakId} />
      <Tombol type="submit" kecil disabled={sedang}>
        {sedang ? 'Membatalkan…' : 'Batalkan perubahan ini'}
      </Tombol>
      {hasil?.galat ? (
        <p role="alert" className={gaya.galat}>
          {hasil.galat}
        </p>
      ) : null}
    </form>
  )
}

/** What went and what did not, per posyandu; what was recorded can be undone at once. */
export function HasilLangkah({ hasil: h, batal }: { hasil: Isi; batal: Tindakan }) {
  return (
    <div className={`${gaya.hasil} ${h.gagal.length > 0 ? gaya.adaGagal : ''}`}>
      <Ringkas hasil={h} />
      {h.gagal.length > 0 ? (
        <ul>
          {h.gagal.map((g) => (
            <li key={g.id}>
              <b>{sebut(g.nama)}</b>: {g.kalimat}
            </li>
          ))}
        </ul>
      ) : null}
      {h.perbuatan === 'catat' && h.jejakId !== null ? <Batal jejakId={h.jejakId} batal={batal} /> : null}
    </div>
  )
}
