import type { Metadata } from 'next'
import { CetakDaftar } from '@/components/registrasi/cetak-daftar'
import { parseSaringanRegistrasi } from '@/indikator/daftar-registrasi'
import { requirePengguna } from '@/server/akses'
import { loadCetakRegistrasi } from '@/server/loaders/registrasi-daftar'

export const metadata: Metadata = { title: 'Cetak daftar registrasi' }

/** The whole filtered work list on A4 paper. */
export default async function Halaman({ searchParams }: PageProps<'/registrasi/daftar/cetak'>) {
  const { cakupan } = await requirePengguna('baca')
  const saringan = parseSaringanRegistrasi(await searchParams)
  return <CetakDaftar model={await loadCetakRegistrasi(cakupan, saringan)} saringan={saringan} />
}
