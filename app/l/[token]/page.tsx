import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LayarMenunggu } from '@/components/rapat/layar/pesan-layar'
import { PutarLayar } from '@/components/rapat/layar/putar-layar'
import { Salindia } from '@/components/rapat/salindia/salindia'
import { formatPukul } from '@/lib/waktu'
import { loadTayanganLayar } from '@/server/loaders/layar'

export const metadata: Metadata = {
  title: 'Layar',
  referrer: 'no-referrer',
  robots: { index: false, follow: false, noarchive: true },
}

/** A screen in the office: slides that turn by themselves and keep themselves fresh. No links, no forms. */
export default async function HalamanLayar({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const layar = await loadTayanganLayar(token)
  if (!layar) notFound()
  const { model, keputusan, jeda, versi, diambil } = layar
  const jumlah = model?.salindia.length ?? 0
  return (
    <PutarLayar jeda={jeda} versi={versi} pukul={formatPukul(diambil)}>
      {model && jumlah > 0
        ? model.salindia.map((s, ke) => (
            <Salindia
              key={s.id}
              model={s}
              rapat={model}
              nomor={ke + 1}
              jumlah={jumlah}
              keputusan={keputusan}
            />
          ))
        : [<LayarMenunggu key="menunggu" />]}
    </PutarLayar>
  )
}
