'use client'
import { useState } from 'react'
import { Tombol } from '@/components/ui/tombol'
import type { Bulan } from '@/lib/periode'
import { useKelasRelatif } from './bingkai-peta'
import gaya from './menu-gambar.module.css'

interface Props {
  /** Code of the indicator. */
  indikator: string
  bulan: Bulan
  /** Kabupaten or kecamatan; left out: the root of the reader's scope. */
  wilayah?: string
  /** Draws the whole kabupaten as one hexagon per desa. */
  petak?: boolean
  /** For maps outside a `<BingkaiPeta>`, which tells it by itself. */
  relatif?: boolean
}

function susunAlamat({ indikator, bulan, wilayah, petak, relatif }: Props, besar: boolean): string {
  const kueri = new URLSearchParams({ indikator, bulan })
  if (wilayah) kueri.set('wilayah', wilayah)
  if (petak) kueri.set('petak', 'ya')
  if (relatif) kueri.set('kelas', 'relatif')
  if (besar) kueri.set('huruf', 'besar')
  return `/api/peta/gambar.svg?${kueri}`
}

const GAGAL = 'Gambar tidak dapat dibuat. Periksa sambungan, lalu coba lagi.'

/** "Simpan gambar": the map as PNG or SVG with title, legend, date and source, or on the clipboard. Without JavaScript the SVG remains. */
export function MenuGambar(props: Props) {
  const pilihan = useKelasRelatif()
  const [kabar, setKabar] = useState('')
  const p = { ...props, relatif: props.relatif ?? pilihan }
  const jalankan = async (langkah: 'simpanPng' | 'salinGambar', besar: boolean) => {
    setKabar('Membuat gambar…')
    const { simpanPng, salinGambar } = await import('./simpan-gambar')
    const buat = langkah === 'salinGambar' ? salinGambar : simpanPng
    setKabar(await buat(susunAlamat(p, besar)))
  }
  const mulai = (langkah: 'simpanPng' | 'salinGambar', besar: boolean) => () =>
    jalankan(langkah, besar).catch(() => setKabar(GAGAL))
  return (
    <div className={gaya.wadah}>
      <details className={gaya.menu} data-menu>
        <summary className={gaya.pembuka}>Simpan gambar</summary>
        <div className={gaya.laci}>
          <Tombol ragam="polos" kecil onClick={mulai('simpanPng', false)}>
            PNG
          </Tombol>
          <Tombol ragam="polos" kecil onClick={mulai('simpanPng', true)}>
            PNG huruf besar, untuk proyektor
          </Tombol>
          <a className={gaya.butir} href={susunAlamat(p, false)} download>
            SVG
          </a>
          <Tombol ragam="polos" kecil onClick={mulai('salinGambar', false)}>
            Salin gambar
          </Tombol>
        </div>
      </details>
      <p role="status" className={gaya.kabar}>
        {kabar}
      </p>
    </div>
  )
}
