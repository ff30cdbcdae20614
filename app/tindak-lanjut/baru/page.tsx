import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Rangka } from '@/components/rangka/rangka'
import { HalamanCatat } from '@/components/tindak-lanjut/halaman-catat'
import { saveKeputusanBaru } from '@/server/actions/tindak-lanjut'
import { requirePengguna } from '@/server/akses'
import { loadCatat } from '@/server/loaders/tindak-lanjut'

export const metadata: Metadata = { title: 'Catat keputusan' }

/** The form for a decision, also outside of a meeting; `?rapat&salindia&wilayah&indikator&rencana` fill it in. */
export default async function Halaman({ searchParams }: PageProps<'/tindak-lanjut/baru'>) {
  const masuk = await requirePengguna('catat-keputusan')
  const model = await loadCatat(masuk, await searchParams)
  if (!model) notFound()
  return (
    <Rangka peran={masuk.pengguna.peran} aktif="rapat" {...model.rangka}>
      <HalamanCatat model={model} simpan={saveKeputusanBaru} />
    </Rangka>
  )
}
