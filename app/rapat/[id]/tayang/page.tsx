import type { Metadata } from 'next'
import { BingkaiSalindia } from '@/components/rapat/tayang/bingkai-salindia'
import { createDek, getRapatTayang } from '@/components/rapat/tayang/dek'
import { DekKosong } from '@/components/rapat/tayang/dek-kosong'
import { IsiDek } from '@/components/rapat/tayang/isi-dek'
import { TanpaJs } from '@/components/rapat/tayang/tanpa-js'
import { Tayang } from '@/components/rapat/tayang/tayang'
import { loadTayang } from '@/server/loaders/tayang'

export const metadata: Metadata = { title: 'Tayang rapat' }

/** A meeting on the screen of the hall. Which slide, mode and autoplay stand in the address and are read by the browser. */
export default async function HalamanTayang({ params }: { params: Promise<{ id: string }> }) {
  const { rapat, keputusan, pilihan } = await loadTayang((await params).id)
  return (
    <Tayang rapat={getRapatTayang(rapat)} dek={createDek(rapat)} keputusan={keputusan} pilihan={pilihan}>
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
