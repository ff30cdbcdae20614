import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DaftarOpd } from '@/components/bidang/daftar-opd'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { ambilSatu } from '@/indikator/saringan-anggaran'
import { requirePengguna } from '@/server/akses'
import { loadDaftarOpd } from '@/server/loaders/opd'

export const metadata: Metadata = { title: 'OPD' }

/** All agencies; what they owe changes by the minute, so the page is made when it is asked for. */
export default async function Halaman({ searchParams }: PageProps<'/program/opd'>) {
  const masuk = await requirePengguna('baca')
  const model = await loadDaftarOpd(masuk, ambilSatu(await searchParams, 'bulan'))
  if (!model) notFound()
  return (
    <RangkaBulan peran={model.peran} aktif="program" jalur="/program/opd" model={model}>
      <DaftarOpd model={model} />
    </RangkaBulan>
  )
}
