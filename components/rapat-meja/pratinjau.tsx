import type { ReactNode } from 'react'
import { TombolBagikan } from '@/components/bagikan/tombol-bagikan'
import { Salindia } from '@/components/rapat/salindia/salindia'
import { Kartu } from '@/components/ui/kartu'
import { Tautan } from '@/components/ui/tautan'
import type { ModelRapat, TindakLanjutRingkas } from '@/indikator/rapat/tipe'
import type { SalindiaTerpilih } from '@/server/loaders/rapat-meja'
import gaya from './meja.module.css'
import { SalinTautan } from './salin-tautan'

interface Props {
  model: ModelRapat
  terpilih: SalindiaTerpilih
  keputusan: readonly TindakLanjutRingkas[]
  /** The form for title and notes. */
  children: ReactNode
}

function Pindah({ href, arah }: { href: string | null; arah: 'Sebelumnya' | 'Berikutnya' }) {
  const panah = arah === 'Sebelumnya' ? '‹' : '›'
  if (href === null) {
    return (
      <span className={gaya.pindah} aria-hidden="true">
        {panah}
      </span>
    )
  }
  return (
    <Tautan className={gaya.pindah} href={href} scroll={false} aria-label={`Salindia ${arah.toLowerCase()}`}>
      {panah}
    </Tautan>
  )
}

/** The slide chosen, as the hall will see it, with the words that a person may change below. */
export function Pratinjau({ model, terpilih, keputusan, children }: Props) {
  const { salindia: s, nomor, sebelum, sesudah } = terpilih
  const alamat = (id: string | null) => id && `/rapat/${model.id}?s=${id}#pratinjau`
  const jumlah = model.salindia.length
  return (
    <Kartu
      id="pratinjau"
      judul={`Salindia ${nomor} dari ${jumlah}`}
      sub={s.label}
      kanan={
        <nav className={gaya.langkah} aria-label="Pindah salindia">
          <Pindah href={alamat(sebelum)} arah="Sebelumnya" />
          <Pindah href={alamat(sesudah)} arah="Berikutnya" />
        </nav>
      }
    >
      <div className={gaya.layar} inert aria-hidden="true">
        <Salindia model={s} rapat={model} nomor={nomor} jumlah={jumlah} keputusan={keputusan} />
      </div>
      <div className={gaya.bawahLayar}>
        <Tautan href={`/rapat/${model.id}/tayang?s=${s.id}`}>Tayangkan dari salindia ini</Tautan>
        <SalinTautan jalur={`/rapat/${model.id}/tayang?s=${s.id}`} />
        <TombolBagikan alamat={`/api/rapat/${model.id}/kartu/${s.id}.png`} judul={s.judul} />
      </div>
      {children}
    </Kartu>
  )
}
