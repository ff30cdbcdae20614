'use client'

import {
  type ChangeEvent,
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from 'react'
import { Tanda } from '@/components/ui/tanda'
import { Tombol } from '@/components/ui/tombol'
import type { HasilRegistrasi } from '@/server/actions/registrasi'
import { HasilLangkah } from './hasil-langkah'
import gaya from './registrasi.module.css'

type Tindakan = (lalu: HasilRegistrasi, isian: FormData) => Promise<HasilRegistrasi>

interface Props {
  catat: Tindakan
  batal: Tindakan
  /** Above the fields: the table whose rows are ticked. */
  tabel?: ReactNode
  /** The fields of the step. */
  children: ReactNode
  tombol: string
  /** How many the filter finds; null for a form about one posyandu. */
  tersaring: number | null
}

function PilihSemua({ tersaring, dipilih }: { tersaring: number; dipilih: number }) {
  return (
    <div className={gaya.kepalaForm}>
      <label className={gaya.centang}>
        <input type="checkbox" name="semua" value="ya" />
        Pilih semua {tersaring} yang tersaring
      </label>
      <span role="status" className={gaya.sunyi}>
        {dipilih > 0
          ? `${dipilih} dipilih`
          : 'Centang posyandu, lalu catat tahapnya di bawah daftar. Nomor registrasi dicatat di halaman posyandunya, atau sekaligus lewat Lembar Kemendagri.'}
      </span>
    </div>
  )
}

/** Ticks or clears every row when "all" is changed; returns how many are chosen now. */
function hitungPilihan(form: HTMLFormElement, sasaran: EventTarget, tersaring: number): number {
  const semua = form.elements.namedItem('semua')
  const baris = [...form.querySelectorAll<HTMLInputElement>('input[name="pilih"]')]
  if (semua instanceof HTMLInputElement) {
    if (sasaran === semua) for (const b of baris) b.checked = semua.checked
    else if (baris.some((b) => !b.checked)) semua.checked = false
    if (semua.checked) return tersaring
  }
  return baris.filter((b) => b.checked).length
}

/**
 * A form that records one step for every posyandu ticked in it, and says for each how it went, with a way back. Works without
 * JavaScript; with it, what was typed stays when nothing was written.
 */
export function FormulirLangkah({ catat, batal, tabel, children, tombol, tersaring }: Props) {
  const [hasil, kirim, sedang] = useActionState(catat, null)
  // Held here and not beside its button: without JavaScript only what is always on the page gets its answer.
  const [hasilBatal, kirimBatal, sedangBatal] = useActionState(batal, null)
  const [terakhir, setTerakhir] = useState<'catat' | 'batal' | null>(null)
  const [dipilih, setDipilih] = useState(0)
  const ref = useRef<HTMLFormElement>(null)
  const kepala = useRef<HTMLDivElement>(null)
  const saatKirim = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    const isian = new FormData(e.currentTarget)
    setTerakhir('catat')
    startTransition(() => kirim(isian))
  }
  const saatBatal = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    const isian = new FormData(e.currentTarget)
    setTerakhir('batal')
    startTransition(() => kirimBatal(isian))
  }
  const tampil =
    terakhir === 'batal' ? (hasilBatal ?? hasil) : terakhir === 'catat' ? hasil : (hasilBatal ?? hasil)
  const saatUbah = (e: ChangeEvent<HTMLFormElement>) => {
    const nama = (e.target as unknown as HTMLInputElement).name
    if (tersaring !== null && (nama === 'pilih' || nama === 'semua'))
      setDipilih(hitungPilihan(e.currentTarget, e.target, tersaring))
  }
  useEffect(() => {
    if (!tampil) return
    if (tampil.hasil && tampil.hasil.berhasil.length > 0) {
      ref.current?.reset()
      setDipilih(0)
    }
    kepala.current?.focus()
  }, [tampil])
  return (
    <div className={gaya.bilahLepas}>
      {tampil?.hasil ? (
        <div ref={kepala} tabIndex={-1}>
          <HasilLangkah hasil={tampil.hasil} batal={kirimBatal} saatBatal={saatBatal} sedang={sedangBatal} />
        </div>
      ) : null}
      <form ref={ref} action={kirim} onSubmit={saatKirim} onChange={saatUbah}>
        {tersaring === null ? null : <PilihSemua tersaring={tersaring} dipilih={dipilih} />}
        {tabel}
        <div
          className={
            tersaring === null ? gaya.bilahLepas : `${gaya.bilah} ${dipilih > 0 ? gaya.melekat : ''}`
          }
        >
          {children}
          <div className={gaya.kaki}>
            <Tombol type="submit" ragam="utama" disabled={sedang}>
              {sedang ? 'Menyimpan…' : dipilih > 0 ? `${tombol} (${dipilih})` : tombol}
            </Tombol>
            {tampil?.galat ? (
              <p role="alert" className={gaya.galat}>
                <Tanda bentuk="buruk" />
                {tampil.galat}
              </p>
            ) : null}
          </div>
        </div>
      </form>
    </div>
  )
}
