import type { Metadata } from 'next'
import { CetakHadir } from '@/components/rapat-notulen/cetak-hadir'
import { requirePengguna } from '@/server/akses'
import { loadHadir } from '@/server/loaders/notulen'

export const metadata: Metadata = { title: 'Lembar tanda tangan' }

/** The attendance list on A4 paper, to be signed. */
export default async function Halaman({ params }: PageProps<'/rapat/[id]/hadir/cetak'>) {
  await requirePengguna('baca')
  return <CetakHadir h={await loadHadir((await params).id)} />
}
