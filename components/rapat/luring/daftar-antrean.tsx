'use client'

import { type FormEvent, useState } from 'react'
import { Tombol } from '@/components/ui/tombol'
import { formatTanggalPendek } from '@/lib/periode'
import { createUuid } from '@/lib/uuid'
import { type ButirAntrean, gantiAntrean, removeAntrean } from './antrean'
import { kirimAntrean } from './kirim-antrean'
import gaya from './luring.module.css'

/** Decisions that this browser has not got rid of yet; one that the server refused says why and can be changed. */
export function DaftarAntrean({ butir }: { butir: readonly ButirAntrean[] }) {
  return (
    <section className={gaya.daftar} aria-label="Keputusan yang belum terkirim">
      <ol className={gaya.butir}>
        {butir.map((b) => (
          <li key={b.kunci}>{b.tolakan ? <Ditolak butir={b} /> : <Menunggu butir={b} />}</li>
        ))}
      </ol>
      {butir.some((b) => !b.tolakan) ? (
        <Tombol onClick={() => kirimAntrean(true)}>Kirim sekarang</Tombol>
      ) : null}
    </section>
  )
}

function Menunggu({ butir: { isi } }: { butir: ButirAntrean }) {
  return (
    <>
      <p>{isi.keputusan}</p>
      <p className={gaya.redup}>Tenggat {formatTanggalPendek(isi.tenggat)}. Menunggu dikirim.</p>
    </>
  )
}

function Ditolak({ butir }: { butir: ButirAntrean }) {
  const [yakin, setYakin] = useState(false)
  const perbaiki = async (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    const isian = new FormData(e.currentTarget)
    const keputusan = String(isian.get('keputusan') ?? '').trim()
    const tenggat = String(isian.get('tenggat') ?? '')
    const { rencana, ...isi } = butir.isi
    const kait = rencana && isian.has('kait') ? { rencana } : {}
    await gantiAntrean(butir, { ...isi, ...kait, kunci: createUuid(), keputusan, tenggat })
    await kirimAntrean(true)
  }
  return (
    <form className={gaya.perbaiki} onSubmit={perbaiki}>
      <p role="alert" className={gaya.sebab}>
        {butir.tolakan?.pesan}
      </p>
      <label>
        Keputusan
        <textarea
          name="keputusan"
          defaultValue={butir.isi.keputusan}
          required
          minLength={3}
          maxLength={500}
          rows={2}
        />
      </label>
      <label>
        Tenggat
        <input type="date" name="tenggat" defaultValue={butir.isi.tenggat} required />
      </label>
      {butir.isi.rencana ? (
        <label className={gaya.kait}>
          <input type="checkbox" name="kait" defaultChecked={butir.tolakan?.kode !== 'tidak-ada'} />
          Tetap terkait aksi rencana
        </label>
      ) : null}
      <div className={gaya.tindakan}>
        <Tombol type="submit" ragam="utama">
          Kirim lagi
        </Tombol>
        <Tombol ragam="bahaya" onClick={() => (yakin ? removeAntrean([butir.kunci]) : setYakin(true))}>
          {yakin ? 'Ya, hapus' : 'Hapus'}
        </Tombol>
      </div>
    </form>
  )
}
