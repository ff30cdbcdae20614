import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HalamanDaftarCatatan, type KabarDaftar } from '@/components/catatan/halaman-daftar'
import { Rangka } from '@/components/rangka/rangka'
import { getDaftar } from '@/indikator/catatan'
import { parseSaringanDaftar } from '@/indikator/catatan/saringan'
import { requirePengguna } from '@/server/akses'
import { parseKembali } from '@/server/catatan/kembali'
import { loadDaftarCatatan } from '@/server/loaders/catatan'

export async function generateMetadata({ params }: PageProps<'/catatan/[daftar]'>): Promise<Metadata> {
  return { title: getDaftar((await params).daftar)?.nama ?? 'Daftar' }
}

type Params = Record<string, string | string[] | undefined>

function parseKabar({ tersimpan, dihapus, ke }: Params): KabarDaftar | null {
  const kembali = parseKembali(ke)
  if (typeof tersimpan === 'string') return { perbuatan: 'tersimpan', kunci: tersimpan, kembali }
  return typeof dihapus === 'string' ? { perbuatan: 'dihapus', kunci: dihapus, kembali } : null
}

/** All records of a list; the filter lives in the address. */
export default async function Halaman({ params, searchParams }: PageProps<'/catatan/[daftar]'>) {
  const masuk = await requirePengguna('baca')
  const kueri = await searchParams
  const h = await loadDaftarCatatan(masuk, (await params).daftar, parseSaringanDaftar(kueri))
  if (!h) notFound()
  return (
    <Rangka peran={h.peran} aktif="program" {...h.rangka}>
      <HalamanDaftarCatatan h={h} kabar={parseKabar(kueri)} />
    </Rangka>
  )
}
