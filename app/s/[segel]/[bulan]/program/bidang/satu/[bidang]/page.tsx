import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HalamanBidang } from '@/components/bidang/halaman-bidang'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { BelumAdaData } from '@/components/ringkasan/belum-ada-data'
import { BIDANG } from '@/indikator/bidang'
import { parseBulan } from '@/lib/periode'
import { requireCakupanSegel } from '@/server/akses'
import { loadBidang } from '@/server/loaders/bidang'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<'/s/[segel]/[bulan]/program/bidang/satu/[bidang]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { bidang } = await params
  return { title: `Bidang ${BIDANG.find((b) => b.kode === bidang)?.pendek ?? ''}` }
}

/** One field of SPM. */
export default async function Halaman({ params }: Props) {
  const p = await params
  const { cakupan, peran } = requireCakupanSegel(p.segel)
  const bulan = parseBulan(p.bulan)
  const bidang = BIDANG.find((b) => b.kode === p.bidang)?.kode
  const model = bulan && bidang && (await loadBidang(cakupan, bulan, bidang))
  if (!model) notFound()
  return (
    <RangkaBulan peran={peran} aktif="program" jalur={`/program/bidang/${p.bidang}`} model={model}>
      {model.kartu ? <HalamanBidang model={model} peran={peran} /> : <BelumAdaData peran={peran} />}
    </RangkaBulan>
  )
}
