import type { Metadata } from 'next'
import { DaftarHasil } from '@/components/rangka/daftar-hasil'
import { Rangka } from '@/components/rangka/rangka'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { requirePengguna } from '@/server/akses'
import { loadCari } from '@/server/loaders/cari'
import { loadRangka } from '@/server/loaders/dasar'

export const metadata: Metadata = { title: 'Cari' }

interface Props {
  searchParams: Promise<{ q?: string | string[] }>
}

const BATAS = 60

/** Search without JavaScript, and the address of a search that can be passed on. */
export default async function HalamanCari({ searchParams }: Props) {
  const { cakupan, pengguna } = await requirePengguna('baca')
  const { q } = await searchParams
  const kata = (typeof q === 'string' ? q : '').trim()
  const [hasil, rangka] = await Promise.all([loadCari(cakupan, kata, BATAS), loadRangka(cakupan)])
  return (
    <Rangka peran={pengguna.peran} aktif={null} {...rangka}>
      <KepalaHalaman
        judul={
          hasil.length > 0
            ? `${hasil.length} tempat bernama “${kata}”`
            : 'Cari kecamatan, desa, atau posyandu'
        }
        sub={
          hasil.length === 0 && kata.length > 1
            ? `Tidak ada yang bernama “${kata}”. Coba sebagian namanya saja.`
            : kata.length < 2
              ? 'Ketik sedikitnya dua huruf.'
              : undefined
        }
      />
      <DaftarHasil kata={kata} hasil={hasil} penuh={hasil.length === BATAS} />
    </Rangka>
  )
}
