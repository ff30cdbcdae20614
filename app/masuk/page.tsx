import type { Metadata } from 'next'
import { loadHalamanMasuk } from '@/server/loaders/pengguna'
import { parseKe } from '@/server/sesi/ke'
import { AkunContoh } from './akun-contoh'
import { FormulirMasuk } from './formulir-masuk'
import { getKabar } from './kabar'
import gaya from './masuk.module.css'
import { Sampul } from './sampul'

export const metadata: Metadata = { title: 'Masuk' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function HalamanMasuk({ searchParams }: Props) {
  const { galat, pesan, ke } = await searchParams
  const { csrf, contoh, gangguan } = await loadHalamanMasuk()
  const kabar = getKabar(gangguan ? 'gangguan' : galat, pesan)
  const tujuan = parseKe(typeof ke === 'string' ? ke : null)
  return (
    <div className={gaya.halaman}>
      <Sampul />
      <main className={gaya.isi}>
        <h1 className={gaya.judul}>Masuk</h1>
        {kabar ? (
          <p role={kabar.jenis === 'galat' ? 'alert' : 'status'} className={gaya[kabar.jenis]}>
            {kabar.kalimat}
          </p>
        ) : null}
        <FormulirMasuk csrf={csrf} ke={tujuan} />
        <p className={gaya.bantuan}>Lupa sandi? Mintalah sandi sementara kepada admin DPMD.</p>
        {contoh ? <AkunContoh {...contoh} csrf={csrf} ke={tujuan} /> : null}
      </main>
    </div>
  )
}
