import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { BelumAdaData } from '@/components/ringkasan/belum-ada-data'
import { HalamanDesa } from '@/components/wilayah/halaman-desa'
import { parseBulan } from '@/lib/periode'
import { requireCakupanSegel } from '@/server/akses'
import { loadDesa } from '@/server/loaders/desa'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<'/s/[segel]/[bulan]/desa/[kode]'>

const muat = cache(async (segel: string, teksBulan: string, kode: string) => {
  const { cakupan, peran } = requireCakupanSegel(segel)
  const bulan = parseBulan(teksBulan)
  const model = bulan && (await loadDesa(cakupan, kode, bulan))
  if (!model) notFound()
  return { model, peran }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { segel, bulan, kode } = await params
  return { title: (await muat(segel, bulan, kode)).model.tempat.nama }
}

/** One desa or kelurahan: its posyandu, its indicators against kecamatan and kabupaten. */
export default async function Halaman({ params }: Props) {
  const { segel, bulan, kode } = await params
  const { model, peran } = await muat(segel, bulan, kode)
  return (
    <RangkaBulan peran={peran} aktif="kecamatan" jalur={`/desa/${kode}`} model={model}>
      {model.dasar.tanggalData ? <HalamanDesa model={model} peran={peran} /> : <BelumAdaData peran={peran} />}
    </RangkaBulan>
  )
}
