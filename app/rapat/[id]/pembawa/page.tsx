import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BingkaiPembawa } from '@/components/rapat/tayang/bingkai-pembawa'
import { createDek, getRapatTayang, listAcaraWaktu } from '@/components/rapat/tayang/dek'
import { IsiDek } from '@/components/rapat/tayang/isi-dek'
import { Pembawa } from '@/components/rapat/tayang/pembawa'
import { boleh, requirePengguna } from '@/server/akses'
import { loadRapat } from '@/server/loaders/rapat'
import { loadKeputusanKini } from '@/server/loaders/tayang'
import { loadPilihanKeputusan } from '@/server/loaders/tindak-lanjut'

export const metadata: Metadata = { title: 'Pembawa rapat' }

/** The presenter's window of a meeting: notes, what comes, time. Moves together with the screen of the hall. */
export default async function HalamanPembawa({ params }: { params: Promise<{ id: string }> }) {
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
  const semua = [...rapat.salindia, ...rapat.lampiran]
  return (
    <Pembawa
      rapat={getRapatTayang(rapat)}
      dek={createDek(rapat)}
      acara={listAcaraWaktu(rapat.salindia)}
      catatan={Object.fromEntries(semua.map((s) => [s.id, s.catatan]))}
      keputusan={keputusan}
      pilihan={bolehCatat ? pilihan : null}
    >
      <IsiDek
        rapat={rapat}
        bingkai={(s, _, isi) => (
          <BingkaiPembawa key={s.id} id={s.id}>
            {isi}
          </BingkaiPembawa>
        )}
      />
    </Pembawa>
  )
}
