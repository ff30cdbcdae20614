import type { Metadata } from 'next'
import { Kosong } from '@/components/keadaan/kosong'
import { Rangka } from '@/components/rangka/rangka'
import { KartuBerikut } from '@/components/rapat-meja/kartu-berikut'
import { TabelRapat } from '@/components/rapat-meja/tabel-rapat'
import { Kartu } from '@/components/ui/kartu'
import { Tumpuk } from '@/components/ui/petak'
import { boleh } from '@/server/akses'
import { loadDaftarRapat } from '@/server/loaders/rapat-meja'
import { bagiRapat, susunJudulDaftar } from './daftar'
import { KepalaDaftar } from './kepala-daftar'
import { TombolMulai } from './tombol-mulai'

export const metadata: Metadata = { title: 'Rapat' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function HalamanRapat({ searchParams }: Props) {
  const h = await loadDaftarRapat()
  const { pesan } = await searchParams
  const { berikut, rencana, lalu } = bagiRapat(h.rapat, h.masuk.cakupan.akar)
  return (
    <Rangka {...h.rangka} peran={h.masuk.pengguna.peran} aktif="rapat">
      <Tumpuk>
        <KepalaDaftar
          judul={susunJudulDaftar(berikut, lalu)}
          kelola={h.kelola}
          layar={boleh(h.masuk.pengguna, 'kelola-layar')}
          adaBerikut={berikut !== null}
          dihapus={pesan === 'dihapus'}
        />
        {berikut ? (
          <KartuBerikut
            rapat={berikut}
            aksi={h.kelola && berikut.keadaan === 'rencana' ? <TombolMulai rapat={berikut.id} /> : null}
          />
        ) : null}
        {rencana.length > 0 ? (
          <Kartu judul={`${rencana.length} rapat lain direncanakan atau berjalan`}>
            <TabelRapat keterangan="Rapat yang direncanakan atau berjalan" rapat={rencana} />
          </Kartu>
        ) : null}
        {lalu.length > 0 ? (
          <Kartu judul={`${lalu.length} rapat selesai`} sub="Dibuka persis seperti yang ditayangkan" panjang>
            <TabelRapat keterangan="Rapat yang sudah selesai" rapat={lalu} />
          </Kartu>
        ) : null}
        {h.rapat.length === 0 ? (
          <Kosong judul="Belum ada rapat yang tercatat">
            {h.kelola
              ? 'Buat rapat dari templat: susunan acara dan salindianya terisi dari data.'
              : 'Rapat dibuat oleh DPMD, TP Posyandu, atau kecamatan.'}
          </Kosong>
        ) : null}
      </Tumpuk>
    </Rangka>
  )
}
