import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HalamanIndikator } from '@/components/halaman-indikator/halaman-indikator'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { BelumAdaData } from '@/components/ringkasan/belum-ada-data'
import { getIndikator } from '@/indikator'
import { parseBulan } from '@/lib/periode'
import { requireCakupanSegel } from '@/server/akses'
import { loadIndikator } from '@/server/loaders/indikator'
import { loadBentukPeta } from '@/server/peta/bentuk'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<'/s/[segel]/[bulan]/indikator/[kode]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: getIndikator((await params).kode)?.nama }
}

/** One indicator: trend, map, ranking, table, published figures, definition. */
export default async function Halaman({ params }: Props) {
  const p = await params
  const { cakupan, peran } = requireCakupanSegel(p.segel)
  const bulan = parseBulan(p.bulan)
  const model = bulan && (await loadIndikator(cakupan, bulan, p.kode))
  if (!model) notFound()
  const { akar } = model
  return (
    <RangkaBulan peran={peran} aktif="indikator" jalur={`/indikator/${p.kode}`} model={model}>
      {akar ? (
        <HalamanIndikator model={{ ...model, akar }} bentuk={await loadBentukPeta()} peran={peran} />
      ) : (
        <BelumAdaData peran={peran} />
      )}
    </RangkaBulan>
  )
}
