import type { Metadata } from 'next'
import { HalamanRiwayatLokus } from '@/components/lokus/riwayat-lokus'
import { Rangka } from '@/components/rangka/rangka'
import { requirePengguna } from '@/server/akses'
import { loadRiwayatLokus } from '@/server/loaders/lokus-riwayat'

export const metadata: Metadata = { title: 'Lokus terdahulu' }

/** Earlier lokus by year. */
export default async function Halaman() {
  const m = await loadRiwayatLokus(await requirePengguna('baca'))
  return (
    <Rangka peran={m.peran} aktif="program" {...m.rangka}>
      <HalamanRiwayatLokus m={m} />
    </Rangka>
  )
}
