import type { Metadata } from 'next'
import { susunLaporan } from '@/laporan/bupati/isi'
import { createLembarLaporan } from '@/laporan/bupati/lembar'
import { requireRapat } from '@/server/loaders/rapat'
import { loadKeputusan } from '@/server/loaders/tindak-lanjut-rapat'
import { GambarLembar } from './gambar-lembar'
import { KepalaLaporan } from './kepala-laporan'
import gaya from './laporan.module.css'
import { TeksLaporan } from './teks-laporan'

export const metadata: Metadata = { title: 'Laporan satu halaman' }

/** The one-page report: the sheet as it is printed, and the same in running text for phones and screen readers. */
export default async function Halaman({ params }: PageProps<'/rapat/[id]/laporan'>) {
  const { masuk, rapat: model } = await requireRapat((await params).id)
  const keputusan = await loadKeputusan(masuk.cakupan, model.id)
  return (
    <div className={gaya.halaman} data-tema="terang">
      <KepalaLaporan id={model.id} />
      <main>
        <div className={gaya.lembar} aria-hidden="true">
          <GambarLembar lembar={createLembarLaporan(model, keputusan)} />
        </div>
        <TeksLaporan isi={susunLaporan(model, keputusan)} bulan={model.bulan} contoh={model.adaContoh} />
      </main>
    </div>
  )
}
