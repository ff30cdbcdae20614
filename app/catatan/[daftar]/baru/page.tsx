import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HalamanSatuCatatan } from '@/components/catatan/halaman-catatan'
import { Rangka } from '@/components/rangka/rangka'
import { removeCatatanIsian, saveCatatanIsian } from '@/server/actions/catatan'
import { requirePengguna } from '@/server/akses'
import { getKembali } from '@/server/catatan/kembali'
import { loadCatatanBaru } from '@/server/loaders/catatan-satu'

export const metadata: Metadata = { title: 'Tambah catatan' }

/** The form for a new record; `?tempat=<kode>` and names of fields fill it in. */
export default async function Halaman({ params, searchParams }: PageProps<'/catatan/[daftar]/baru'>) {
  const masuk = await requirePengguna('catat-program')
  const kueri = await searchParams
  const h = await loadCatatanBaru(masuk, (await params).daftar, kueri)
  if (!h) notFound()
  return (
    <Rangka peran={h.peran} aktif="program" {...h.rangka}>
      <HalamanSatuCatatan
        h={h}
        kembali={await getKembali(kueri.ke)}
        simpan={saveCatatanIsian}
        hapus={removeCatatanIsian}
      />
    </Rangka>
  )
}
