import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NAMA_PERAN } from '@/components/rangka/halaman'
import { Rangka } from '@/components/rangka/rangka'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Remah } from '@/components/ui/remah'
import { formatWaktu } from '@/lib/waktu'
import { loadSatuPengguna, type PenggunaTerdaftar } from '@/server/loaders/pengguna'
import gaya from '../pengguna.module.css'
import { KartuKelola } from './kartu-kelola'

export const metadata: Metadata = { title: 'Kelola pengguna' }

function formatUraian(p: PenggunaTerdaftar): string {
  const peran = p.namaKecamatan ? `${NAMA_PERAN[p.peran]} ${p.namaKecamatan}` : NAMA_PERAN[p.peran]
  const masuk = p.masukTerakhir ? `masuk terakhir ${formatWaktu(p.masukTerakhir)}` : 'belum pernah masuk'
  return `Nama masuk ${p.namaMasuk} · ${peran} · ${masuk}`
}

export default async function HalamanSatuPengguna({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const h = /^[1-9]\d{0,8}$/.test(id) ? await loadSatuPengguna(Number(id)) : null
  if (!h) notFound()
  const p = h.pengguna
  return (
    <Rangka {...h.rangka} peran={h.masuk.pengguna.peran} aktif="pengguna">
      <KepalaHalaman
        remah={<Remah jejak={[{ nama: 'Pengguna', href: '/pengguna' }, { nama: p.nama }]} />}
        judul={p.aktif ? p.nama : `${p.nama}: akun dikunci`}
        sub={formatUraian(p)}
      />
      <div className={gaya.kelola}>
        <KartuKelola {...h} />
      </div>
    </Rangka>
  )
}
