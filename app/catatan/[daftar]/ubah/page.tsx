import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HalamanSatuCatatan } from '@/components/catatan/halaman-catatan'
import { Rangka } from '@/components/rangka/rangka'
import { removeCatatanIsian, saveCatatanIsian } from '@/server/actions/catatan'
import { requirePengguna } from '@/server/akses'
import { getKembali } from '@/server/catatan/kembali'
import { loadCatatan } from '@/server/loaders/catatan-satu'

export const metadata: Metadata = { title: 'Catatan' }

const parseVersi = (teks: unknown) =>
  typeof teks === 'string' && /^[1-9]\d{0,9}$/.test(teks) ? Number(teks) : null

/** One record with its history, to be changed by those who may; `?kunci=` names it, `&versi=` fills in an older version, `&ke=` leads back. */
export default async function Halaman({ params, searchParams }: PageProps<'/catatan/[daftar]/ubah'>) {
  const masuk = await requirePengguna('baca')
  const { kunci, versi, ke } = await searchParams
  const teks = typeof kunci === 'string' ? kunci.slice(0, 900) : ''
  const h = await loadCatatan(masuk, (await params).daftar, teks, parseVersi(versi))
  if (!h) notFound()
  return (
    <Rangka peran={h.peran} aktif="program" {...h.rangka}>
      <HalamanSatuCatatan
        h={h}
        kembali={await getKembali(ke)}
        simpan={saveCatatanIsian}
        hapus={removeCatatanIsian}
      />
    </Rangka>
  )
}
