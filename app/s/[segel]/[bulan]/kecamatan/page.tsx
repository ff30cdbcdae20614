import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { BelumAdaData } from '@/components/ringkasan/belum-ada-data'
import { DaftarKecamatan } from '@/components/wilayah/daftar-kecamatan'
import { parseBulan } from '@/lib/periode'
import { requireCakupanSegel } from '@/server/akses'
import { loadDaftarKecamatan } from '@/server/loaders/wilayah'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []
export const metadata: Metadata = { title: 'Kecamatan' }

/** All kecamatan of the scope, side by side. */
export default async function Halaman({ params }: PageProps<'/s/[segel]/[bulan]/kecamatan'>) {
  const { segel, bulan: teksBulan } = await params
  const { cakupan, peran } = requireCakupanSegel(segel)
  const bulan = parseBulan(teksBulan)
  const model = bulan && (await loadDaftarKecamatan(cakupan, bulan))
  if (!model) notFound()
  return (
    <RangkaBulan peran={peran} aktif="kecamatan" jalur="/kecamatan" model={model}>
      {model.dasar.tanggalData ? <DaftarKecamatan model={model} /> : <BelumAdaData peran={peran} />}
    </RangkaBulan>
  )
}
