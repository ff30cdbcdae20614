import type { Metadata } from 'next'
import { Rangka } from '@/components/rangka/rangka'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Tumpuk } from '@/components/ui/petak'
import { MAKS_SEMATAN } from '@/indikator/sematan'
import { loadHalamanSematan } from '@/server/loaders/sematan'
import { FormulirSematan } from './formulir'

export const metadata: Metadata = { title: 'Sematan' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function HalamanSematan({ searchParams }: Props) {
  const { tambah } = await searchParams
  const h = await loadHalamanSematan(typeof tambah === 'string' ? tambah : null)
  const kecamatan = h.rangka.akarKecamatan
  return (
    <Rangka {...h.rangka} peran={h.masuk.pengguna.peran} aktif={null}>
      <Tumpuk>
        <KepalaHalaman
          judul={`Sematkan sampai ${MAKS_SEMATAN} indikator`}
          sub={`Tampil dalam satu baris di ${kecamatan ? `halaman Kecamatan ${kecamatan.nama}` : 'ringkasan'}, hanya untuk akun Anda. Indikator lain tetap satu ketuk dari sana.`}
        />
        <Kartu judul="Urutan dari kiri">
          <FormulirSematan {...h} />
        </Kartu>
      </Tumpuk>
    </Rangka>
  )
}
