'use client'

import { type DragEvent, startTransition, useActionState, useRef, useState } from 'react'
import { Penolakan } from '@/components/impor/penolakan'
import gaya from '@/components/impor/unggah.module.css'
import { Tombol } from '@/components/ui/tombol'
import { formatBerkas } from '@/lib/angka'
import type { Penolakan as Ditolak } from '@/server/batas/unggahan'

interface Props {
  tindakan: (lalu: Ditolak | null, isian: FormData) => Promise<Ditolak | null>
  batasByte: number
}

const TERLALU_BESAR: Ditolak = {
  pesan: 'Berkas lebih dari 25 MB.',
  saran: 'Sederhanakan dulu (misalnya di mapshaper.org), atau kirim kecamatan saja.',
}

/** Drop area and file field for boundaries; a plain form without JavaScript. */
export function UnggahBatas({ tindakan, batasByte }: Props) {
  const [ditolak, kirim, berjalan] = useActionState(tindakan, null)
  const [terlaluBesar, setTerlaluBesar] = useState(false)
  const [nama, setNama] = useState('')
  const [diAtas, setDiAtas] = useState(false)
  const masukan = useRef<HTMLInputElement>(null)

  const pilih = (berkas: FileList | null) => {
    const semua = [...(berkas ?? [])]
    const byte = semua.reduce((n, b) => n + b.size, 0)
    setTerlaluBesar(byte > batasByte)
    setNama(semua.length > 0 ? `${semua.map((b) => b.name).join(', ')} (${formatBerkas(byte)})` : '')
    if (semua.length === 0 || byte > batasByte) return
    const isian = new FormData()
    for (const b of semua) isian.append('berkas', b)
    startTransition(() => kirim(isian))
  }
  const saatLepas = (e: DragEvent) => {
    e.preventDefault()
    setDiAtas(false)
    pilih(e.dataTransfer.files)
  }
  if (berjalan)
    return (
      <div className={gaya.kemajuan}>
        <p className={gaya.namaBerkas}>{nama}</p>
        <progress aria-label="Memeriksa berkas batas" />
        <p role="status" className={gaya.petunjuk}>
          Memeriksa kode, bentuk, tumpang tindih, dan celah…
        </p>
      </div>
    )
  const tolak = terlaluBesar ? TERLALU_BESAR : ditolak
  return (
    <>
      <form
        action={kirim}
        onDragOver={(e) => {
          e.preventDefault()
          setDiAtas(true)
        }}
        onDragLeave={() => setDiAtas(false)}
        onDrop={saatLepas}
        className={`${gaya.wadah} ${diAtas ? gaya.diAtas : ''}`}
      >
        <p className={gaya.ajakan}>Lepaskan berkas batas di sini</p>
        <div className={gaya.pilih}>
          <input
            ref={masukan}
            id="berkas"
            name="berkas"
            type="file"
            multiple
            required
            accept=".geojson,.json,.topojson,.zip,.shp,.dbf,.prj,.shx,.cpg"
            aria-describedby="petunjuk-berkas"
            className={gaya.berkas}
            onChange={(e) => pilih(e.target.files)}
          />
          <label className={gaya.label} htmlFor="berkas">
            Pilih berkas
          </label>
          <Tombol type="submit" ragam="utama">
            Periksa berkas
          </Tombol>
        </div>
        <p className={gaya.terpilih}>Berkas dipilih. Tekan Periksa berkas.</p>
        <p id="petunjuk-berkas" className={gaya.petunjuk}>
          GeoJSON, TopoJSON, atau Shapefile dalam ZIP, paling besar 25&nbsp;MB. Boleh dua berkas sekaligus:
          kecamatan dan desa.
        </p>
      </form>
      {tolak ? (
        <div className={gaya.hasil}>
          {nama ? <p className={gaya.namaBerkas}>{nama}</p> : null}
          <Penolakan temuan={tolak} />
        </div>
      ) : null}
    </>
  )
}
