'use client'
import { useState } from 'react'
import tombol from '@/components/ui/tombol.module.css'
import gaya from './tombol-bagikan.module.css'

interface Props {
  /** Address of a PNG. */
  alamat: string
  /** What is shared: "Stunting, Kabupaten Kutai Kartanegara". */
  judul: string
}

const GAGAL = 'Gambar tidak dapat dibuat. Periksa sambungan, lalu coba lagi.'

async function loadBerkas(alamat: string): Promise<File> {
  const jawaban = await fetch(alamat)
  if (!jawaban.ok) throw new Error(`Kartu: ${jawaban.status}`)
  const nama = /filename="([^"]+)"/.exec(jawaban.headers.get('content-disposition') ?? '')?.[1]
  return new File([await jawaban.blob()], nama ?? 'kartu.png', { type: 'image/png' })
}

function unduh(berkas: File): void {
  const a = document.createElement('a')
  a.href = URL.createObjectURL(berkas)
  a.download = berkas.name
  a.click()
  setTimeout(() => URL.revokeObjectURL(a.href), 60_000)
}

/** Hands the picture to the phone's own share sheet, or saves it where there is none. */
async function bagikan(alamat: string, judul: string): Promise<string> {
  const berkas = await loadBerkas(alamat)
  const isi = { files: [berkas], title: judul }
  if (navigator.canShare?.(isi)) {
    try {
      await navigator.share(isi)
      return ''
    } catch (galat) {
      if (galat instanceof DOMException && galat.name === 'AbortError') return ''
    }
  }
  unduh(berkas)
  return `Tersimpan: ${berkas.name}`
}

/** "Bagikan": the number as a picture for chat. Without scripts a plain link to the picture. */
export function TombolBagikan({ alamat, judul }: Props) {
  const [kabar, setKabar] = useState('')
  return (
    <span className={gaya.bagikan}>
      <a
        className={`${tombol.tombol} ${tombol.kecil}`}
        href={alamat}
        download
        onClick={(e) => {
          e.preventDefault()
          setKabar('Membuat gambar…')
          bagikan(alamat, judul).then(setKabar, () => setKabar(GAGAL))
        }}
      >
        Bagikan gambar<span className="hanya-pembaca">: {judul}</span>
      </a>
      <span role="status">{kabar}</span>
    </span>
  )
}
