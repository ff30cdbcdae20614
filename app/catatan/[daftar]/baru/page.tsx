import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HalamanSatuCatatan } from '@/components/catatan/halaman-catatan'
import { Rangka } from '@/components/rangka/rangka'
import { removeCatatanIsian, saveCatatanIsian } from '@/server/actions/catatan'
import { requirePengguna } from '@/server/akses'
import { loadCatatanBaru } from '@/server/loaders/catatan-satu'

export const metadata: Metadata = { title: 'Tambah catatan' }

/** The form for a new record; `?tempat=<kode>` and names of fields fill it in. */
export default async function Halaman({ params, searchParams }: PageProps<'/catatan/[daftar]/baru'>) {
  const masuk = await requirePengguna('catat-program')
  const h = await loadCatatanBaru(masuk, (await params).daftar, await searchParams)
  if (!h) notFound()
  return (
    <Rangka peran={h.peran} aktif="program" {...h.rangka}>
      <HalamanSatuCatatan h={h} simpan={saveCatatanIsian} hapus={removeCatatanIsian} />
    </Rangka>
  )
}
