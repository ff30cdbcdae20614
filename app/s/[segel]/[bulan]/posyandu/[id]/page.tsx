import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { HalamanPosyandu } from '@/components/wilayah/halaman-posyandu'
import { parseBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import { requireCakupanSegel } from '@/server/akses'
import { loadTujuanGabung } from '@/server/loaders/gabung-posyandu'
import { loadPosyandu } from '@/server/loaders/posyandu'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<'/s/[segel]/[bulan]/posyandu/[id]'>

const muat = cache(async (segel: string, teksBulan: string, id: string) => {
  const { cakupan, peran } = requireCakupanSegel(segel)
  const bulan = parseBulan(teksBulan)
  const sah = bulan && /^[1-9]\d{0,8}$/.test(id)
  const model = sah && (await loadPosyandu(cakupan, Number(id), bulan))
  if (!model) {
    const tujuan = sah ? await loadTujuanGabung(cakupan, Number(id)) : null
    if (tujuan) redirect(tautan(`/posyandu/${tujuan}`, bulan || null))
    notFound()
  }
  return { model, peran }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { segel, bulan, id } = await params
  const { model } = await muat(segel, bulan, id)
  return { title: `Posyandu ${model.nama}, ${model.desa.nama}` }
}

/** One posyandu: its reports by month and its registration. */
export default async function Halaman({ params }: Props) {
  const { segel, bulan, id } = await params
  const { model, peran } = await muat(segel, bulan, id)
  return (
    <RangkaBulan peran={peran} aktif="kecamatan" jalur={`/posyandu/${id}`} model={model}>
      <HalamanPosyandu model={model} peran={peran} />
    </RangkaBulan>
  )
}
