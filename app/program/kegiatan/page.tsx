import type { Metadata } from 'next'
import { HalamanKegiatan } from '@/components/kegiatan/halaman-kegiatan'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { parseSaringanKegiatan } from '@/indikator/kegiatan-saringan'
import { requirePengguna } from '@/server/akses'
import { loadKegiatan } from '@/server/loaders/kegiatan'

export const metadata: Metadata = { title: 'Kegiatan' }

/** Socialisation, training and supervision; the filter lives in the address. */
export default async function Halaman({ searchParams }: PageProps<'/program/kegiatan'>) {
  const masuk = await requirePengguna('baca')
  const model = await loadKegiatan(masuk, parseSaringanKegiatan(await searchParams))
  return (
    <RangkaBulan peran={model.peran} aktif="program" jalur="/program/kegiatan" model={model}>
      <HalamanKegiatan model={model} />
    </RangkaBulan>
  )
}
