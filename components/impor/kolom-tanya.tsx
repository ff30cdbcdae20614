'use client'

import { useActionState, useId } from 'react'
import { Rincian } from '@/components/ui/rincian'
import { Tombol } from '@/components/ui/tombol'
import type { HasilTindakan } from '@/server/formulir'
import gaya from './kolom-tanya.module.css'

export interface KolomDitanya {
  kolom: string
  judul: string
  kunci: string
  untuk: string | null
  /** One short sentence why it was taken so, or what it may be. */
  alasan: string
  ditanya: boolean
}

type Aksi = (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>

interface Props {
  id: number
  kolom: readonly KolomDitanya[]
  pilihan: readonly { kode: string; nama: string }[]
  simpan: Aksi
  lupakan: Aksi
  /** A remembered layout was used: it can be forgotten. */
  diingat: boolean
}

function Baris({ k, pilihan }: { k: KolomDitanya; pilihan: Props['pilihan'] }) {
  const id = useId()
  return (
    <li className={gaya.baris}>
      <label htmlFor={id}>
        <span className={gaya.huruf}>{k.kolom}</span> {k.judul}
      </label>
      <select id={id} name={`arti|${k.kunci}`} defaultValue={k.untuk ?? ''} aria-describedby={`${id}-alasan`}>
        <option value="">Tidak dibaca</option>
        {pilihan.map((p) => (
          <option key={p.kode} value={p.kode}>
            {p.nama}
          </option>
        ))}
      </select>
      <span id={`${id}-alasan`} className={gaya.alasan}>
        {k.alasan}
      </span>
    </li>
  )
}

/** Asks what columns mean, one choice per heading; the doubtful ones in front. Works without JavaScript. */
export function KolomTanya({ id, kolom, pilihan, simpan, lupakan, diingat }: Props) {
  const [hasil, kirim, berjalan] = useActionState(simpan, null)
  const [hasilLupa, kirimLupa, melupakan] = useActionState(lupakan, null)
  const ditanya = kolom.filter((k) => k.ditanya)
  const lain = kolom.filter((k) => !k.ditanya)
  const kabar = hasil ?? hasilLupa
  const kirimkan = (
    <Tombol type="submit" ragam="utama" disabled={berjalan}>
      {berjalan ? 'Membaca ulang…' : 'Pakai dan ingat'}
    </Tombol>
  )
  return (
    <div className={gaya.semua}>
      <form action={kirim} className={gaya.formulir}>
        <input type="hidden" name="id" value={id} />
        {ditanya.length > 0 ? (
          <ul className={gaya.daftar}>
            {ditanya.map((k) => (
              <Baris key={k.kunci} k={k} pilihan={pilihan} />
            ))}
          </ul>
        ) : null}
        {lain.length > 0 ? (
          <Rincian
            ringkas={ditanya.length > 0 ? `${lain.length} kolom lain yang sudah jelas` : 'Ubah arti kolom'}
          >
            <ul className={gaya.daftar}>
              {lain.map((k) => (
                <Baris key={k.kunci} k={k} pilihan={pilihan} />
              ))}
            </ul>
            {ditanya.length > 0 ? null : kirimkan}
          </Rincian>
        ) : null}
        {ditanya.length > 0 ? kirimkan : null}
      </form>
      {diingat ? (
        <form action={kirimLupa}>
          <input type="hidden" name="id" value={id} />
          <Tombol type="submit" disabled={melupakan}>
            {melupakan ? 'Membaca ulang…' : 'Lupakan tata letak ini'}
          </Tombol>
        </form>
      ) : null}
      {kabar?.galat ? (
        <p role="alert" className={gaya.galat}>
          {kabar.galat}
        </p>
      ) : null}
      {kabar?.pesan ? <p role="status">{kabar.pesan}</p> : null}
    </div>
  )
}
