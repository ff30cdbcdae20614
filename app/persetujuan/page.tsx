import type { Metadata } from 'next'
import { KartuPengajuan, TabelPengajuan } from '@/components/persetujuan/pengajuan'
import { Rangka } from '@/components/rangka/rangka'
import { Kartu } from '@/components/ui/kartu'
import { Tumpuk } from '@/components/ui/petak'
import { loadHalamanPersetujuan } from '@/server/loaders/persetujuan'
import { Putuskan, Tarik } from './aksi'
import { HalamanLain, Kepala } from './kepala'

export const metadata: Metadata = { title: 'Persetujuan' }

export default async function HalamanPersetujuan({ searchParams }: PageProps<'/persetujuan'>) {
  const { hal } = await searchParams
  const halaman = typeof hal === 'string' && /^[1-9]\d{0,3}$/.test(hal) ? Number(hal) : 1
  const h = await loadHalamanPersetujuan(halaman)
  return (
    <Rangka {...h.rangka} peran={h.masuk.pengguna.peran} aktif="persetujuan">
      <Tumpuk>
        <Kepala h={h} />
        {h.putuskan.map((p) => (
          <KartuPengajuan key={p.id} p={p} aksi={<Putuskan id={p.id} />} />
        ))}
        {h.milikSaya.map((p) => (
          <KartuPengajuan key={p.id} p={p} aksi={<Tarik id={p.id} />} />
        ))}
        {h.lain.length > 0 ? (
          <Kartu judul="Menunggu keputusan orang lain" panjang>
            <TabelPengajuan keterangan="Pengajuan yang menunggu orang lain" pengajuan={h.lain} />
          </Kartu>
        ) : null}
        <Kartu judul="Riwayat" panjang>
          {h.riwayat.length > 0 ? (
            <TabelPengajuan keterangan="Pengajuan yang sudah diputus" pengajuan={h.riwayat} />
          ) : (
            <p>Belum ada pengajuan yang diputus.</p>
          )}
          <HalamanLain halaman={h.halaman} adaLagi={h.adaLagi} />
        </Kartu>
      </Tumpuk>
    </Rangka>
  )
}
