import type { Metadata } from 'next'
import { Langkah } from '@/components/impor/langkah'
import { Pembagi } from '@/components/impor/pembagi'
import { PilihTemplat } from '@/components/impor/pilih-templat'
import { PilihAsal, Riwayat, tautanRiwayat } from '@/components/impor/riwayat'
import { Unggah } from '@/components/impor/unggah'
import { Kartu } from '@/components/ui/kartu'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { saveBerkas } from '@/server/actions/impor'
import { BATAS_BYTE, TERLALU_BESAR } from '@/server/impor/berkas'
import { parseHalaman } from '@/server/impor/saringan'
import { loadHalamanImpor } from '@/server/loaders/impor'
import { Bingkai } from './bingkai'
import { Kepala } from './kepala'

export const metadata: Metadata = { title: 'Impor' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function HalamanImpor({ searchParams }: Props) {
  const { hal, daftar, asal } = await searchParams
  const h = await loadHalamanImpor(parseHalaman(hal), asal === 'kiriman' ? 'kiriman' : 'berkas')
  const dipilih = typeof daftar === 'string' ? daftar : null
  const { pesan, saran } = TERLALU_BESAR
  return (
    <Bingkai {...h}>
      <Tumpuk>
        <Kepala h={h} />
        <Petak ragam="lebar-kiri">
          <Kartu judul="Unggah berkas" lentur>
            <Unggah tindakan={saveBerkas} batasByte={BATAS_BYTE} terlaluBesar={{ pesan, saran }} />
            <Langkah />
          </Kartu>
          <Kartu judul="Belum punya tabelnya? Mulai dari templat">
            <PilihTemplat kecamatan={h.kecamatan} templat={h.templat} dipilih={dipilih} />
          </Kartu>
        </Petak>
        <Kartu judul="Riwayat" kanan={h.adaKiriman ? <PilihAsal aktif={h.asal} /> : null} panjang>
          <Riwayat riwayat={h.riwayat} asal={h.asal} />
          <Pembagi
            satuan={h.asal === 'kiriman' ? 'kiriman' : 'impor'}
            halaman={h.halaman}
            perHalaman={30}
            jumlah={null}
            adaLagi={h.adaLagi}
            tautan={(hal) => tautanRiwayat(h.asal, hal)}
          />
        </Kartu>
      </Tumpuk>
    </Bingkai>
  )
}
