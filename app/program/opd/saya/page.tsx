import { redirect } from 'next/navigation'
import { requirePengguna } from '@/server/akses'
import { getOpdUtama } from '@/server/loaders/opd'

/** Leads an agency's account to its own page: links to here may stand in pages that several accounts share. */
export default async function Halaman() {
  const { pengguna } = await requirePengguna('baca')
  const opd = getOpdUtama(pengguna.bidang)
  redirect(opd ? `/program/opd/${opd}` : '/program/opd')
}
