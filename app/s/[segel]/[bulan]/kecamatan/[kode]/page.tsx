import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { BelumAdaData } from '@/components/ringkasan/belum-ada-data'
import { HalamanKecamatan } from '@/components/wilayah/halaman-kecamatan'
import { parseBulan } from '@/lib/periode'
import { requireCakupanSegel } from '@/server/akses'
import { loadKecamatan } from '@/server/loaders/wilayah'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<'/s/[segel]/[bulan]/kecamatan/[kode]'>

const muat = cache(async (segel: string, teksBulan: string, kode: string) => {
  const { cakupan, peran } = requireCakupanSegel(segel)
  const bulan = parseBulan(teksBulan)
  const model = bulan && (await loadKecamatan(cakupan, kode, bulan))
  if (!model) notFound()
  return { model, peran }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { segel, bulan, kode } = await params
  return { title: `Kecamatan ${(await muat(segel, bulan, kode)).model.tempat.nama}` }
}

/** One kecamatan: its indicators against the kabupaten, its desa, what is missing. */
export default async function Halaman({ params }: Props) {
  const { segel, bulan, kode } = await params
  const { model, peran } = await muat(segel, bulan, kode)
  return (
    <RangkaBulan peran={peran} aktif="kecamatan" jalur={`/kecamatan/${kode}`} model={model}>
      {model.dasar.tanggalData ? <HalamanKecamatan model={model} /> : <BelumAdaData peran={peran} />}
    </RangkaBulan>
  )
}
