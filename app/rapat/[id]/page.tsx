import type { Metadata } from 'next'
import { Rangka } from '@/components/rangka/rangka'
import { BawaPulang } from '@/components/rapat-meja/bawa-pulang'
import { KepalaMeja, PintuRapat } from '@/components/rapat-meja/kepala-meja'
import gaya from '@/components/rapat-meja/meja.module.css'
import { RiwayatRapat } from '@/components/rapat-meja/riwayat-rapat'
import { Kartu } from '@/components/ui/kartu'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { parseIdRapat } from '@/server/loaders/rapat'
import { loadMeja } from '@/server/loaders/rapat-meja'
import { AksiRapat } from './aksi'
import { KabarMeja } from './kabar'
import { KartuPengaturan } from './kartu-pengaturan'
import { KartuPratinjau } from './kartu-pratinjau'
import { KartuSusunan } from './kartu-susunan'

export const metadata: Metadata = { title: 'Meja rapat' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function HalamanMeja({ params, searchParams }: Props) {
  const { s, pesan } = await searchParams
  const h = await loadMeja(parseIdRapat((await params).id), typeof s === 'string' ? s : null)
  return (
    <Rangka {...h.rangka} peran={h.masuk.pengguna.peran} aktif="rapat">
      <Tumpuk>
        <KepalaMeja h={h} aksi={<AksiRapat h={h} />} />
        <PintuRapat id={h.rapat.id} kodeWilayah={h.rapat.kodeWilayah} />
        <KabarMeja h={h} pesan={pesan} />
        <div className={gaya.kisi}>
          <KartuSusunan h={h} />
          <div className={gaya.lekat}>
            <KartuPratinjau h={h} />
          </div>
        </div>
        <Petak ragam="tiga">
          <Kartu judul="Bawa pulang" sub="Semua dari angka yang sama">
            <BawaPulang id={h.rapat.id} />
          </Kartu>
          <KartuPengaturan h={h} />
          <Kartu judul="Yang terjadi pada rapat ini">
            <RiwayatRapat jejak={h.jejak} />
          </Kartu>
        </Petak>
      </Tumpuk>
    </Rangka>
  )
}
