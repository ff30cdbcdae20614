'use client'
import type { MouseEvent, ReactNode } from 'react'
import gaya from './bilah.module.css'
import { getIndeks, getSalindia } from './dek'
import { usePakaiTayang } from './konteks'
import { PUTAR_BAKU, PUTAR_PILIHAN } from './tayang-keadaan'
import type { Perintah } from './tombol'

interface Props {
  rapatId: number
  tampak: boolean
  penuh: boolean
  /** Whether this user may note decisions. */
  bolehCatat: boolean
  perintah: (p: Perintah) => void
  /** Quiet notices: new figures, another screen, the line. */
  kabar: ReactNode
}

const GARIS = {
  kiri: 'M15 5l-7 7 7 7',
  kanan: 'M9 5l7 7-7 7',
  luas: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  sempit: 'M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5',
}

const Gambar = ({ garis }: { garis: keyof typeof GARIS }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={GARIS[garis]} />
  </svg>
)

/** After a click with the mouse the keys belong to the slide again. */
const lepas = (e: MouseEvent<HTMLElement>) => {
  if (e.detail > 0 && document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** Controls at the lower edge: away while nobody needs them, always within reach of Tab. */
export function Bilah({ rapatId, tampak, penuh, bolehCatat, perintah, kabar }: Props) {
  const { dek, keadaan, lakukan } = usePakaiTayang()
  const ke = getIndeks(dek, keadaan.s)
  const asal = getIndeks(dek, keadaan.dari)
  const nama = getSalindia(dek, keadaan.s)?.tempat?.nama
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click only ends here; it must not turn the page beneath
    // biome-ignore lint/a11y/noStaticElementInteractions: the same
    <div
      className={`${gaya.bilah} ${tampak ? gaya.tampak : ''}`}
      data-bilah=""
      onClick={(e) => {
        e.stopPropagation()
        if (!(e.target instanceof HTMLSelectElement)) lepas(e)
      }}
    >
      {kabar}
      <div className={gaya.baris} role="toolbar" aria-label="Kendali tayangan">
        <button
          type="button"
          className={gaya.tombol}
          aria-label="Sebelumnya"
          onClick={() => lakukan({ jenis: 'mundur' })}
        >
          <Gambar garis="kiri" />
        </button>
        <span className={gaya.letak}>{ke < 0 ? nama : `${ke + 1} / ${dek.urutan.length}`}</span>
        <button
          type="button"
          className={gaya.tombol}
          aria-label="Berikutnya"
          onClick={() => lakukan({ jenis: 'maju' })}
        >
          <Gambar garis="kanan" />
        </button>
        {keadaan.dari === null ? null : (
          <button type="button" className={gaya.tombol} onClick={() => lakukan({ jenis: 'kembali' })}>
            Kembali ke {asal + 1}
          </button>
        )}
        <TombolPanel panel="ikhtisar">Ikhtisar</TombolPanel>
        <button type="button" className={gaya.tombol} onClick={() => lakukan({ jenis: 'lompat', huruf: '' })}>
          Cari
        </button>
        {bolehCatat ? <TombolPanel panel="catat">Catat</TombolPanel> : null}
        <span className={gaya.sela} />
        <Putar />
        <button
          type="button"
          className={gaya.tombol}
          aria-pressed={keadaan.gelap}
          onClick={() => lakukan({ jenis: 'gelap' })}
        >
          Gelap
        </button>
        <button type="button" className={gaya.tombol} onClick={() => perintah('pembawa')}>
          Pembawa
        </button>
        <button
          type="button"
          className={gaya.tombol}
          aria-label={penuh ? 'Keluar dari layar penuh' : 'Layar penuh'}
          onClick={() => perintah('layar-penuh')}
        >
          <Gambar garis={penuh ? 'sempit' : 'luas'} />
        </button>
        <button
          type="button"
          className={gaya.tombol}
          aria-label="Bantuan"
          onClick={() => lakukan({ jenis: 'panel', panel: 'bantuan' })}
        >
          ?
        </button>
        <a className={gaya.tombol} href={`/rapat/${rapatId}`}>
          Keluar
        </a>
      </div>
    </div>
  )
}

function TombolPanel({ panel, children }: { panel: 'ikhtisar' | 'catat'; children: ReactNode }) {
  const { keadaan, lakukan } = usePakaiTayang()
  return (
    <button
      type="button"
      className={gaya.tombol}
      aria-pressed={keadaan.panel === panel}
      onClick={() => lakukan({ jenis: 'panel', panel })}
    >
      {children}
    </button>
  )
}

/** Autoplay: seconds per slide, pause. */
export function Putar() {
  const { keadaan, lakukan } = usePakaiTayang()
  const { putar, jeda } = keadaan
  const pilihan = [...new Set([...PUTAR_PILIHAN, putar ?? PUTAR_BAKU])].sort((a, b) => a - b)
  return (
    <>
      <select
        className={gaya.pilihan}
        aria-label="Putar otomatis"
        value={putar ?? ''}
        onChange={(e) => {
          lakukan({ jenis: 'putar', detik: e.target.value === '' ? null : Number(e.target.value) })
          e.target.blur()
        }}
      >
        <option value="">Manual</option>
        {pilihan.map((detik) => (
          <option key={detik} value={detik}>
            Tiap {detik} dtk
          </option>
        ))}
      </select>
      {putar === null ? null : (
        <button type="button" className={gaya.tombol} onClick={() => lakukan({ jenis: 'jeda' })}>
          {jeda ? 'Lanjutkan' : 'Jeda'}
        </button>
      )}
    </>
  )
}
