import { Kartu } from '@/components/ui/kartu'
import {
  removeSesiPengguna,
  saveAktifPengguna,
  savePeranPengguna,
  saveSandiBaru,
} from '@/server/actions/pengguna'
import type { PenggunaTerdaftar } from '@/server/loaders/pengguna'
import { Formulir } from '../formulir'
import { IsianPeran } from '../isian-peran'

interface Props {
  p: PenggunaTerdaftar
  kecamatan: readonly { kode: string; nama: string }[]
}

/** Everything that can be done to one account, each in its own card. */
export function KartuKelola({ p, kecamatan }: Props) {
  const id = <input type="hidden" name="id" value={p.id} />
  const buka = { judul: 'Buka akun', sub: 'Dapat masuk lagi dengan sandi lamanya.' }
  const kunci = {
    judul: 'Kunci akun',
    sub: 'Tidak dapat masuk sampai dibuka lagi. Riwayatnya tetap tersimpan.',
  }
  const { judul, sub } = p.aktif ? kunci : buka
  return (
    <>
      <Kartu judul="Peran dan wilayah" sub="Menentukan apa yang boleh dilihat dan diubah.">
        <Formulir
          key={`${p.peran}${p.kodeKecamatan}${p.bidang}`}
          tindakan={savePeranPengguna}
          tombol="Simpan peran"
          ragam="utama"
        >
          {id}
          <IsianPeran kecamatan={kecamatan} awal={p} />
        </Formulir>
      </Kartu>
      <Kartu judul="Sandi" sub="Untuk yang lupa sandi. Sandi lama langsung tidak berlaku.">
        <Formulir tindakan={saveSandiBaru} tombol="Buat sandi sementara">
          {id}
          <input type="hidden" name="namaMasuk" value={p.namaMasuk} />
        </Formulir>
      </Kartu>
      <Kartu judul="Sesi" sub="Untuk perangkat yang hilang atau lupa keluar. Akunnya tetap aktif.">
        <Formulir tindakan={removeSesiPengguna} tombol="Akhiri semua sesi">
          {id}
        </Formulir>
      </Kartu>
      <Kartu judul={judul} sub={sub}>
        <Formulir tindakan={saveAktifPengguna} tombol={judul} ragam={p.aktif ? 'bahaya' : 'utama'}>
          {id}
          <input type="hidden" name="aktif" value={p.aktif ? 'tidak' : 'ya'} />
        </Formulir>
      </Kartu>
    </>
  )
}
