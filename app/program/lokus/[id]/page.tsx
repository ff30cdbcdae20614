import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HalamanSet } from '@/components/lokus/halaman-set'
import { Rangka } from '@/components/rangka/rangka'
import { removePengajuan } from '@/server/actions/persetujuan'
import { cabutPilot, hapusPilot, tetapkanPilot } from '@/server/actions/pilot'
import { requirePengguna } from '@/server/akses'
import { loadSet } from '@/server/loaders/lokus-set'

export const metadata: Metadata = { title: 'Desa pilot' }

const TINDAKAN = { tetapkan: tetapkanPilot, cabut: cabutPilot, hapus: hapusPilot, tarik: removePengajuan }
const parseId = (teks: unknown) =>
  typeof teks === 'string' && /^[1-9]\d{0,8}$/.test(teks) ? Number(teks) : null

/** One saved set; 404 for none and for those that this reader may not know of. */
export default async function Halaman({ params, searchParams }: PageProps<'/program/lokus/[id]'>) {
  const masuk = await requirePengguna('baca')
  const id = parseId((await params).id)
  const m = id === null ? null : await loadSet(masuk, id, parseId((await searchParams).banding))
  if (!m) notFound()
  return (
    <Rangka peran={m.peran} aktif="program" {...m.rangka}>
      <HalamanSet m={m} tindakan={TINDAKAN} />
    </Rangka>
  )
}
