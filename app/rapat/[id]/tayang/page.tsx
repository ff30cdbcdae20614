import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BingkaiSalindia } from '@/components/rapat/tayang/bingkai-salindia'
import { createDek, getRapatTayang } from '@/components/rapat/tayang/dek'
import { DekKosong } from '@/components/rapat/tayang/dek-kosong'
import { IsiDek } from '@/components/rapat/tayang/isi-dek'
import { TanpaJs } from '@/components/rapat/tayang/tanpa-js'
import { Tayang } from '@/components/rapat/tayang/tayang'
import { boleh, requirePengguna } from '@/server/akses'
import { loadRapat } from '@/server/loaders/rapat'
import { loadKeputusanKini } from '@/server/loaders/tayang'
import { loadPilihanKeputusan } from '@/server/loaders/tindak-lanjut'

export const metadata: Metadata = { title: 'Tayang rapat' }

/** A meeting on the screen of the hall. Which slide, mode and autoplay stand in the address and are read by the browser. */
export default async function HalamanTayang({ params }: { params: Promise<{ id: string }> }) {
  const masuk = await requirePengguna()
  const { id } = await params
  const rapat = /^[1-9]\d{0,8}$/.test(id) ? await loadRapat(masuk.cakupan, Number(id)) : null
  if (!rapat) notFound()
  const bolehCatat = boleh(masuk.pengguna, 'catat-keputusan', { kode: rapat.kodeWilayah })
  const [keputusan, pilihan] = await Promise.all([
    loadKeputusanKini(masuk.cakupan, rapat.id),
    loadPilihanKeputusan(masuk, rapat.id),
  ])
  if (!keputusan) notFound()
  return (
    <Tayang
      rapat={getRapatTayang(rapat)}
      dek={createDek(rapat)}
      keputusan={keputusan}
      pilihan={bolehCatat ? pilihan : null}
    >
      <TanpaJs />
      {rapat.salindia.length === 0 ? <DekKosong rapatId={rapat.id} /> : null}
      <IsiDek
        rapat={rapat}
        bingkai={(s, ke, isi) => (
          <BingkaiSalindia key={s.id} id={s.id} ke={ke}>
            {isi}
          </BingkaiSalindia>
        )}
      />
    </Tayang>
  )
}
