'use client'
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { listCocok } from './cari-tempat'
import { getIndeks, getKartu, listTempat } from './dek'
import { usePakaiTayang } from './konteks'
import { Panel } from './panel'
import gaya from './panel.module.css'

/** Box that finds a place by the letters typed; Enter shows its card. */
export function Lompat() {
  const { dek, keadaan, lakukan } = usePakaiTayang()
  const idDaftar = useId()
  const [ketikan, setKetikan] = useState(keadaan.ketikan)
  const [pilihan, setPilihan] = useState(0)
  const daftar = useRef<HTMLDivElement>(null)
  const semua = useMemo(() => listTempat(dek), [dek])
  const cocok = listCocok(semua, ketikan)
  const kini = Math.min(pilihan, cocok.length - 1)
  const tutup = () => lakukan({ jenis: 'tutup' })

  const pilih = (ke: number) => {
    setPilihan(ke)
    daftar.current?.children[ke]?.scrollIntoView({ block: 'nearest' })
  }
  const tekan = (e: KeyboardEvent) => {
    const langkah = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[e.key]
    if (langkah !== undefined) {
      e.preventDefault()
      pilih(Math.min(Math.max(kini + langkah, 0), Math.max(cocok.length - 1, 0)))
    } else if (e.key === 'Enter') {
      e.preventDefault()
      const tempat = cocok[kini]
      if (tempat) lakukan({ jenis: 'kartu', kode: tempat.kode })
    } else if (e.key === 'Backspace' && ketikan === '') {
      e.preventDefault()
      tutup()
    }
  }
  const letak = (kode: string) => {
    const ke = getIndeks(dek, getKartu(dek, kode)?.id ?? null)
    return ke < 0 ? 'di luar urutan' : `salindia ${ke + 1}`
  }

  return (
    <Panel judul="Ke kartu tempat" tutup={tutup} atas>
      <input
        className={gaya.isian}
        role="combobox"
        aria-label="Nama tempat"
        aria-expanded="true"
        aria-controls={idDaftar}
        aria-activedescendant={cocok[kini] ? `${idDaftar}-${cocok[kini].kode}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={ketikan}
        onChange={(e) => {
          setKetikan(e.target.value)
          setPilihan(0)
        }}
        onKeyDown={tekan}
      />
      <p role="status" className="hanya-pembaca">
        {cocok.length} tempat cocok
      </p>
      <div ref={daftar} id={idDaftar} role="listbox" aria-label="Tempat" className={gaya.pilihan}>
        {cocok.map((t, ke) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys
          <div
            key={t.kode}
            id={`${idDaftar}-${t.kode}`}
            role="option"
            tabIndex={-1}
            aria-selected={ke === kini}
            onClick={() => lakukan({ jenis: 'kartu', kode: t.kode })}
          >
            <span>{t.nama}</span>
            <span>{letak(t.kode)}</span>
          </div>
        ))}
      </div>
      {cocok.length === 0 ? (
        <p>
          {semua.length === 0
            ? 'Rapat ini tidak membawa kartu tempat.'
            : `Tidak ada tempat bernama “${ketikan}”. Coba sebagian namanya saja.`}
        </p>
      ) : null}
    </Panel>
  )
}
