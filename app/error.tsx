'use client'

import { Galat } from '@/components/keadaan/galat'
import { type GalatNext, getKodeGalat, useCobaSendiri } from '@/components/keadaan/galat-next'
import { HalamanUtuh } from '@/components/keadaan/halaman-utuh'
import { Tombol, TombolTautan } from '@/components/ui/tombol'

export default function GalatHalaman({ error, retry }: GalatNext) {
  useCobaSendiri(retry)
  return (
    <HalamanUtuh>
      <Galat
        judul="Halaman ini gagal dimuat"
        kode={getKodeGalat(error)}
        aksi={
          <>
            <Tombol ragam="utama" onClick={() => retry()}>
              Coba lagi
            </Tombol>
            <TombolTautan href="/">Ke Ringkasan</TombolTautan>
          </>
        }
      >
        Data yang tersimpan tidak berubah. Halaman ini mencoba lagi sendiri setiap 15 detik.
      </Galat>
    </HalamanUtuh>
  )
}
