import type { Metadata } from 'next'
import { HalamanNotulen } from '@/components/rapat-notulen/halaman-notulen'
import { saveNotulenRapat } from '@/server/actions/notulen'
import { requirePengguna } from '@/server/akses'
import { loadNotulen } from '@/server/loaders/notulen'

export const metadata: Metadata = { title: 'Notulen rapat' }

/** The minutes of a meeting on A4 paper, and the fields that a person writes. */
export default async function Halaman({ params }: PageProps<'/rapat/[id]/notulen'>) {
  await requirePengguna('baca')
  return <HalamanNotulen h={await loadNotulen((await params).id)} simpan={saveNotulenRapat} />
}
