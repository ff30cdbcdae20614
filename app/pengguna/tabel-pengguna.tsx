import { NAMA_PERAN } from '@/components/rangka/halaman'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { BIDANG } from '@/indikator/bidang'
import { formatWaktu } from '@/lib/waktu'
import type { PenggunaTerdaftar } from '@/server/loaders/pengguna'
import gaya from './pengguna.module.css'

function getWilayah(p: PenggunaTerdaftar): string {
  if (p.peran === 'kecamatan') return `Kecamatan ${p.namaKecamatan ?? 'belum dipilih'}`
  const bidang = BIDANG.find((b) => b.kode === p.bidang)
  return bidang ? `Seluruh kabupaten, bidang ${bidang.pendek}` : 'Seluruh kabupaten'
}

const KOLOM: readonly Kolom<PenggunaTerdaftar>[] = [
  {
    kode: 'nama',
    judul: 'Nama',
    tajuk: true,
    isi: (p) => (
      <>
        {p.nama}
        <span className={gaya.namaMasuk}>{p.namaMasuk}</span>
      </>
    ),
  },
  { kode: 'peran', judul: 'Peran', rapat: true, isi: (p) => NAMA_PERAN[p.peran] },
  { kode: 'wilayah', judul: 'Wilayah', isi: getWilayah },
  {
    kode: 'masuk',
    judul: 'Masuk terakhir',
    rapat: true,
    isi: (p) => (p.masukTerakhir ? formatWaktu(p.masukTerakhir) : 'Belum pernah'),
  },
  {
    kode: 'keadaan',
    judul: 'Keadaan',
    rapat: true,
    isi: (p) => (p.aktif ? 'Aktif' : <b className={gaya.dikunci}>Dikunci</b>),
  },
  {
    kode: 'kelola',
    judul: <span className="hanya-pembaca">Kelola</span>,
    rapat: true,
    isi: (p) => (
      <Tautan href={`/pengguna/${p.id}`} aria-label={`Kelola ${p.nama}`}>
        Kelola
      </Tautan>
    ),
  },
]

/** All accounts, each with the way to its own page. */
export function TabelPengguna({ pengguna }: { pengguna: readonly PenggunaTerdaftar[] }) {
  return <Tabel keterangan="Daftar pengguna" kolom={KOLOM} baris={pengguna} kunci={(p) => String(p.id)} />
}
