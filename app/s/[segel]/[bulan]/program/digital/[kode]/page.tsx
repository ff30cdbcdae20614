import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { HalamanDigitalKecamatan } from '@/components/digital/halaman-kecamatan'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { BelumAdaData } from '@/components/ringkasan/belum-ada-data'
import { parseBulan } from '@/lib/periode'
import { requireCakupanSegel } from '@/server/akses'
import { loadDigitalKecamatan } from '@/server/loaders/digital'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []

type Props = PageProps<'/s/[segel]/[bulan]/program/digital/[kode]'>

const muat = cache(async (segel: string, teks: string, kode: string) => {
  const { cakupan, peran } = requireCakupanSegel(segel)
  const bulan = parseBulan(teks)
  const model = bulan && (await loadDigitalKecamatan(cakupan, kode, bulan))
  if (!model) notFound()
  return { model, peran }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { segel, bulan, kode } = await params
  return { title: `Kesiapan digital ${(await muat(segel, bulan, kode)).model.tempat.nama}` }
}

/** Readiness of one kecamatan, posyandu by posyandu. */
export default async function Halaman({ params }: Props) {
  const { segel, bulan, kode } = await params
  const { model, peran } = await muat(segel, bulan, kode)
  return (
    <RangkaBulan peran={peran} aktif="program" jalur={`/program/digital/${kode}`} model={model}>
      {model.dasar.tanggalData ? (
        <HalamanDigitalKecamatan model={model} peran={peran} />
      ) : (
        <BelumAdaData peran={peran} />
      )}
    </RangkaBulan>
  )
}
