import { NAMA_HILANG } from '@/components/persetujuan/pengajuan'
import { Lipat } from '@/components/program/lipat'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { getJenisPersetujuan, sebutAturan } from '@/indikator/persetujuan'
import { formatWaktu } from '@/lib/waktu'
import type { RiwayatAturan as Baris } from '@/server/loaders/persetujuan'

const KOLOM: readonly Kolom<Baris>[] = [
  { kode: 'waktu', judul: 'Waktu', rapat: true, isi: (r) => formatWaktu(r.waktu) },
  { kode: 'jenis', judul: 'Jenis', tajuk: true, isi: (r) => getJenisPersetujuan(r.jenis).nama },
  { kode: 'aturan', judul: 'Menjadi', isi: (r) => sebutAturan(getJenisPersetujuan(r.jenis), r) },
  { kode: 'oleh', judul: 'Oleh', isi: (r) => r.namaOleh ?? NAMA_HILANG },
  { kode: 'alasan', judul: 'Alasan', isi: (r) => r.alasan },
]

/** Every change of the rules with who and why, newest first. */
export function RiwayatAturan({ riwayat }: { riwayat: readonly Baris[] }) {
  return (
    <Lipat jumlah={riwayat.length} satuan="perubahan" susun={['', '', '', 'Oleh', 'Alasan:']}>
      <Tabel
        keterangan="Perubahan aturan persetujuan"
        kolom={KOLOM}
        baris={riwayat}
        kunci={(r) => String(r.id)}
        kosong={<p>Belum pernah diubah: berlaku aturan bawaan.</p>}
      />
    </Lipat>
  )
}
