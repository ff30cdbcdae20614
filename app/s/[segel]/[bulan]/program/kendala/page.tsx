import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HalamanKendala } from '@/components/kendala/halaman-kabupaten'
import { HalamanKendalaKecamatan } from '@/components/kendala/halaman-kecamatan'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { BelumAdaData } from '@/components/ringkasan/belum-ada-data'
import { parseBulan } from '@/lib/periode'
import { requireCakupanSegel } from '@/server/akses'
import { loadKendala, loadKendalaKecamatan } from '@/server/loaders/kendala'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []
export const metadata: Metadata = { title: 'Sarana dan kendala' }

/** What holds posyandu back; a scope of one kecamatan gets its own sheet. */
export default async function Halaman({ params }: PageProps<'/s/[segel]/[bulan]/program/kendala'>) {
  const { segel, bulan: teks } = await params
  const { cakupan, peran } = requireCakupanSegel(segel)
  const bulan = parseBulan(teks)
  if (!bulan || cakupan.akar === null) notFound()
  const kabupaten = await loadKendala(cakupan, bulan)
  const kecamatan = kabupaten ? null : await loadKendalaKecamatan(cakupan, cakupan.akar, bulan)
  const model = kabupaten ?? kecamatan
  if (!model) notFound()
  return (
    <RangkaBulan peran={peran} aktif="program" jalur="/program/kendala" model={model}>
      {model.dasar.tanggalData === null ? <BelumAdaData peran={peran} /> : null}
      {model.dasar.tanggalData && kabupaten ? <HalamanKendala model={kabupaten} peran={peran} /> : null}
      {model.dasar.tanggalData && kecamatan ? (
        <HalamanKendalaKecamatan model={kecamatan} peran={peran} />
      ) : null}
    </RangkaBulan>
  )
}
