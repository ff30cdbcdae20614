import { NAMA_PERAN } from '@/components/rangka/halaman'
import type { Peran } from '@/lib/cakupan'
import gaya from './masuk.module.css'

const URAIAN: Readonly<Record<Peran, string>> = {
  pimpinan: 'Melihat seluruh kabupaten',
  dpmd: 'Mengimpor data, mengelola pengguna',
  tp_posyandu: 'Melihat seluruh kabupaten',
  kecamatan: 'Mengimpor wilayahnya',
  opd: 'Melihat seluruh kabupaten',
}

interface Props {
  akun: readonly { namaMasuk: string; nama: string; peran: Peran; namaKecamatan: string | null }[]
  sandi: string
  csrf: string
  ke: string
}

/** One button per sample account: one form, the button pressed says who. */
export function AkunContoh({ akun, sandi, csrf, ke }: Props) {
  return (
    <section className={gaya.contoh} aria-labelledby="judul-contoh">
      <h2 id="judul-contoh">Coba dengan data contoh</h2>
      <p>Cukup satu klik. Akun ini hilang bersama data contohnya.</p>
      <form method="post" action="/api/auth/callback/credentials">
        <input type="hidden" name="csrfToken" value={csrf} />
        <input type="hidden" name="ke" value={ke} />
        <input type="hidden" name="sandi" value={sandi} />
        <ul>
          {akun.map((a) => (
            <li key={a.namaMasuk}>
              <button type="submit" name="namaMasuk" value={a.namaMasuk}>
                <b>{a.namaKecamatan ? `Kecamatan ${a.namaKecamatan}` : NAMA_PERAN[a.peran]}</b>
                <span>{URAIAN[a.peran]}</span>
              </button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  )
}
