import type { Metadata } from 'next'
import { Isian, IsianPilihan } from '@/components/ui/isian'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { formatBulat } from '@/lib/angka'
import { saveKunciBaru } from '@/server/actions/kunci-api'
import { savePenggunaBaru } from '@/server/actions/pengguna'
import { loadHalamanPengguna } from '@/server/loaders/pengguna'
import { Bingkai } from './bingkai'
import { Formulir } from './formulir'
import { IsianPeran } from './isian-peran'
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
    <Bingkai {...h} aktif="pengguna">
      <KepalaHalaman judul={judul} sub="Setiap perubahan di halaman ini tercatat beserta pelakunya." />
      <div className={gaya.tata}>
        <Kartu judul="Pengguna" panjang>
          <TabelPengguna pengguna={h.pengguna} />
        </Kartu>
        <Kartu judul="Tambah pengguna" sub="Sandi sementara dibuat sendiri dan ditampilkan satu kali.">
          <Formulir tindakan={savePenggunaBaru} tombol="Buat akun" ragam="utama">
            <Isian label="Nama atau jabatan" name="nama" required maxLength={80} autoComplete="off" />
            <Isian
              label="Nama masuk"
              name="namaMasuk"
              required
              maxLength={40}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              bantuan="Huruf kecil, angka, titik, atau garis. Contoh: kec.tabang"
            />
            <IsianPeran kecamatan={h.kecamatan} />
          </Formulir>
        </Kartu>
        <Kartu
          judul="Kunci API"
          sub="Untuk aplikasi lain yang membaca angka dasbor ini. Kunci hanya dapat membaca."
          panjang
        >
          <TabelKunci kunci={h.kunci} />
        </Kartu>
        <Kartu judul="Buat kunci API">
          <Formulir tindakan={saveKunciBaru} tombol="Buat kunci" ragam="utama">
            <Isian
              label="Dipakai oleh"
              name="nama"
              required
              maxLength={80}
              autoComplete="off"
              bantuan="Contoh: Satu Data Kukar"
            />
            <IsianPilihan
              label="Wilayah"
              name="kodeWilayah"
              required
              defaultValue={h.masuk.cakupan.akar ?? ''}
            >
              <option value={h.masuk.cakupan.akar ?? ''}>Seluruh kabupaten</option>
              {h.kecamatan.map((k) => (
                <option key={k.kode} value={k.kode}>
                  Kecamatan {k.nama}
                </option>
              ))}
            </IsianPilihan>
            <IsianPilihan label="Masa berlaku" name="hari" required defaultValue="365">
              <option value="30">30 hari</option>
              <option value="90">90 hari</option>
              <option value="365">1 tahun</option>
            </IsianPilihan>
          </Formulir>
        </Kartu>
      </div>
    </Bingkai>
  )
}
