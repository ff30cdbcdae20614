import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { HalamanTim } from '@/components/tim/halaman-tim'
import { parseBulan } from '@/lib/periode'
import { requireCakupanSegel } from '@/server/akses'
import { loadTim } from '@/server/loaders/tim'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []
export const metadata: Metadata = { title: 'Tim Pembina kecamatan' }

/** Tim Pembina of one kecamatan and of its desa and kelurahan. */
export default async function Halaman({ params }: PageProps<'/s/[segel]/[bulan]/program/tim/[kode]'>) {
  const p = await params
  const { cakupan, peran } = requireCakupanSegel(p.segel)
  const bulan = parseBulan(p.bulan)
  const model = bulan && (await loadTim(cakupan, bulan, p.kode))
  if (!model) notFound()
  return (
    <RangkaBulan peran={peran} aktif="program" jalur={`/program/tim/${p.kode}`} model={model}>
      <HalamanTim model={model} bentuk={null} />
    </RangkaBulan>
  )
}
