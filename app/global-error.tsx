'use client'

import { Galat } from '@/components/keadaan/galat'
import { type GalatNext, getKodeGalat, useCobaSendiri } from '@/components/keadaan/galat-next'
import { HalamanUtuh } from '@/components/keadaan/halaman-utuh'
import { Tombol } from '@/components/ui/tombol'
import './gaya.css'

export default function GalatAplikasi({ error, retry }: GalatNext) {
  useCobaSendiri(retry)
  return (
    <html lang="id">
      <body>
        <title>Gagal dimuat · Posyandu</title>
        <HalamanUtuh>
          <Galat
            judul="Aplikasi gagal dimuat"
            kode={getKodeGalat(error)}
            aksi={
              <Tombol ragam="utama" onClick={() => retry()}>
                Coba lagi
              </Tombol>
            }
          >
            Data yang tersimpan tidak berubah. Halaman ini mencoba lagi sendiri setiap 15 detik.
          </Galat>
        </HalamanUtuh>
      </body>
    </html>
  )
}
