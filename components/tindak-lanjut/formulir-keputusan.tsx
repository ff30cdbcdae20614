'use client'

import { type FormEvent, startTransition, useActionState, useRef, useState } from 'react'
import { Tanda } from '@/components/ui/tanda'
import { Tombol } from '@/components/ui/tombol'
import {
  bacaIsianKeputusan,
  type KirimanKeputusan,
  type PilihanKeputusan,
  periksaIsianKeputusan,
} from '@/indikator/isian-keputusan'
import { createUuid } from '@/lib/uuid'
import type { HasilTindakan } from '@/server/formulir'
import gaya from './formulir-keputusan.module.css'
import { IsianKeputusan } from './isian-keputusan'

export interface AsalKeputusan {
  rapatId: number | null
  salindia: string | null
  indikator: string | null
  kodeWilayah: string
  /** Action of the plan that it moves on, and who is offered to answer for it. */
  rencana?: string | null
  pj?: string | null
}

interface Dasar {
  pilihan: PilihanKeputusan
  /** The slide that it is noted on; what it is about is filled in from it and may be changed. */
  asal: AsalKeputusan
  batal?: () => void
}

interface DiPanggung extends Dasar {
  /** Takes the decision over, to be sent now or later. A sentence back means that it was not taken. */
  onKirim: (isi: KirimanKeputusan) => Promise<string | null | undefined>
}

interface DiHalaman extends Dasar {
  tindakan: (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>
  /** UUID of this showing of the form. */
  kunci: string
}

type Galat = Parameters<typeof IsianKeputusan>[0]['galat']

function Kaki({ sedang, galat, batal }: { sedang: boolean; galat: string | null; batal?: () => void }) {
  return (
    <div className={gaya.kaki}>
      <Tombol type="submit" ragam="utama" disabled={sedang}>
        {sedang ? 'Menyimpan…' : 'Catat keputusan'}
      </Tombol>
      {batal ? <Tombol onClick={batal}>Batal</Tombol> : null}
      {galat ? (
        <p role="alert" className={gaya.galat}>
          <Tanda bentuk="buruk" />
          {galat}
        </p>
      ) : (
        <p className={gaya.petunjuk}>Ctrl + Enter menyimpan</p>
      )}
    </div>
  )
}

function tekanCtrlEnter(e: {
  ctrlKey: boolean
  metaKey: boolean
  key: string
  currentTarget: HTMLFormElement
}) {
  if ((e.ctrlKey || e.metaKey) && e.key === 'Enter') e.currentTarget.requestSubmit()
}

/** Notes a decision over a slide, readable from the last row; hands it over instead of sending it, so that it also works without a line. */
export function FormulirKeputusanRapat({ pilihan, asal, onKirim, batal }: DiPanggung) {
  const [galat, setGalat] = useState<Galat>({})
  const [pesan, setPesan] = useState<string | null>(null)
  const [sedang, setSedang] = useState(false)
  // The same words sent again after a failure are the same decision; other words are another one.
  const lalu = useRef({ isi: '', kunci: '' })
  const kirim = async (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    const hasil = periksaIsianKeputusan(bacaIsianKeputusan(new FormData(e.currentTarget)))
    setGalat('galat' in hasil ? hasil.galat : {})
    setPesan(null)
    if ('galat' in hasil) return
    const isi = JSON.stringify([hasil.isi, asal])
    if (lalu.current.isi !== isi) lalu.current = { isi, kunci: createUuid() }
    setSedang(true)
    const tolak = await onKirim({
      ...hasil.isi,
      kunci: lalu.current.kunci,
      rapatId: asal.rapatId,
      salindia: asal.salindia,
    })
    setSedang(false)
    if (tolak) setPesan(tolak)
    else lalu.current = { isi: '', kunci: '' }
  }
  return (
    <form className={`${gaya.formulir} ${gaya.besar}`} onSubmit={kirim} onKeyDown={tekanCtrlEnter} noValidate>
      <IsianKeputusan pilihan={pilihan} asal={asal} galat={galat} fokus />
      <Kaki sedang={sedang} galat={pesan ?? Object.values(galat)[0] ?? null} batal={batal} />
    </form>
  )
}

/** The same form on a page; works without JavaScript. */
export function FormulirKeputusan({ pilihan, asal, tindakan, kunci }: DiHalaman) {
  const [hasil, kirim, sedang] = useActionState(tindakan, null)
  const [galat, setGalat] = useState<Galat>({})
  const saatKirim = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    const isian = new FormData(e.currentTarget)
    const periksa = periksaIsianKeputusan(bacaIsianKeputusan(isian))
    setGalat('galat' in periksa ? periksa.galat : {})
    if ('isi' in periksa) startTransition(() => kirim(isian))
  }
  return (
    <form className={gaya.formulir} action={kirim} onSubmit={saatKirim} onKeyDown={tekanCtrlEnter} noValidate>
      <input type="hidden" name="kunci" value={kunci} />
      <input type="hidden" name="rapatId" value={asal.rapatId ?? ''} />
      <input type="hidden" name="salindia" value={asal.salindia ?? ''} />
      <IsianKeputusan pilihan={pilihan} asal={asal} galat={galat} />
      <Kaki sedang={sedang} galat={Object.values(galat)[0] ?? hasil?.galat ?? null} />
    </form>
  )
}
