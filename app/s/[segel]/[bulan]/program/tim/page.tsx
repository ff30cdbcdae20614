import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { HalamanTim } from '@/components/tim/halaman-tim'
import { parseBulan } from '@/lib/periode'
import { requireCakupanSegel } from '@/server/akses'
import { loadTim } from '@/server/loaders/tim'
import { loadBentukPeta } from '@/server/peta/bentuk'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []
export const metadata: Metadata = { title: 'Tim Pembina' }

/** Tim Pembina of the reader's kabupaten or kecamatan. */
export default async function Halaman({ params }: PageProps<'/s/[segel]/[bulan]/program/tim'>) {
  const p = await params
  const { cakupan, peran } = requireCakupanSegel(p.segel)
  const bulan = parseBulan(p.bulan)
  const model = bulan && (await loadTim(cakupan, bulan, null))
  if (!model) notFound()
  return (
    <RangkaBulan peran={peran} aktif="program" jalur="/program/tim" model={model}>
      <HalamanTim model={model} bentuk={await loadBentukPeta()} />
    </RangkaBulan>
  )
}
