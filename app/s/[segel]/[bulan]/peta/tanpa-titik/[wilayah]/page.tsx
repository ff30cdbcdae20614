import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HalamanTanpaTitik } from '@/components/peta-besar/halaman-tanpa-titik'
import { BAKU } from '@/components/peta-besar/keadaan'
import { Rangka } from '@/components/rangka/rangka'
import { parseBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import { requireCakupanSegel } from '@/server/akses'
import { loadTanpaTitik } from '@/server/loaders/peta'
import { loadAkarKecamatan } from '@/server/loaders/wilayah'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []
export const metadata: Metadata = { title: 'Posyandu tanpa titik' }

/** Posyandu whose place on the map nobody has told yet. */
export default async function Halaman({
  params,
}: PageProps<'/s/[segel]/[bulan]/peta/tanpa-titik/[wilayah]'>) {
  const p = await params
  const { cakupan, peran } = requireCakupanSegel(p.segel)
  const bulan = parseBulan(p.bulan)
  const wilayah = p.wilayah === BAKU.tempat ? null : p.wilayah
  const model = bulan && (await loadTanpaTitik(cakupan, wilayah, bulan))
  if (!model) notFound()
  return (
    <Rangka
      peran={peran}
      aktif="peta"
      bulan={bulan}
      daftarBulan={[]}
      tautanBulan={(b) => tautan('/peta/tanpa-titik', b)}
      adaContoh={model.dasar.adaContoh}
      akarKecamatan={await loadAkarKecamatan(cakupan)}
    >
      <HalamanTanpaTitik {...model} peran={peran} bulan={bulan} wilayah={wilayah} />
    </Rangka>
  )
}
