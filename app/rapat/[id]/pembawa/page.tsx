import type { Metadata } from 'next'
import { BingkaiPembawa } from '@/components/rapat/tayang/bingkai-pembawa'
import { createDek, getRapatTayang, listAcaraWaktu } from '@/components/rapat/tayang/dek'
import { IsiDek } from '@/components/rapat/tayang/isi-dek'
import { Pembawa } from '@/components/rapat/tayang/pembawa'
import { loadTayang } from '@/server/loaders/tayang'

export const metadata: Metadata = { title: 'Pembawa rapat' }

/** The presenter's window of a meeting: notes, what comes, time. Moves together with the screen of the hall. */
export default async function HalamanPembawa({ params }: { params: Promise<{ id: string }> }) {
  const { rapat, keputusan, pilihan } = await loadTayang((await params).id)
  const semua = [...rapat.salindia, ...rapat.lampiran]
  return (
    <Pembawa
      rapat={getRapatTayang(rapat)}
      dek={createDek(rapat)}
      acara={listAcaraWaktu(rapat.salindia)}
      catatan={Object.fromEntries(semua.map((s) => [s.id, s.catatan]))}
      keputusan={keputusan}
      pilihan={pilihan}
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
