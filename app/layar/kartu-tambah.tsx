import { Isian, IsianPilihan } from '@/components/ui/isian'
import { Kartu } from '@/components/ui/kartu'
import { formatTanggalPendek } from '@/lib/periode'
import { saveLayarBaru } from '@/server/actions/layar'
import type { HalamanLayar } from '@/server/loaders/layar'
import { Formulir } from '../pengguna/formulir'

interface Props extends Pick<HalamanLayar, 'kecamatan' | 'rapat'> {
  kabupaten: string
  /** A sample account creates links that end with the sample data. */
  contoh: boolean
}

const SUB = 'Tautannya dibuatkan dan ditampilkan satu kali.'

/** Creates a link for a screen: the newest numbers of a place, or one meeting. */
export function KartuTambahLayar({ kabupaten, kecamatan, rapat, contoh }: Props) {
  return (
    <Kartu
      judul="Layar baru"
      sub={contoh ? `${SUB} Tautan buatan akun contoh ikut hilang bersama data contoh.` : SUB}
    >
      <Formulir tindakan={saveLayarBaru} tombol="Buat tautan" ragam="utama">
        <Isian
          label="Nama layar"
          name="nama"
          required
          maxLength={80}
          autoComplete="off"
          bantuan="Contoh: Lobi kantor DPMD"
        />
        <IsianPilihan label="Yang ditampilkan" name="isi" required defaultValue={`ringkasan:${kabupaten}`}>
          <optgroup label="Angka terbaru">
            <option value={`ringkasan:${kabupaten}`}>Seluruh kabupaten</option>
            {kecamatan.map((k) => (
              <option key={k.kode} value={`ringkasan:${k.kode}`}>
                Kecamatan {k.nama}
              </option>
            ))}
          </optgroup>
          {rapat.length > 0 ? (
            <optgroup label="Satu rapat">
              {rapat.map((r) => (
                <option key={r.id} value={`rapat:${r.id}`}>
                  {r.judul}, {formatTanggalPendek(r.tanggal)}
                </option>
              ))}
            </optgroup>
          ) : null}
        </IsianPilihan>
        <IsianPilihan label="Lama tiap salindia" name="jeda" required defaultValue="20">
          <option value="10">10 detik</option>
          <option value="15">15 detik</option>
          <option value="20">20 detik</option>
          <option value="30">30 detik</option>
          <option value="60">1 menit</option>
        </IsianPilihan>
        <IsianPilihan label="Masa berlaku" name="hari" required defaultValue="90">
          <option value="7">7 hari</option>
          <option value="30">30 hari</option>
          <option value="90">90 hari</option>
          <option value="365">1 tahun</option>
        </IsianPilihan>
      </Formulir>
    </Kartu>
  )
}
