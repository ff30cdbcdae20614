import type { Metadata } from 'next'
import { Rangka } from '@/components/rangka/rangka'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { formatBulat } from '@/lib/angka'
import { loadHalamanPengguna } from '@/server/loaders/pengguna'
import { KartuTambahKunci, KartuTambahPengguna } from './kartu-tambah'
import gaya from './pengguna.module.css'
import { TabelKunci } from './tabel-kunci'
import { TabelPengguna } from './tabel-pengguna'

export const metadata: Metadata = { title: 'Pengguna' }

export default async function HalamanPengguna() {
  const h = await loadHalamanPengguna()
  const aktif = h.pengguna.filter((p) => p.aktif).length
  const dikunci = h.pengguna.length - aktif
  const judul = `${formatBulat(aktif)} akun aktif${dikunci ? `, ${formatBulat(dikunci)} dikunci` : ''}`
  return (
    <Rangka {...h.rangka} peran={h.masuk.pengguna.peran} aktif="pengguna">
      <KepalaHalaman judul={judul} sub="Setiap perubahan di halaman ini tercatat beserta pelakunya." />
      <div className={gaya.tata}>
        <div className={gaya.kolom}>
          <Kartu judul="Pengguna" panjang>
            <TabelPengguna pengguna={h.pengguna} />
          </Kartu>
          <Kartu
            judul="Kunci API"
            sub="Untuk aplikasi lain yang membaca angka dasbor ini atau mengirim laporan posyandu."
            panjang
          >
            <TabelKunci kunci={h.kunci} />
          </Kartu>
        </div>
        <div className={gaya.kolom}>
          <KartuTambahPengguna kecamatan={h.kecamatan} contoh={h.masuk.pengguna.contoh} />
          <KartuTambahKunci kabupaten={h.masuk.cakupan.akar ?? ''} kecamatan={h.kecamatan} desa={h.desa} />
        </div>
      </div>
    </Rangka>
  )
}
