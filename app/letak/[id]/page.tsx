import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PenetapLetak } from '@/components/letak/penetap'
import { Rangka } from '@/components/rangka/rangka'
import { Tumpuk } from '@/components/ui/petak'
import { saveLetakPosyandu } from '@/server/actions/letak'
import { loadHalamanLetak } from '@/server/loaders/letak'
import { KartuLetakKini } from './kartu-kini'
import { Kepala } from './kepala'

export const metadata: Metadata = { title: 'Tetapkan letak' }

export default async function HalamanLetak({ params, searchParams }: PageProps<'/letak/[id]'>) {
  const { id } = await params
  const h = /^[1-9]\d{0,8}$/.test(id) ? await loadHalamanLetak(Number(id)) : null
  if (!h) notFound()
  const { lintang, bujur } = h.posyandu
  const awal = lintang === null || bujur === null ? null : { lintang, bujur }
  return (
    <Rangka {...h.rangka} peran={h.masuk.pengguna.peran} aktif="kecamatan">
      <Tumpuk>
        <Kepala h={h} pesan={(await searchParams).pesan} />
        <PenetapLetak
          key={`${lintang}|${bujur}`}
          id={h.posyandu.id}
          nama={h.posyandu.nama}
          peta={h.peta}
          awal={awal}
          tindakan={saveLetakPosyandu}
        />
        <KartuLetakKini h={h} />
      </Tumpuk>
    </Rangka>
  )
}
