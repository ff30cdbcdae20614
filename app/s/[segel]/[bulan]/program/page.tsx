import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HalamanProgram } from '@/components/program/halaman-program'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { parseBulan } from '@/lib/periode'
import { requireCakupanSegel } from '@/server/akses'
import { loadTopik } from '@/server/loaders/program'

export const dynamic = 'force-static'
export const revalidate = false
export const generateStaticParams = () => []
export const metadata: Metadata = { title: 'Program' }

/** The programme around the numbers: a card per topic for the kabupaten, or for the reader's own kecamatan. */
export default async function Halaman({ params }: PageProps<'/s/[segel]/[bulan]/program'>) {
  const { segel, bulan: teksBulan } = await params
  const { cakupan, peran } = requireCakupanSegel(segel)
  const bulan = parseBulan(teksBulan)
  const model = bulan && cakupan.akar !== null && (await loadTopik(cakupan, cakupan.akar, bulan))
  if (!model) notFound()
  const { tempat, topik, dasar } = model
  const akarKecamatan = tempat.jenis === 'kecamatan' ? { kode: tempat.kode, nama: tempat.nama } : null
  return (
    <RangkaBulan peran={peran} aktif="program" jalur="/program" model={{ dasar, akarKecamatan }}>
      <HalamanProgram tempat={tempat} topik={topik} bulan={bulan} hari={dasar.tanggalData} peran={peran} />
    </RangkaBulan>
  )
}
