import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NAMA_PERAN } from '@/components/rangka/halaman'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Remah } from '@/components/ui/remah'
import { formatWaktu } from '@/lib/waktu'
import {
  removeSesiPengguna,
  saveAktifPengguna,
  savePeranPengguna,
  saveSandiBaru,
} from '@/server/actions/pengguna'
import { loadSatuPengguna } from '@/server/loaders/pengguna'
import { Bingkai } from '../bingkai'
import { Formulir } from '../formulir'
import { IsianPeran } from '../isian-peran'
import gaya from '../pengguna.module.css'

export const metadata: Metadata = { title: 'Kelola pengguna' }

export default async function HalamanSatuPengguna({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const h = /^[1-9]\d{0,8}$/.test(id) ? await loadSatuPengguna(Number(id)) : null
  if (!h) notFound()
  const p = h.pengguna
  const sub = [
    `Nama masuk ${p.namaMasuk}`,
    NAMA_PERAN[p.peran] + (p.namaKecamatan ? ` ${p.namaKecamatan}` : ''),
    p.masukTerakhir ? `masuk terakhir ${formatWaktu(p.masukTerakhir)}` : 'belum pernah masuk',
  ].join(' · ')
  const isianId = <input type="hidden" name="id" value={p.id} />
  return (
    <Bingkai {...h} aktif="pengguna">
      <KepalaHalaman
        remah={<Remah jejak={[{ nama: 'Pengguna', href: '/pengguna' }, { nama: p.nama }]} />}
        judul={p.aktif ? p.nama : `${p.nama}: dikunci`}
        sub={sub}
      />
      <div className={gaya.kelola}>
        <Kartu judul="Peran dan wilayah" sub="Menentukan apa yang boleh dilihat dan diubah.">
          <Formulir
            key={`${p.peran}${p.kodeKecamatan}${p.bidang}`}
            tindakan={savePeranPengguna}
            tombol="Simpan peran"
            ragam="utama"
          >
            {isianId}
            <IsianPeran kecamatan={h.kecamatan} awal={p} />
          </Formulir>
        </Kartu>
        <Kartu judul="Sandi" sub="Untuk yang lupa sandi. Sandi lama langsung tidak berlaku.">
          <Formulir tindakan={saveSandiBaru} tombol="Buat sandi sementara">
            {isianId}
            <input type="hidden" name="namaMasuk" value={p.namaMasuk} />
          </Formulir>
        </Kartu>
        <Kartu judul="Sesi" sub="Untuk perangkat yang hilang atau lupa keluar. Akunnya tetap aktif.">
          <Formulir tindakan={removeSesiPengguna} tombol="Akhiri semua sesi">
            {isianId}
          </Formulir>
        </Kartu>
        <Kartu
          judul={p.aktif ? 'Kunci akun' : 'Buka akun'}
          sub={
            p.aktif
              ? 'Tidak dapat masuk sampai dibuka lagi. Riwayatnya tetap tersimpan.'
              : 'Dapat masuk lagi dengan sandi lamanya.'
          }
        >
          <Formulir
            tindakan={saveAktifPengguna}
            tombol={p.aktif ? 'Kunci akun' : 'Buka akun'}
            ragam={p.aktif ? 'bahaya' : 'utama'}
          >
            {isianId}
            <input type="hidden" name="aktif" value={p.aktif ? 'tidak' : 'ya'} />
          </Formulir>
        </Kartu>
      </div>
    </Bingkai>
  )
}
