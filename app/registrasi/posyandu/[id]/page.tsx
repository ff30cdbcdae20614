import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Rangka } from '@/components/rangka/rangka'
import { HalamanLangkah } from '@/components/registrasi/halaman-langkah'
import { saveBatalRegistrasi, saveLangkahRegistrasi } from '@/server/actions/registrasi'
import { requirePengguna } from '@/server/akses'
import { loadLangkah } from '@/server/loaders/registrasi-daftar'

export const metadata: Metadata = { title: 'Langkah registrasi' }

/** The registration of one posyandu: history, papers, and the next step. */
export default async function Halaman({ params }: PageProps<'/registrasi/posyandu/[id]'>) {
  const masuk = await requirePengguna('baca')
  const { id } = await params
  const model = /^[1-9]\d{0,8}$/.test(id) ? await loadLangkah(masuk, Number(id)) : null
  if (!model) notFound()
  return (
    <Rangka peran={model.peran} aktif="registrasi" {...model.rangka}>
      <HalamanLangkah model={model} catat={saveLangkahRegistrasi} batal={saveBatalRegistrasi} />
    </Rangka>
  )
}
