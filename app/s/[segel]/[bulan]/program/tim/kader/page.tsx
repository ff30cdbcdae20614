import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HalamanKader } from '@/components/kader/halaman-kader'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { parseBulan } from '@/lib/periode'
import { requireCakupanSegel } from '@/server/akses'
import { loadKader } from '@/server/loaders/kader'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []
export const metadata: Metadata = { title: 'Pengurus dan kader' }

/** Officers and kader against the norm: the kabupaten or the kecamatan of the reader. */
export default async function Halaman({ params }: PageProps<'/s/[segel]/[bulan]/program/tim/kader'>) {
  const p = await params
  const { cakupan, peran } = requireCakupanSegel(p.segel)
  const bulan = parseBulan(p.bulan)
  const model = bulan && (await loadKader(cakupan, bulan, null))
  if (!model) notFound()
  return (
    <RangkaBulan peran={peran} aktif="program" jalur="/program/tim/kader" model={model}>
      <HalamanKader model={model} />
    </RangkaBulan>
  )
}
