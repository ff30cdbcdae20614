import { type FormEvent, type ReactNode, useState } from 'react'
import { IsianPilihan } from '@/components/ui/isian'
import { Tombol } from '@/components/ui/tombol'
import { NAMA_ACARA } from '@/indikator/rapat/acara'
import { JENIS_ACARA, type JenisAcara } from '@/indikator/rapat/tipe'
import { IsianAcara, type PilihanAcara } from './isian-acara'
import gaya from './susunan.module.css'

interface Props {
  pilihan: PilihanAcara
  kirim: (isian: FormData) => void
  saatKirim: (e: FormEvent<HTMLFormElement>) => void
  tersembunyi: ReactNode
}

/** Adds an item before the decisions. Without JavaScript it offers a text of one's own, which has all fields that matter. */
export function TambahAcara({ pilihan, kirim, saatKirim, tersembunyi }: Props) {
  const [jenis, setJenis] = useState<JenisAcara>('teks')
  return (
    <details className={gaya.tambah}>
      <summary>Tambah acara</summary>
      <form className={gaya.panel} action={kirim} onSubmit={saatKirim} aria-label="Tambah acara">
        {tersembunyi}
        <IsianPilihan
          label="Jenis"
          name="jenis"
          value={jenis}
          onChange={(e) => setJenis(e.target.value as JenisAcara)}
          bantuan={NAMA_ACARA[jenis].keterangan}
        >
          {JENIS_ACARA.map((j) => (
            <option key={j} value={j}>
              {NAMA_ACARA[j].nama}
            </option>
          ))}
        </IsianPilihan>
        <IsianAcara key={jenis} jenis={jenis} acara={{}} pilihan={pilihan} />
        <div className={gaya.kaki}>
          <Tombol type="submit" name="op" value="tambah" ragam="utama" kecil>
            Tambah
          </Tombol>
        </div>
      </form>
    </details>
  )
}
