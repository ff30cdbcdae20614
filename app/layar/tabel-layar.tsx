import { type Kolom, Tabel } from '@/components/ui/tabel'
import { formatTanggalPendek } from '@/lib/periode'
import { formatWaktu, getTanggal } from '@/lib/waktu'
import { removeLayarIni } from '@/server/actions/layar'
import type { LayarTerdaftar } from '@/server/loaders/layar'
import { Formulir } from '../pengguna/formulir'

/** Whether the link opens its screen at that moment. */
export function getKeadaanLayar(l: LayarTerdaftar, sekarang: Date): 'aktif' | 'dicabut' | 'kedaluwarsa' {
  if (l.dicabut) return 'dicabut'
  return l.kedaluwarsa <= sekarang ? 'kedaluwarsa' : 'aktif'
}

function formatKeadaan(l: LayarTerdaftar, sekarang: Date): string {
  if (l.dicabut) return `Dicabut ${formatTanggalPendek(getTanggal(l.dicabut))}`
  const sampai = formatTanggalPendek(getTanggal(l.kedaluwarsa))
  return getKeadaanLayar(l, sekarang) === 'aktif' ? `Berlaku sampai ${sampai}` : `Kedaluwarsa ${sampai}`
}

const sebutIsi = (l: LayarTerdaftar) =>
  l.isi === 'rapat' ? `Rapat: ${l.judulRapat}` : `Angka terbaru ${l.namaWilayah}`

const susunKolom = (sekarang: Date): readonly Kolom<LayarTerdaftar>[] => [
  { kode: 'nama', judul: 'Layar', tajuk: true, isi: (l) => l.nama },
  { kode: 'isi', judul: 'Menampilkan', isi: (l) => `${sebutIsi(l)}, ${l.jeda} detik` },
  {
    kode: 'pakai',
    judul: 'Dipakai terakhir',
    rapat: true,
    isi: (l) => (l.dipakaiTerakhir ? formatWaktu(l.dipakaiTerakhir) : 'Belum pernah'),
  },
  { kode: 'keadaan', judul: 'Keadaan', rapat: true, isi: (l) => formatKeadaan(l, sekarang) },
  {
    kode: 'cabut',
    judul: <span className="hanya-pembaca">Cabut</span>,
    isi: (l) =>
      getKeadaanLayar(l, sekarang) === 'aktif' ? (
        <Formulir tindakan={removeLayarIni} tombol="Cabut" ragam="bahaya" kecil>
          <input type="hidden" name="id" value={l.id} />
        </Formulir>
      ) : null,
  },
]

/** All screens, those that are valid with a way to revoke them. */
export function TabelLayar({ layar, sekarang }: { layar: readonly LayarTerdaftar[]; sekarang: Date }) {
  return (
    <Tabel
      keterangan="Daftar layar kantor"
      kolom={susunKolom(sekarang)}
      baris={layar}
      kunci={(l) => String(l.id)}
      kosong={<p>Belum ada tautan. Buat satu untuk televisi di lobi atau ruang rapat.</p>}
    />
  )
}
