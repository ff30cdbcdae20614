import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HalamanOpd } from '@/components/bidang/halaman-opd'
import { RangkaBulan } from '@/components/rangka/rangka-bulan'
import { type KodeOpd, OPD } from '@/indikator/opd'
import { ambilSatu } from '@/indikator/saringan-anggaran'
import { requirePengguna } from '@/server/akses'
import { loadOpd } from '@/server/loaders/opd'

type Props = PageProps<'/program/opd/[kode]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kode } = await params
  return { title: kode in OPD ? OPD[kode as KodeOpd].nama : 'OPD' }
}

/** One agency: its field, services, follow-ups and budget. */
export default async function Halaman({ params, searchParams }: Props) {
  const [masuk, { kode }] = await Promise.all([requirePengguna('baca'), params])
  const model = await loadOpd(masuk, kode, ambilSatu(await searchParams, 'bulan'))
  if (!model) notFound()
  return (
    <RangkaBulan peran={model.peran} aktif="program" jalur={`/program/opd/${kode}`} model={model}>
      <HalamanOpd model={model} />
    </RangkaBulan>
  )
}
