import type { Metadata } from 'next'
import { Lambang } from '@/components/rangka/lambang'
import { Isian } from '@/components/ui/isian'
import { Tombol } from '@/components/ui/tombol'
import { loadHalamanMasuk } from '@/server/loaders/pengguna'
import { parseKe } from '@/server/sesi/ke'
import { AkunContoh } from './akun-contoh'
import { getKabar } from './kabar'
import gaya from './masuk.module.css'
import { SarangLebah } from './sarang-lebah'

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
      <div className={gaya.sampul}>
        <SarangLebah />
        <p className={gaya.merek}>
          <Lambang ukuran={40} />
          Posyandu Kukar
        </p>
        <p className={gaya.janji}>Keadaan posyandu se-Kutai Kartanegara dalam satu layar.</p>
        <p className={gaya.kantor}>
          Dinas Pemberdayaan Masyarakat dan Desa
          <br />
          Kabupaten Kutai Kartanegara
        </p>
      </div>
      <main className={gaya.isi}>
        <h1 className={gaya.judul}>Masuk</h1>
        {kabar ? (
          <p role={kabar.jenis === 'galat' ? 'alert' : 'status'} className={gaya[kabar.jenis]}>
            {kabar.kalimat}
          </p>
        ) : null}
        <form className={gaya.formulir} method="post" action="/api/auth/callback/credentials">
          <input type="hidden" name="csrfToken" value={csrf} />
          <input type="hidden" name="ke" value={tujuan} />
          <Isian
            label="Nama masuk"
            name="namaMasuk"
            required
            maxLength={100}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
          <Isian
            label="Sandi"
            name="sandi"
            type="password"
            required
            maxLength={128}
            autoComplete="current-password"
          />
          <Tombol type="submit" ragam="utama">
            Masuk
          </Tombol>
        </form>
        <p className={gaya.bantuan}>Lupa sandi? Mintalah sandi sementara kepada admin DPMD.</p>
        {contoh ? <AkunContoh {...contoh} csrf={csrf} ke={tujuan} /> : null}
      </main>
    </div>
  )
}
