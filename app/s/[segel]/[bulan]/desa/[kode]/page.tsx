import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Rangka } from '@/components/rangka/rangka'
import { BelumAdaData } from '@/components/ringkasan/belum-ada-data'
import { HalamanDesa } from '@/components/wilayah/halaman-desa'
import { parseBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
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
  const { dasar } = model
  return (
    <Rangka
      peran={peran}
      aktif="kecamatan"
      bulan={dasar.bulan}
      daftarBulan={dasar.daftarBulan}
      tautanBulan={(b) => tautan(`/desa/${kode}`, b)}
      adaContoh={dasar.adaContoh}
      akarKecamatan={model.akarKecamatan}
    >
      {dasar.tanggalData ? <HalamanDesa model={model} peran={peran} /> : <BelumAdaData peran={peran} />}
    </Rangka>
  )
}
