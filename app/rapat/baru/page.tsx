import type { Metadata } from 'next'
import { Rangka } from '@/components/rangka/rangka'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { loadRapatBaru } from '@/server/loaders/rapat-meja'
import gaya from './baru.module.css'
import { FormulirBaru } from './formulir-baru'

export const metadata: Metadata = { title: 'Rapat baru' }

export default async function HalamanRapatBaru() {
  const h = await loadRapatBaru()
  return (
    <Rangka {...h.rangka} peran={h.masuk.pengguna.peran} aktif="rapat">
      <Tumpuk>
        <KepalaHalaman
          remah={<Remah jejak={[{ nama: 'Rapat', href: '/rapat' }, { nama: 'Rapat baru' }]} />}
          judul="Rapat baru dari templat"
          sub="Isiannya sudah lengkap: tekan Buat rapat, lalu susun acaranya bila perlu."
        />
        <Kartu className={gaya.kartu}>
          <FormulirBaru {...h} />
        </Kartu>
      </Tumpuk>
    </Rangka>
  )
}
