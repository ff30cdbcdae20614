import type { Metadata } from 'next'
import { Galat } from '@/components/keadaan/galat'
import { HalamanUtuh } from '@/components/keadaan/halaman-utuh'
import gaya from './gangguan.module.css'
import { MuatUlang } from './muat-ulang'

export const metadata: Metadata = { title: 'Sedang gangguan' }

// Kept pages carry the status they were made with; this one must go out with the proxy's 503.
export const dynamic = 'force-dynamic'

/** Stands in for any page, at that page's own address, while the database does not answer. */
export default function HalamanGangguan() {
  const ulang = (
    // biome-ignore lint/a11y/useValidAnchor: an empty address is the page that was asked for
    <a className={gaya.ulang} href="">
      Coba lagi
    </a>
  )
  return (
    <HalamanUtuh>
      <MuatUlang />
      <Galat judul="Basis data sedang tidak dapat dihubungi" aksi={ulang}>
        Data yang tersimpan tidak berubah. Halaman ini mencoba lagi sendiri setiap 10 detik. Bila lebih dari
        lima menit, hubungi admin DPMD.
      </Galat>
    </HalamanUtuh>
  )
}
