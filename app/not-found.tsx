import type { Metadata } from 'next'
import { Galat } from '@/components/keadaan/galat'
import { HalamanUtuh } from '@/components/keadaan/halaman-utuh'
import { TombolTautan } from '@/components/ui/tombol'

export const metadata: Metadata = { title: 'Tidak ditemukan' }

export default function TidakDitemukan() {
  return (
    <HalamanUtuh>
      <Galat
        judul="Halaman ini tidak ditemukan"
        aksi={
          <>
            <TombolTautan href="/" ragam="utama">
              Ke Ringkasan
            </TombolTautan>
            <TombolTautan href="/cari">Cari kecamatan, desa, posyandu</TombolTautan>
          </>
        }
      >
        Alamatnya mungkin salah ketik, atau halaman ini di luar wilayah akun Anda.
      </Galat>
    </HalamanUtuh>
  )
}
