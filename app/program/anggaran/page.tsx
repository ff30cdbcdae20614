import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HalamanAnggaran } from '@/components/anggaran/halaman-anggaran'
import { Rangka } from '@/components/rangka/rangka'
import { parseSaringanAnggaran } from '@/indikator/saringan-anggaran'
import { requirePengguna } from '@/server/akses'
import { loadAnggaran } from '@/server/loaders/anggaran'

export const metadata: Metadata = { title: 'Anggaran' }

/** Budget of all agencies; `?tahun&opd&bidang&sumber&kecamatan` narrow it. */
export default async function Halaman({ searchParams }: PageProps<'/program/anggaran'>) {
  const masuk = await requirePengguna('baca')
  const model = await loadAnggaran(masuk, parseSaringanAnggaran(await searchParams))
  if (!model) notFound()
  return (
    <Rangka peran={model.peran} aktif="program" {...model.rangka}>
      <HalamanAnggaran model={model} />
    </Rangka>
  )
}
