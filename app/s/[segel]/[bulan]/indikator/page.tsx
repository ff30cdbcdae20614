import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DaftarIndikator } from '@/components/halaman-indikator/daftar-indikator'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { BelumAdaData } from '@/components/ringkasan/belum-ada-data'
import { parseBulan } from '@/lib/periode'
import { requireCakupanSegel } from '@/server/akses'
import { loadDaftarIndikator } from '@/server/loaders/indikator'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []
export const metadata: Metadata = { title: 'Indikator' }

/** All indicators at a glance, each a way to its own page. */
export default async function Halaman({ params }: PageProps<'/s/[segel]/[bulan]/indikator'>) {
  const p = await params
  const { cakupan, peran } = requireCakupanSegel(p.segel)
  const bulan = parseBulan(p.bulan)
  const model = bulan && (await loadDaftarIndikator(cakupan, bulan))
  if (!model) notFound()
  return (
    <RangkaBulan peran={peran} aktif="indikator" jalur="/indikator" model={model}>
      {model.kartu.length > 0 ? <DaftarIndikator model={model} /> : <BelumAdaData peran={peran} />}
    </RangkaBulan>
  )
}
