'use client'

import { useActionState } from 'react'
import { IsianPilihan } from '@/components/ui/isian'
import { Tombol } from '@/components/ui/tombol'
import type { BarisPadanan } from '@/server/batas/halaman'
import type { HasilTindakan } from '@/server/formulir'
import gaya from './batas.module.css'

interface Tempat {
  kode: string
  nama: string
  induk: string | null
}

interface Props {
  id: number
  tindakan: (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>
  baris: readonly BarisPadanan[]
  tempat: readonly Tempat[]
}

/** Beyond this many rows each offers its own kecamatan only: all places in all of them would be a page of megabytes. */
const BARIS_LENGKAP = 30

const sebut = (t: Tempat) => `${t.nama}${t.induk ? `, ${t.induk}` : ''} (${t.kode})`

function Baris({ p, tempat, lengkap }: { p: BarisPadanan; tempat: readonly Tempat[]; lengkap: boolean }) {
  const calon = tempat.filter(
    (t) =>
      (p.lapisan === 'desa') === (t.kode.length === 13) &&
      (lengkap || p.lapisan === 'kecamatan' || t.induk === p.indukBerkas || t.kode === p.kode),
  )
  const diusulkan = new Set(p.usulan.map((u) => u.kode))
  const judul = p.namaBerkas ?? p.kodeBerkas ?? `Bidang nomor ${p.nomor}`
  const terpilih = p.cara === 'dilewati' ? '-' : (p.kode ?? '')
  return (
    <div className={gaya.baris}>
      <p>
        <b>{judul}</b>
        <span>
          Bidang nomor {p.nomor} lapisan {p.lapisan}
          {p.kodeBerkas ? ` · kode ${p.kodeBerkas}` : ' · tanpa kode'}
          {p.indukBerkas ? ` · ${p.indukBerkas}` : ''}
        </span>
      </p>
      <IsianPilihan label={`Wilayah untuk ${judul}`} name={`${p.lapisan}.${p.nomor}`} defaultValue={terpilih}>
        <option value="">Pilih wilayahnya…</option>
        <option value="-">Lewati bidang ini</option>
        {p.usulan.length > 0 ? (
          <optgroup label="Mungkin maksudnya">
            {p.usulan.map((u) => (
              <option key={u.kode} value={u.kode}>
                {sebut(u)}
              </option>
            ))}
          </optgroup>
        ) : null}
        <optgroup label="Semua">
          {calon
            .filter((t) => !diusulkan.has(t.kode))
            .map((t) => (
              <option key={t.kode} value={t.kode}>
                {sebut(t)}
              </option>
            ))}
        </optgroup>
      </IsianPilihan>
    </div>
  )
}

/** The features that codes and names did not settle, each with its suggestions; sending checks the draft anew. */
export function FormulirPadanan({ id, tindakan, baris, tempat }: Props) {
  const [hasil, kirim, berjalan] = useActionState(tindakan, null)
  return (
    <form action={kirim} className={gaya.padanan}>
      <input type="hidden" name="id" value={id} />
      {baris.map((p) => (
        <Baris
          key={`${p.lapisan}|${p.nomor}`}
          p={p}
          tempat={tempat}
          lengkap={baris.length <= BARIS_LENGKAP}
        />
      ))}
      <div>
        <Tombol type="submit" ragam="utama" disabled={berjalan}>
          {berjalan ? 'Memeriksa ulang…' : 'Simpan padanan dan periksa ulang'}
        </Tombol>
      </div>
      {hasil?.galat ? (
        <p role="alert" className={gaya.gagal}>
          {hasil.galat}
        </p>
      ) : null}
    </form>
  )
}
