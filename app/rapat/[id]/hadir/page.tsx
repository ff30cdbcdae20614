import type { Metadata } from 'next'
import { Rangka } from '@/components/rangka/rangka'
import { HalamanHadir } from '@/components/rapat-notulen/halaman-hadir'
import { saveBarisHadir, saveOrangHadir, saveSalinanHadir, saveTempelHadir } from '@/server/actions/notulen'
import { requirePengguna } from '@/server/akses'
import { loadHadir } from '@/server/loaders/notulen'

export const metadata: Metadata = { title: 'Daftar hadir' }

/** Who came to a meeting. */
export default async function Halaman({ params }: PageProps<'/rapat/[id]/hadir'>) {
  const { pengguna } = await requirePengguna('baca')
  const h = await loadHadir((await params).id)
  return (
    <Rangka peran={pengguna.peran} aktif="rapat" {...h.rangka}>
      <HalamanHadir
        h={h}
        tindakan={{
          orang: saveOrangHadir,
          tempel: saveTempelHadir,
          salin: saveSalinanHadir,
          baris: saveBarisHadir,
        }}
      />
    </Rangka>
  )
}
