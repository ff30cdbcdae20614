import { Isian, IsianPilihan } from '@/components/ui/isian'
import { Kartu } from '@/components/ui/kartu'
import { saveKunciBaru } from '@/server/actions/kunci-api'
import { savePenggunaBaru } from '@/server/actions/pengguna'
import { Formulir } from './formulir'
import { IsianPeran } from './isian-peran'

type Kecamatan = readonly { kode: string; nama: string }[]

const SUB = 'Sandi sementara dibuatkan dan ditampilkan satu kali.'

/** Creates an account; a sample account (`contoh`) creates sample accounts. */
export function KartuTambahPengguna({ kecamatan, contoh }: { kecamatan: Kecamatan; contoh: boolean }) {
  return (
    <Kartu
      judul="Tambah pengguna"
      sub={contoh ? `${SUB} Akun buatan akun contoh ikut hilang bersama data contoh.` : SUB}
    >
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
        <IsianPeran kecamatan={kecamatan} />
      </Formulir>
    </Kartu>
  )
}

/** Creates an API key for the kabupaten or one kecamatan. */
export function KartuTambahKunci({ kabupaten, kecamatan }: { kabupaten: string; kecamatan: Kecamatan }) {
  return (
    <Kartu judul="Buat kunci API">
      <Formulir tindakan={saveKunciBaru} tombol="Buat kunci" ragam="utama">
        <Isian
          label="Dipakai oleh"
          name="nama"
          required
          maxLength={80}
          autoComplete="off"
          bantuan="Contoh: Satu Data"
        />
        <IsianPilihan label="Wilayah" name="kodeWilayah" required defaultValue={kabupaten}>
          <option value={kabupaten}>Seluruh kabupaten</option>
          {kecamatan.map((k) => (
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
  )
}
