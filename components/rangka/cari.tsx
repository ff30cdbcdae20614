'use client'

import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import gaya from './cari.module.css'
import { useHasilCari } from './hasil-cari'
import { NAMA_JENIS } from './jenis-hasil'

function isMengetik(): boolean {
  const e = document.activeElement
  return (
    e instanceof HTMLElement && (e.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(e.tagName))
  )
}

function useGarisMiring(ref: React.RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const dengar = (e: globalThis.KeyboardEvent) => {
      const terlihat = ref.current?.offsetParent != null
      if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || isMengetik() || !terlihat) return
      e.preventDefault()
      ref.current?.focus()
      ref.current?.select()
    }
    document.addEventListener('keydown', dengar)
    return () => document.removeEventListener('keydown', dengar)
  }, [ref])
}

/** Search box: `/` focuses, arrows choose, Enter goes, Escape closes. Without JavaScript it is a form to `/cari?q=`. */
export function Cari() {
  const router = useRouter()
  const id = useId()
  const kotak = useRef<HTMLInputElement>(null)
  const [kata, setKata] = useState('')
  const [buka, setBuka] = useState(false)
  const [pilih, setPilih] = useState(-1)
  const keadaan = useHasilCari(kata)
  const hasil = keadaan.jenis === 'ada' ? keadaan.hasil : []
  const terbuka = buka && hasil.length > 0
  useGarisMiring(kotak)

  const pergi = (href: string) => {
    setBuka(false)
    setKata('')
    kotak.current?.blur()
    router.push(href)
  }

  const saatTombol = (e: KeyboardEvent) => {
    if (e.key === 'Escape') {
      // The browser would empty the box at once; here the first Escape only closes the list.
      if (terbuka) e.preventDefault()
      setBuka(false)
      setPilih(-1)
    } else if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault()
      setBuka(true)
      const n = hasil.length
      if (n > 0) setPilih((i) => (e.key === 'ArrowDown' ? (i + 1) % n : (i <= 0 ? n : i) - 1))
    } else if (e.key === 'Enter') {
      // The only hit, but not one found for fewer letters than now stand in the box.
      const satu = keadaan.jenis === 'ada' && keadaan.kata === kata.trim() && hasil.length === 1
      const tujuan = hasil[pilih] ?? (satu ? hasil[0] : undefined)
      if (!terbuka || !tujuan) return
      e.preventDefault()
      pergi(tujuan.href)
    }
  }

  return (
    <search>
      <form
        className={gaya.cari}
        action="/cari"
        onSubmit={(e) => {
          if (kata.trim() === '') e.preventDefault()
        }}
        onBlur={(e) => {
          if (!e.currentTarget.contains(e.relatedTarget)) setBuka(false)
        }}
      >
        <div className={gaya.kotak}>
          <input
            ref={kotak}
            type="search"
            name="q"
            value={kata}
            placeholder="Cari kecamatan, desa, posyandu"
            autoComplete="off"
            spellCheck={false}
            maxLength={80}
            role="combobox"
            aria-label="Cari kecamatan, desa, atau posyandu"
            aria-keyshortcuts="/"
            aria-autocomplete="list"
            aria-expanded={terbuka}
            aria-controls={`${id}-hasil`}
            aria-activedescendant={terbuka && pilih >= 0 ? `${id}-${pilih}` : undefined}
            onChange={(e) => {
              setKata(e.target.value)
              setPilih(-1)
              setBuka(true)
            }}
            onFocus={() => setBuka(true)}
            onKeyDown={saatTombol}
          />
          <span aria-hidden="true">/</span>
        </div>
        <div
          id={`${id}-hasil`}
          role="listbox"
          aria-label="Hasil pencarian"
          className={terbuka ? gaya.hasil : 'hanya-pembaca'}
        >
          {terbuka
            ? hasil.map((h, i) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox
                <div
                  key={h.href}
                  id={`${id}-${i}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={i === pilih}
                  className={gaya.butir}
                  onMouseDown={(e) => e.preventDefault()}
                  onClick={() => pergi(h.href)}
                >
                  <b>{h.nama}</b>
                  <span className={gaya.induk}>
                    {NAMA_JENIS[h.jenis]}
                    {h.induk ? ` · ${h.induk}` : ''}
                  </span>
                </div>
              ))
            : null}
        </div>
        <p role="status" className={buka && keadaan.pesan ? gaya.pesan : 'hanya-pembaca'}>
          {buka ? (keadaan.pesan ?? (terbuka ? `${hasil.length} hasil` : '')) : ''}
        </p>
      </form>
    </search>
  )
}
