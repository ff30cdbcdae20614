import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TemuanBatas } from '@/components/batas/temuan-batas'
import { MenungguObjek } from '@/components/persetujuan/menunggu-objek'
import { Rangka } from '@/components/rangka/rangka'
import { Kartu } from '@/components/ui/kartu'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { removePengajuan } from '@/server/actions/persetujuan'
import { loadSatuBatas } from '@/server/batas/halaman'
import { KartuPadanan } from './kartu-padanan'
import { KartuPakai } from './kartu-pakai'
import { KartuPeta } from './kartu-peta'
import { Kepala } from './kepala'

export const metadata: Metadata = { title: 'Periksa batas' }

export default async function HalamanSatuBatas({ params }: PageProps<'/batas/[id]'>) {
  const { id } = await params
  const h = /^[1-9]\d{0,8}$/.test(id) ? await loadSatuBatas(Number(id)) : null
  if (!h) notFound()
  return (
    <Rangka {...h.rangka} peran={h.masuk.pengguna.peran} aktif="tentang">
      <Tumpuk>
        <Kepala h={h} />
        <MenungguObjek h={h.persetujuan} tarik={removePengajuan} />
        <Petak ragam="dua">
          <KartuPeta judul="Peta sekarang" gambar={h.kini?.gambar ?? null} kini={h.kini} />
          <KartuPeta judul="Menurut berkas ini" gambar={h.baru} kini={null} />
        </Petak>
        <KartuPadanan h={h} />
        <Petak ragam="lebar-kiri">
          <Kartu judul="Yang ditemukan" panjang>
            <TemuanBatas temuan={h.temuan} />
          </Kartu>
          <KartuPakai h={h} />
        </Petak>
      </Tumpuk>
    </Rangka>
  )
}
