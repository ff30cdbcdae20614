import { NAMA_PERAN } from '@/components/rangka/halaman'
import { Kartu } from '@/components/ui/kartu'
import { Tombol } from '@/components/ui/tombol'
import type { Peran } from '@/lib/cakupan'
import { removeSesiSendiri } from '@/server/actions/pengguna'
import gaya from '../pengguna/pengguna.module.css'
import { PenjagaKeluar } from './penjaga-keluar'

const BOLEH: Readonly<Record<Peran, string>> = {
  pimpinan: 'Melihat seluruh kabupaten, menyetujui, mendelegasikan persetujuan',
  dpmd: 'Melihat dan mengubah seluruh kabupaten, memimpin rapat, mengelola pengguna',
  tp_posyandu: 'Melihat seluruh kabupaten, memimpin rapat',
  kecamatan: 'Melihat, mengimpor, dan memimpin rapat kecamatan sendiri',
  opd: 'Melihat seluruh kabupaten',
}

/** Who one is here, and what that allows. */
export function KartuAkun({
  namaMasuk,
  peran,
  wilayah,
}: {
  namaMasuk: string
  peran: Peran
  wilayah: string
}) {
  return (
    <Kartu judul="Akun Anda">
      <dl className={gaya.rincian}>
        <dt>Nama masuk</dt>
        <dd>{namaMasuk}</dd>
        <dt>Peran</dt>
        <dd>{NAMA_PERAN[peran]}</dd>
        <dt>Wilayah</dt>
        <dd>{wilayah}</dd>
        <dt>Boleh</dt>
        <dd>{BOLEH[peran]}</dd>
      </dl>
    </Kartu>
  )
}

/** Signs out here, or everywhere. */
export function KartuKeluar({ csrf, kedaluwarsa }: { csrf: string; kedaluwarsa: boolean }) {
  return (
    <Kartu judul="Keluar" sub="Keluarlah bila komputer ini dipakai bersama.">
      {kedaluwarsa ? <p role="alert">Halaman tadi sudah kedaluwarsa. Tekan Keluar sekali lagi.</p> : null}
      <PenjagaKeluar>
        <form method="post" action="/api/auth/signout">
          <input type="hidden" name="csrfToken" value={csrf} />
          <Tombol type="submit" ragam="utama">
            Keluar
          </Tombol>
        </form>
        <form action={removeSesiSendiri}>
          <Tombol type="submit">Keluar dari semua perangkat</Tombol>
        </form>
      </PenjagaKeluar>
    </Kartu>
  )
}
