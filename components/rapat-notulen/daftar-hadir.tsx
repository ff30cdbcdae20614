'use client'

import { useActionState } from 'react'
import { Isian } from '@/components/ui/isian'
import { KabarFormulir } from '@/components/ui/kabar-formulir'
import { Tombol } from '@/components/ui/tombol'
import type { HalamanHadir } from '@/server/loaders/notulen'
import { Formulir, type Tindakan } from './formulir'
import gaya from './notulen.module.css'

type Orang = HalamanHadir['hadir'][number]

interface Props {
  rapatId: number
  hadir: readonly Orang[]
  kelola: boolean
  ubah: Tindakan
  baris: Tindakan
}

/** Fields of one person. */
export function IsianOrang({ orang }: { orang?: Orang }) {
  return (
    <div className={gaya.tiga}>
      {orang ? <input type="hidden" name="id" value={orang.id} /> : null}
      <Isian
        label="Nama"
        name="nama"
        required
        maxLength={100}
        autoComplete="off"
        defaultValue={orang?.nama}
      />
      <Isian
        label="Jabatan"
        name="jabatan"
        maxLength={100}
        autoComplete="off"
        defaultValue={orang?.jabatan}
      />
      <Isian
        label="Instansi"
        name="instansi"
        maxLength={120}
        autoComplete="off"
        defaultValue={orang?.instansi}
      />
    </div>
  )
}

function Aksi({ o, ke, dari, sedang }: { o: Orang; ke: number; dari: number; sedang: boolean }) {
  const nama = (kata: string) => `${kata} ${o.nama}`
  return (
    <>
      <Tombol
        type="submit"
        kecil
        name="perbuatan"
        value={`naik:${o.id}`}
        aria-label={nama('Naikkan')}
        disabled={sedang || ke === 0}
      >
        ↑
      </Tombol>
      <Tombol
        type="submit"
        kecil
        name="perbuatan"
        value={`turun:${o.id}`}
        aria-label={nama('Turunkan')}
        disabled={sedang || ke === dari - 1}
      >
        ↓
      </Tombol>
      <Tombol
        type="submit"
        kecil
        name="perbuatan"
        value={`hapus:${o.id}`}
        aria-label={nama('Hapus')}
        disabled={sedang}
      >
        Hapus
      </Tombol>
    </>
  )
}

/** The attendance list in its order; those who manage the meeting mend, move and remove lines. */
export function DaftarHadir({ rapatId, hadir, kelola, ubah, baris }: Props) {
  const [hasil, kirim, sedang] = useActionState(baris, null)
  return (
    <>
      <KabarFormulir hasil={hasil} />
      <ol className={gaya.hadir}>
        {hadir.map((o, i) => (
          <li key={o.id}>
            <span className={gaya.nomor}>{i + 1}</span>
            <span className={gaya.orang}>
              <b>{o.nama}</b>
              <span className={gaya.sunyi}>{[o.jabatan, o.instansi].filter(Boolean).join(', ') || '–'}</span>
            </span>
            {kelola ? (
              <>
                <form action={kirim} className={gaya.aksi}>
                  <input type="hidden" name="rapat" value={rapatId} />
                  <Aksi o={o} ke={i} dari={hadir.length} sedang={sedang} />
                </form>
                <details key={`${o.nama}${o.jabatan}${o.instansi}`} className={gaya.ubah}>
                  <summary aria-label={`Ubah ${o.nama}`}>Ubah</summary>
                  <Formulir tindakan={ubah} rapatId={rapatId} tombol="Simpan" kecil>
                    <IsianOrang orang={o} />
                  </Formulir>
                </details>
              </>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  )
}
