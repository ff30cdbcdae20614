'use client'

import { useRouter } from 'next/navigation'
import { type DragEvent, type FormEvent, useActionState, useRef, useState } from 'react'
import { Tombol } from '@/components/ui/tombol'
import { formatBerkas } from '@/lib/angka'
import type { Temuan } from '@/server/impor/model'
import { kirimBerkas } from './kirim-berkas'
import { Penolakan } from './penolakan'
import gaya from './unggah.module.css'

type Ditolak = Pick<Temuan, 'pesan' | 'saran'>
type Keadaan =
  | { jenis: 'siap' }
  | { jenis: 'kirim'; nama: string; byte: number; bagian: number; terputus: boolean }
  | { jenis: 'ditolak'; nama: string; temuan: Ditolak }

const BATAS_TERTULIS = '20\u00a0MB'
const TERIMA = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt'
const SATU_SAJA: Ditolak = {
  pesan: 'Unggah satu berkas sekali jalan.',
  saran: 'Lepaskan berkasnya satu per satu.',
}

interface Props {
  /** Server action for when JavaScript has not come. */
  tindakan: (lalu: Temuan | null, isian: FormData) => Promise<Temuan | null>
  batasByte: number
  terlaluBesar: Ditolak
}

function Kemajuan({
  nama,
  byte,
  bagian,
  terputus,
  batal,
}: {
  nama: string
  byte: number
  bagian: number
  terputus: boolean
  batal: () => void
}) {
  const persen = Math.round(bagian * 100)
  return (
    <div className={gaya.kemajuan}>
      <p className={gaya.namaBerkas}>
        {nama} <span>{formatBerkas(byte)}</span>
      </p>
      <progress max={100} value={bagian < 1 ? persen : undefined} aria-label={`Mengirim ${nama}`} />
      <p role="status" className={gaya.petunjuk}>
        {terputus
          ? `Sambungan terputus. ${persen} % sudah sampai; sisanya dilanjutkan sendiri begitu tersambung.`
          : bagian < 1
            ? `Mengirim, ${persen} %`
            : 'Sudah sampai. Memeriksa setiap baris…'}
      </p>
      <Tombol kecil onClick={batal}>
        Hentikan
      </Tombol>
    </div>
  )
}

/** Drop area and file field. Sends with progress; without JavaScript it is a plain form. */
export function Unggah({ tindakan, batasByte, terlaluBesar }: Props) {
  const router = useRouter()
  const [temuan, kirimPolos] = useActionState(tindakan, null)
  const [keadaan, setKeadaan] = useState<Keadaan>({ jenis: 'siap' })
  const [diAtas, setDiAtas] = useState(false)
  const berjalan = useRef<(() => void) | null>(null)

  const batal = () => {
    berjalan.current?.()
    berjalan.current = null
    setKeadaan({ jenis: 'siap' })
  }
  const kirim = async (berkas: File) => {
    const nama = berkas.name
    if (berkas.size > batasByte) return setKeadaan({ jenis: 'ditolak', nama, temuan: terlaluBesar })
    setKeadaan({ jenis: 'kirim', nama, byte: berkas.size, bagian: 0, terputus: false })
    const { hasil, batal: hentikan } = kirimBerkas(berkas, (maju) =>
      setKeadaan({ jenis: 'kirim', nama, byte: berkas.size, ...maju }),
    )
    berjalan.current = hentikan
    const h = await hasil
    if (h === null) return
    berjalan.current = null
    if ('id' in h) router.push(`/impor/${h.id}`)
    else if ('masuk' in h) router.push('/masuk?ke=/impor&pesan=berakhir')
    else setKeadaan({ jenis: 'ditolak', nama, temuan: h.ditolak })
  }
  const saatKirim = (e: FormEvent<HTMLFormElement>) => {
    const berkas = new FormData(e.currentTarget).get('berkas')
    if (!(berkas instanceof File) || berkas.name === '') return
    e.preventDefault()
    kirim(berkas)
  }
  const saatLepas = (e: DragEvent) => {
    e.preventDefault()
    setDiAtas(false)
    const [berkas, lain] = e.dataTransfer.files
    if (lain) setKeadaan({ jenis: 'ditolak', nama: '', temuan: SATU_SAJA })
    else if (berkas) kirim(berkas)
  }

  if (keadaan.jenis === 'kirim') return <Kemajuan {...keadaan} batal={batal} />
  const ditolak = keadaan.jenis === 'ditolak' ? keadaan.temuan : temuan
  return (
    <>
      <form
        action={kirimPolos}
        onSubmit={saatKirim}
        onDragOver={(e) => {
          e.preventDefault()
          setDiAtas(true)
        }}
        onDragLeave={() => setDiAtas(false)}
        onDrop={saatLepas}
        className={`${gaya.wadah} ${diAtas ? gaya.diAtas : ''}`}
      >
        <p className={gaya.ajakan}>Lepaskan berkas di sini</p>
        <div className={gaya.pilih}>
          <input
            id="berkas"
            name="berkas"
            type="file"
            required
            accept={TERIMA}
            aria-describedby="petunjuk-berkas"
            className={gaya.berkas}
            onChange={(e) => {
              const berkas = e.target.files?.[0]
              if (berkas) kirim(berkas)
            }}
          />
          <label className={gaya.label} htmlFor="berkas">
            Pilih berkas
          </label>
          <Tombol type="submit" ragam="utama">
            Periksa berkas
          </Tombol>
        </div>
        <p className={gaya.terpilih}>Satu berkas dipilih. Tekan Periksa berkas.</p>
        <p id="petunjuk-berkas" className={gaya.petunjuk}>
          XLSX, XLS, ODS, atau CSV, paling besar {BATAS_TERTULIS}. Judul di atas tabel, baris jumlah, dan
          kolom lain boleh tetap ada.
        </p>
      </form>
      {ditolak ? (
        <div className={gaya.hasil}>
          {keadaan.jenis === 'ditolak' && keadaan.nama ? (
            <p className={gaya.namaBerkas}>{keadaan.nama}</p>
          ) : null}
          <Penolakan temuan={ditolak} />
        </div>
      ) : null}
    </>
  )
}
