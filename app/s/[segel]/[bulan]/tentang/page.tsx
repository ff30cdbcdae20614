import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Rangka } from '@/components/rangka/rangka'
import { HalamanTentang } from '@/components/tentang/halaman-tentang'
import { parseBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import { removeContoh } from '@/server/actions/contoh'
import { requireCakupanSegel } from '@/server/akses'
import { loadTentang } from '@/server/loaders/tentang'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []
export const metadata: Metadata = { title: 'Tentang data' }

/** Definitions, targets, published figures, sources, and the state of the data. */
export default async function Halaman({ params }: PageProps<'/s/[segel]/[bulan]/tentang'>) {
  const { segel, bulan: teksBulan } = await params
  const { cakupan, peran } = requireCakupanSegel(segel)
  const bulan = parseBulan(teksBulan)
  const model = bulan && (await loadTentang(cakupan, bulan))
  if (!model) notFound()
  const { dasar } = model
  return (
    <Rangka
      peran={peran}
      aktif="tentang"
      bulan={null}
      daftarBulan={dasar.daftarBulan}
      tautanBulan={(b) => tautan('/tentang', b)}
      adaContoh={dasar.adaContoh}
      akarKecamatan={model.akarKecamatan}
    >
      <HalamanTentang model={model} peran={peran} hapusContoh={removeContoh} />
    </Rangka>
  )
}
