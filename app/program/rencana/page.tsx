import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Rangka } from '@/components/rangka/rangka'
import { HalamanRencana } from '@/components/rencana/halaman-rencana'
import { parseSaringanRencana } from '@/indikator/saringan-rencana'
import { requirePengguna } from '@/server/akses'
import { loadRencana } from '@/server/loaders/rencana'

export const metadata: Metadata = { title: 'Rencana aksi' }

/** The plan of a year; `?tahun&opd&keadaan&tempat` narrow it. */
export default async function Halaman({ searchParams }: PageProps<'/program/rencana'>) {
  const masuk = await requirePengguna('baca')
  const model = await loadRencana(masuk, parseSaringanRencana(await searchParams))
  if (!model) notFound()
  return (
    <Rangka peran={model.peran} aktif="program" {...model.rangka}>
      <HalamanRencana model={model} />
    </Rangka>
  )
}
