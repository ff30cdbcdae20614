'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import gaya from './panel.module.css'

interface Props {
  judul: string
  tutup: () => void
  /** At the top edge instead of the middle. */
  atas?: boolean
  children: ReactNode
}

/** A dialog over the slide; Esc and the button close it, focus comes back to where it was. */
export function Panel({ judul, tutup, atas, children }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const unsur = dialog.current
    if (unsur && !unsur.open) unsur.showModal()
    // A dialog opens on its first button; who types wants the field.
    unsur?.querySelector<HTMLElement>('input, textarea')?.focus()
    return () => unsur?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the key for it, as of every dialog
    <dialog
      ref={dialog}
      className={`${gaya.panel} ${atas ? gaya.atas : ''}`}
      aria-labelledby={id}
      onCancel={(e) => {
        e.preventDefault()
        tutup()
      }}
      onClick={(e) => {
        e.stopPropagation()
        if (e.target === dialog.current) tutup()
      }}
    >
      <div className={gaya.isi}>
        <header className={gaya.kepala}>
          <h2 id={id}>{judul}</h2>
          <button type="button" className={gaya.tutup} onClick={tutup}>
            Tutup
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
