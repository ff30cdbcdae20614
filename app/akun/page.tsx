import type { Metadata } from 'next'
import { NAMA_PERAN } from '@/components/rangka/halaman'
import { Isian } from '@/components/ui/isian'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Tombol } from '@/components/ui/tombol'
import { removeSesiSendiri, saveSandiSendiri } from '@/server/actions/pengguna'
import { loadAkun } from '@/server/loaders/pengguna'
import { Bingkai } from '../pengguna/bingkai'
import { Formulir } from '../pengguna/formulir'
import gaya from '../pengguna/pengguna.module.css'

export const metadata: Metadata = { title: 'Akun' }

const BOLEH: Readonly<Record<keyof typeof NAMA_PERAN, string>> = {
  pimpinan: 'Melihat seluruh kabupaten',
  dpmd: 'Melihat dan mengubah seluruh kabupaten, mengelola pengguna',
  tp_posyandu: 'Melihat seluruh kabupaten',
  kecamatan: 'Melihat dan mengimpor kecamatan sendiri',
  opd: 'Melihat seluruh kabupaten',
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function HalamanAkun({ searchParams }: Props) {
  const h = await loadAkun()
  const { galat } = await searchParams
  const { nama, namaMasuk, peran, contoh } = h.masuk.pengguna
  const tanpaWilayah = h.masuk.cakupan.akar === null
  const wilayah = h.akarKecamatan ? `Kecamatan ${h.akarKecamatan.nama}` : 'Seluruh kabupaten'
  return (
    <Bingkai {...h} aktif={null}>
      <KepalaHalaman
        judul={nama}
        sub={tanpaWilayah ? 'Akun ini belum mempunyai kecamatan. Hubungi admin DPMD.' : undefined}
      />
      <div className={gaya.kelola}>
        <Kartu judul="Akun Anda">
          <dl className={gaya.rincian}>
            <dt>Nama masuk</dt>
            <dd>{namaMasuk}</dd>
            <dt>Peran</dt>
            <dd>{NAMA_PERAN[peran]}</dd>
            <dt>Wilayah</dt>
            <dd>{tanpaWilayah ? 'Belum ada' : wilayah}</dd>
            <dt>Boleh</dt>
            <dd>{BOLEH[peran]}</dd>
          </dl>
        </Kartu>
        <Kartu judul="Keluar" sub="Keluarlah bila komputer ini dipakai bersama.">
          {galat === 'kedaluwarsa' ? (
            <p role="alert">Halaman tadi sudah kedaluwarsa. Tekan Keluar sekali lagi.</p>
          ) : null}
          <div className={gaya.keluar}>
            <form method="post" action="/api/auth/signout">
              <input type="hidden" name="csrfToken" value={h.csrf} />
              <Tombol type="submit" ragam="utama">
                Keluar
              </Tombol>
            </form>
            <form action={removeSesiSendiri}>
              <Tombol type="submit">Keluar dari semua perangkat</Tombol>
            </form>
          </div>
        </Kartu>
        <Kartu
          judul="Ganti sandi"
          sub={
            contoh
              ? 'Sandi akun contoh tetap, supaya tombol di halaman masuk tetap jalan.'
              : 'Setelah diganti, Anda masuk lagi dengan sandi baru.'
          }
        >
          {contoh ? null : (
            <Formulir tindakan={saveSandiSendiri} tombol="Ganti sandi" ragam="utama">
              <input type="hidden" name="username" autoComplete="username" value={namaMasuk} />
              <Isian
                label="Sandi sekarang"
                name="lama"
                type="password"
                required
                autoComplete="current-password"
              />
              <Isian
                label="Sandi baru"
                name="baru"
                type="password"
                required
                minLength={10}
                maxLength={128}
                autoComplete="new-password"
                bantuan="Paling sedikit 10 karakter. Tiga atau empat kata acak mudah diingat dan sulit ditebak."
              />
              <Isian
                label="Ulangi sandi baru"
                name="ulang"
                type="password"
                required
                autoComplete="new-password"
              />
            </Formulir>
          )}
        </Kartu>
      </div>
    </Bingkai>
  )
}
