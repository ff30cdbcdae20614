import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HalamanDigital } from '@/components/digital/halaman-kabupaten'
import { HalamanDigitalKecamatan } from '@/components/digital/halaman-kecamatan'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { BelumAdaData } from '@/components/ringkasan/belum-ada-data'
import { parseBulan } from '@/lib/periode'
import { requireCakupanSegel } from '@/server/akses'
import { loadDigital, loadDigitalKecamatan } from '@/server/loaders/digital'
import { loadBentukPeta } from '@/server/peta/bentuk'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []
export const metadata: Metadata = { title: 'Kesiapan digital' }

/** Who can report digitally; a scope of one kecamatan gets its own page. */
export default async function Halaman({ params }: PageProps<'/s/[segel]/[bulan]/program/digital'>) {
  const { segel, bulan: teks } = await params
  const { cakupan, peran } = requireCakupanSegel(segel)
  const bulan = parseBulan(teks)
  if (!bulan || cakupan.akar === null) notFound()
  const kabupaten = await loadDigital(cakupan, bulan)
  const kecamatan = kabupaten ? null : await loadDigitalKecamatan(cakupan, cakupan.akar, bulan)
  const model = kabupaten ?? kecamatan
  if (!model) notFound()
  const { tanggalData } = model.dasar
  return (
    <RangkaBulan peran={peran} aktif="program" jalur="/program/digital" model={model}>
      {tanggalData === null ? <BelumAdaData peran={peran} /> : null}
      {tanggalData && kabupaten ? (
        <HalamanDigital model={kabupaten} peran={peran} bentuk={await loadBentukPeta()} />
      ) : null}
      {tanggalData && kecamatan ? <HalamanDigitalKecamatan model={kecamatan} peran={peran} /> : null}
    </RangkaBulan>
  )
}
