import type { Metadata } from 'next'
import { Rangka } from '@/components/rangka/rangka'
import { SisaAntrean } from '@/components/rapat/luring/sisa-antrean'
import { HalamanDaftarTindakLanjut } from '@/components/tindak-lanjut/halaman-daftar'
import { parseSaringanTindakLanjut } from '@/indikator/saringan-tindak-lanjut'
import { requirePengguna } from '@/server/akses'
import { loadDaftarTindakLanjut } from '@/server/loaders/tindak-lanjut'

export const metadata: Metadata = { title: 'Tindak lanjut' }

/** All follow-ups of the scope; the filter lives in the address. */
export default async function Halaman({ searchParams }: PageProps<'/tindak-lanjut'>) {
  const masuk = await requirePengguna('baca')
  const h = await loadDaftarTindakLanjut(masuk, parseSaringanTindakLanjut(await searchParams))
  return (
    <Rangka peran={h.peran} aktif="rapat" {...h.rangka}>
      <SisaAntrean />
      <HalamanDaftarTindakLanjut h={h} />
    </Rangka>
  )
}
