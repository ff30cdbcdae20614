import { redirect } from 'next/navigation'
import { ambilSatu } from '@/indikator/saringan-anggaran'
import { parseBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import { requirePengguna } from '@/server/akses'
import { getOpdUtama } from '@/server/loaders/opd'

/** Leads an agency's account to its own page, the month kept: links to here may stand in pages that several accounts share. */
export default async function Halaman({ searchParams }: PageProps<'/program/opd/saya'>) {
  const { pengguna } = await requirePengguna('baca')
  const opd = getOpdUtama(pengguna.bidang)
  const bulan = parseBulan(ambilSatu(await searchParams, 'bulan'))
  redirect(tautan(opd ? `/program/opd/${opd}` : '/program/opd', bulan))
}
