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

/** Creates an API key: one that reads the kabupaten or one kecamatan, or one that sends the reports of a place. */
export function KartuTambahKunci({
  kabupaten,
  kecamatan,
  desa,
}: {
  kabupaten: string
  kecamatan: Kecamatan
  desa: Kecamatan
}) {
  return (
    <Kartu judul="Buat kunci API">
      <Formulir tindakan={saveKunciBaru} tombol="Buat kunci" ragam="utama">
        <Isian
          label="Dipakai oleh"
          name="nama"
          required
          maxLength={80}
          autoComplete="off"
          bantuan="Contoh: Satu Data, atau Aplikasi kader Loa Kulu"
        />
        <IsianPilihan label="Kegunaan" name="lingkup" required defaultValue="baca">
          <option value="baca">Membaca angka</option>
          <option value="lapor">Mengirim laporan posyandu</option>
        </IsianPilihan>
        <IsianPilihan
          label="Wilayah"
          name="kodeWilayah"
          required
          defaultValue={kabupaten}
          bantuan="Satu desa hanya untuk kunci pengirim laporan."
        >
          <option value={kabupaten}>Seluruh kabupaten</option>
          {kecamatan.map((k) => (
            <option key={k.kode} value={k.kode}>
              Kecamatan {k.nama}
            </option>
          ))}
          {kecamatan.map((k) => (
            <optgroup key={k.kode} label={`Desa di ${k.nama}`}>
              {desa
                .filter((d) => d.kode.startsWith(`${k.kode}.`))
                .map((d) => (
                  <option key={d.kode} value={d.kode}>
                    {d.nama}
                  </option>
                ))}
            </optgroup>
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
