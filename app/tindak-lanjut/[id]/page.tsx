import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Rangka } from '@/components/rangka/rangka'
import { HalamanTindakLanjut } from '@/components/tindak-lanjut/halaman-satu'
import { saveKaitRencana } from '@/server/actions/rencana'
import { saveBatalKabar, saveKabar } from '@/server/actions/tindak-lanjut'
import { requirePengguna } from '@/server/akses'
import { loadKaitRencana } from '@/server/loaders/kait-rencana'
import { loadTindakLanjut } from '@/server/loaders/tindak-lanjut'

export const metadata: Metadata = { title: 'Tindak lanjut' }

/** One follow-up: where it stands, its history, and the form to report on it. */
export default async function Halaman({ params }: PageProps<'/tindak-lanjut/[id]'>) {
  const masuk = await requirePengguna('baca')
  const { id } = await params
  const model = /^[1-9]\d{0,8}$/.test(id) ? await loadTindakLanjut(masuk, Number(id)) : null
  if (!model) notFound()
  const kait = await loadKaitRencana(masuk, model.baris, model.boleh)
  return (
    <Rangka peran={masuk.pengguna.peran} aktif="rapat" {...model.rangka}>
      <HalamanTindakLanjut
        model={model}
        kait={kait}
        kabari={saveKabar}
        batal={saveBatalKabar}
        kaitkan={saveKaitRencana}
      />
    </Rangka>
  )
}
