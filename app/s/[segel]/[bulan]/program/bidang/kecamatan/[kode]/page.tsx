import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { HalamanBidangKecamatan } from '@/components/bidang/halaman-bidang-kecamatan'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { BelumAdaData } from '@/components/ringkasan/belum-ada-data'
import { parseBulan } from '@/lib/periode'
import { requireCakupanSegel } from '@/server/akses'
import { loadBidangKecamatan } from '@/server/loaders/bidang-kecamatan'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<'/s/[segel]/[bulan]/program/bidang/kecamatan/[kode]'>

const muat = cache(async (segel: string, teksBulan: string, kode: string) => {
  const { cakupan, peran } = requireCakupanSegel(segel)
  const bulan = parseBulan(teksBulan)
  const model = bulan && (await loadBidangKecamatan(cakupan, kode, bulan))
  if (!model) notFound()
  return { model, peran }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { segel, bulan, kode } = await params
  return { title: `Enam bidang di ${(await muat(segel, bulan, kode)).model.tempat.nama}` }
}

/** Posyandu × field of one kecamatan. */
export default async function Halaman({ params }: Props) {
  const { segel, bulan, kode } = await params
  const { model, peran } = await muat(segel, bulan, kode)
  return (
    <RangkaBulan peran={peran} aktif="program" jalur={`/program/bidang/${kode}`} model={model}>
      {model.dasar.tanggalData ? <HalamanBidangKecamatan model={model} /> : <BelumAdaData peran={peran} />}
    </RangkaBulan>
  )
}
