import type { Metadata } from 'next'
import { susunJudul } from '@/components/impor/judul'
import { Langkah } from '@/components/impor/langkah'
import { Pembagi } from '@/components/impor/pembagi'
import { PilihTemplat } from '@/components/impor/pilih-templat'
import { Riwayat } from '@/components/impor/riwayat'
import { Unggah } from '@/components/impor/unggah'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { TombolTautan } from '@/components/ui/tombol'
import { saveBerkas } from '@/server/actions/impor'
import { BATAS_BYTE, TERLALU_BESAR } from '@/server/impor/berkas'
import { parseHalaman } from '@/server/impor/saringan'
import { loadHalamanImpor } from '@/server/loaders/impor'
import { Bingkai } from './bingkai'

export const metadata: Metadata = { title: 'Impor' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function HalamanImpor({ searchParams }: Props) {
  const h = await loadHalamanImpor(parseHalaman((await searchParams).hal))
  const { pesan, saran } = TERLALU_BESAR
  return (
    <Bingkai {...h}>
      <Tumpuk>
        <KepalaHalaman
          judul={susunJudul(h.riwayat)}
          kanan={
            <>
              {h.peran === 'dpmd' ? <TombolTautan href="/impor/ganda">Kemungkinan ganda</TombolTautan> : null}
              <TombolTautan href="/penerimaan">Penerimaan per kecamatan</TombolTautan>
            </>
          }
          sub={
            h.akunContoh
              ? 'Akun contoh: apa pun yang Anda simpan ditandai contoh dan ikut terhapus bersama data contoh.'
              : 'Unggah berkas Excel apa adanya. Tidak ada yang tersimpan sebelum Anda melihat dan menyetujuinya.'
          }
        />
        <Petak ragam="lebar-kiri">
          <Kartu judul="Unggah berkas" lentur>
            <Unggah tindakan={saveBerkas} batasByte={BATAS_BYTE} terlaluBesar={{ pesan, saran }} />
            <Langkah />
          </Kartu>
          <Kartu judul="Belum punya tabelnya? Mulai dari templat">
            <PilihTemplat kecamatan={h.kecamatan} templat={h.templat} />
          </Kartu>
        </Petak>
        <Kartu judul="Riwayat" panjang>
          <Riwayat riwayat={h.riwayat} />
          <Pembagi
            satuan="impor"
            halaman={h.halaman}
            perHalaman={30}
            jumlah={null}
            adaLagi={h.adaLagi}
            tautan={(hal) => (hal === 1 ? '/impor' : `/impor?hal=${hal}`)}
          />
        </Kartu>
      </Tumpuk>
    </Bingkai>
  )
}
