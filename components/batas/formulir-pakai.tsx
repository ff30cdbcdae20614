'use client'

import { useActionState } from 'react'
import { Isian } from '@/components/ui/isian'
import { Tombol } from '@/components/ui/tombol'
import type { HasilTindakan } from '@/server/formulir'
import gaya from './batas.module.css'

interface Props {
  id: number
  tindakan: (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>
  /** Findings were tidied or ask for a look: the user says that they were read. */
  perluSetuju: boolean
  hariIni: string
}

/** Whose boundaries these are, of which day, and the button that puts them into force. */
export function FormulirPakai({ id, tindakan, perluSetuju, hariIni }: Props) {
  const [hasil, kirim, berjalan] = useActionState(tindakan, null)
  return (
    <form action={kirim} className={gaya.pakai}>
      <input type="hidden" name="id" value={id} />
      <Isian
        label="Sumber"
        name="sumber"
        required
        maxLength={120}
        autoComplete="off"
        bantuan="Tertulis di bawah setiap peta, misalnya “BIG, RBI 1:50.000” atau “Bagian Tata Pemerintahan”."
      />
      <Isian
        label="Tanggal sumber (boleh kosong)"
        name="tanggal"
        type="date"
        min="1945-08-17"
        max={hariIni}
      />
      {perluSetuju ? (
        <label className={gaya.setuju}>
          <input type="checkbox" name="setuju" value="ya" required />
          <span>Saya sudah membaca yang ditemukan dan setuju dengan perbaikan otomatisnya.</span>
        </label>
      ) : null}
      <div>
        <Tombol type="submit" ragam="utama" disabled={berjalan}>
          {berjalan ? 'Memberlakukan…' : 'Pakai batas ini'}
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
