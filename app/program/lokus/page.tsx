import type { Metadata } from 'next'
import { HalamanPilih } from '@/components/lokus/halaman-pilih'
import { Rangka } from '@/components/rangka/rangka'
import { parsePilihanPilot } from '@/indikator/pilot/pilihan'
import { simpanPilot } from '@/server/actions/pilot'
import { requirePengguna } from '@/server/akses'
import { loadLokus } from '@/server/loaders/lokus'

export const metadata: Metadata = { title: 'Lokus dan desa pilot' }

/** Chooses pilot desa; weights, budget and data live in the address. */
export default async function Halaman({ searchParams }: PageProps<'/program/lokus'>) {
  const masuk = await requirePengguna('baca')
  const m = await loadLokus(masuk, parsePilihanPilot(await searchParams))
  return (
    <Rangka peran={m.peran} aktif="program" {...m.rangka}>
      <HalamanPilih m={m} simpan={simpanPilot} />
    </Rangka>
  )
}
