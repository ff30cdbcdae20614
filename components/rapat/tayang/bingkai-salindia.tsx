'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { formatLetak, getIndeks, getSalindia } from './dek'
import { usePakaiTayang } from './konteks'
import gaya from './tayang.module.css'

interface Props {
  id: string
  /** Index over order and cards. */
  ke: number
  /** Drawn by the server, once. */
  children: ReactNode
}

/** The box of one slide: the whole window while it is shown, a picture to press in the overview, otherwise away. */
export function BingkaiSalindia({ id, ke, children }: Props) {
  const { dek, keadaan, lakukan } = usePakaiTayang()
  const kotak = useRef<HTMLDivElement>(null)
  const tombol = useRef<HTMLButtonElement>(null)
  const tampil = keadaan.s === id
  const ikhtisar = keadaan.panel === 'ikhtisar'
  const dipilih = ikhtisar && keadaan.sorot === ke

  useEffect(() => {
    if (tampil && !ikhtisar && isFokusBebas()) kotak.current?.focus({ preventScroll: true })
  }, [tampil, ikhtisar])
  useEffect(() => {
    if (dipilih) tombol.current?.focus()
  }, [dipilih])

  const judul = getSalindia(dek, id)?.judul ?? ''
  const nomor = getIndeks(dek, id) + 1
  return (
    // biome-ignore lint/a11y/useSemanticElements: the slide inside is a section of its own; this is its place in the deck
    <div
      ref={kotak}
      role="group"
      className={gaya.bingkai}
      data-salindia={id}
      hidden={!tampil && !ikhtisar}
      tabIndex={-1}
      aria-label={formatLetak(dek, id)}
    >
      <div className={gaya.kotak} inert={ikhtisar}>
        {children}
      </div>
      {ikhtisar ? (
        <button
          ref={tombol}
          type="button"
          className={gaya.pilih}
          aria-current={tampil ? 'true' : undefined}
          onClick={() => lakukan({ jenis: 'ke', id })}
          onFocus={() => lakukan({ jenis: 'sorot', ke })}
        >
          <span className={gaya.pilihKata}>
            <b>{nomor > 0 ? nomor : 'Kartu'}</b> {judul}
          </span>
        </button>
      ) : null}
    </div>
  )
}

/** Who stands in the bar or in a panel keeps the focus; on the slide that went away nobody does. */
function isFokusBebas(): boolean {
  const kini = document.activeElement
  return kini === null || kini === document.body || kini.closest('[data-salindia]') !== null
}
