import type { Metadata } from 'next'
import { sebutPenyetuju } from '@/components/persetujuan/keadaan'
import { Rangka } from '@/components/rangka/rangka'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { loadHalamanAturan } from '@/server/loaders/persetujuan'
import { KartuAturan } from './kartu-aturan'
import { RiwayatAturan } from './riwayat'

export const metadata: Metadata = { title: 'Aturan persetujuan' }

export default async function HalamanAturan() {
  const h = await loadHalamanAturan()
  const wajib = h.aturan.filter((a) => a.wajib).length
  const siapa =
    h.penyetuju.length > 0
      ? `Yang memutuskan hari ini: ${sebutPenyetuju(h.penyetuju)}.`
      : 'Belum ada akun yang dapat menyetujui, jadi semuanya langsung berlaku dan tercatat di jejak.'
  return (
    <Rangka {...h.rangka} peran={h.masuk.pengguna.peran} aktif="persetujuan">
      <Tumpuk>
        <KepalaHalaman
          remah={<Remah jejak={[{ nama: 'Persetujuan', href: '/persetujuan' }, { nama: 'Aturan' }]} />}
          judul={`${wajib} dari ${h.aturan.length} jenis perlu persetujuan`}
          sub={`Tidak seorang pun menyetujui pengajuannya sendiri. ${siapa}`}
        />
        <Petak ragam="dua">
          {h.aturan.map((a) => (
            <KartuAturan key={a.jenis} aturan={a} />
          ))}
        </Petak>
        <Kartu judul="Perubahan aturan" panjang>
          <RiwayatAturan riwayat={h.riwayat} />
        </Kartu>
      </Tumpuk>
    </Rangka>
  )
}
