import type { Metadata } from 'next'
import { Rangka } from '@/components/rangka/rangka'
import { DaftarKerja } from '@/components/registrasi/daftar-kerja'
import { parseSaringanRegistrasi } from '@/indikator/daftar-registrasi'
import { saveBatalRegistrasi, saveLangkahRegistrasi } from '@/server/actions/registrasi'
import { requirePengguna } from '@/server/akses'
import { loadDaftarRegistrasi } from '@/server/loaders/registrasi-daftar'

export const metadata: Metadata = { title: 'Daftar kerja registrasi' }

/** The work list of the registration; its filter lives in the address. */
export default async function Halaman({ searchParams }: PageProps<'/registrasi/daftar'>) {
  const masuk = await requirePengguna('baca')
  const model = await loadDaftarRegistrasi(masuk, parseSaringanRegistrasi(await searchParams))
  return (
    <Rangka peran={model.peran} aktif="registrasi" {...model.rangka}>
      <DaftarKerja model={model} catat={saveLangkahRegistrasi} batal={saveBatalRegistrasi} />
    </Rangka>
  )
}
