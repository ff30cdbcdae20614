import { KartuSurel } from '@/app/akun/kartu-surel'
import { Kartu } from '@/components/ui/kartu'
import {
  removeSesiPengguna,
  saveAktifPengguna,
  savePeranPengguna,
  saveSandiBaru,
  saveSurelPengguna,
} from '@/server/actions/pengguna'
import type { SatuPengguna } from '@/server/loaders/pengguna'
import { Formulir } from '../formulir'
import { IsianPeran } from '../isian-peran'
import gaya from '../pengguna.module.css'

type Props = Pick<SatuPengguna, 'pengguna' | 'kecamatan' | 'tertutup' | 'surel'>

function KartuPeran({ pengguna: p, kecamatan }: Omit<Props, 'tertutup' | 'surel'>) {
  return (
    <Kartu judul="Peran dan wilayah" sub="Menentukan apa yang boleh dilihat dan diubah.">
      <Formulir tindakan={savePeranPengguna} tombol="Simpan peran" ragam="utama">
        <input type="hidden" name="id" value={p.id} />
        <IsianPeran key={`${p.peran}${p.kodeKecamatan}${p.bidang}`} kecamatan={kecamatan} awal={p} />
      </Formulir>
    </Kartu>
  )
}

function KartuSandi({ pengguna: p }: Pick<Props, 'pengguna'>) {
  return (
    <Kartu judul="Sandi" sub="Untuk yang lupa sandi. Sandi lama langsung tidak berlaku.">
      <Formulir tindakan={saveSandiBaru} tombol="Buat sandi sementara">
        <input type="hidden" name="id" value={p.id} />
        <input type="hidden" name="namaMasuk" value={p.namaMasuk} />
      </Formulir>
    </Kartu>
  )
}

function KartuSesi({ pengguna: p }: Pick<Props, 'pengguna'>) {
  return (
    <Kartu judul="Sesi" sub="Untuk perangkat yang hilang atau lupa keluar. Akunnya tetap aktif.">
      <Formulir tindakan={removeSesiPengguna} tombol="Akhiri semua sesi">
        <input type="hidden" name="id" value={p.id} />
      </Formulir>
    </Kartu>
  )
}

function KartuKunci({ pengguna: p }: Pick<Props, 'pengguna'>) {
  const { judul, sub } = p.aktif
    ? { judul: 'Kunci akun', sub: 'Tidak dapat masuk sampai dibuka lagi. Riwayatnya tetap tersimpan.' }
    : { judul: 'Buka akun', sub: 'Dapat masuk lagi dengan sandi lamanya.' }
  return (
    <Kartu judul={judul} sub={sub}>
      <Formulir tindakan={saveAktifPengguna} tombol={judul} ragam={p.aktif ? 'bahaya' : 'utama'}>
        <input type="hidden" name="id" value={p.id} />
        <input type="hidden" name="aktif" value={p.aktif ? 'tidak' : 'ya'} />
      </Formulir>
    </Kartu>
  )
}

function KartuSebab({ judul, children }: { judul: string; children: string }) {
  return (
    <Kartu judul={judul}>
      <p>{children}</p>
    </Kartu>
  )
}

/** What can be done to one account, each in its own card; says why when something cannot. */
export function KartuKelola({ pengguna, kecamatan, tertutup, surel }: Props) {
  if (tertutup.sesi) {
    return (
      <KartuSebab judul="Akun ini tidak dapat diubah dari akun contoh">
        Masuklah sebagai admin DPMD yang sebenarnya untuk mengubahnya.
      </KartuSebab>
    )
  }
  return (
    <>
      {tertutup.peran ? (
        <KartuSebab judul="Akun bawaan data contoh">
          Peran dan sandinya tetap. Akun ini hilang bersama data contoh.
        </KartuSebab>
      ) : (
        <KartuPeran pengguna={pengguna} kecamatan={kecamatan} />
      )}
      <div className={gaya.kolom}>
        {tertutup.sandi ? null : <KartuSandi pengguna={pengguna} />}
        {surel ? <KartuSurel surel={surel} tindakan={saveSurelPengguna} id={pengguna.id} /> : null}
        <KartuSesi pengguna={pengguna} />
        {tertutup.kunci ? null : <KartuKunci pengguna={pengguna} />}
      </div>
    </>
  )
}
