import { type Kolom, Tabel } from '@/components/ui/tabel'
import type { DeretLaju, TitikLaju } from '@/indikator/ramalan-deret'
import { formatBulat } from '@/lib/angka'
import { formatTanggal } from '@/lib/periode'

const KOLOM: readonly Kolom<TitikLaju>[] = [
  { kode: 'minggu', judul: 'Minggu sampai', isi: (t) => formatTanggal(t.tanggal), tajuk: true, rapat: true },
  { kode: 'tambah', judul: 'Bertambah', isi: (t) => formatBulat(t.tambah), angka: true },
  { kode: 'jumlah', judul: 'Bernomor', isi: (t) => formatBulat(t.terdaftar), angka: true },
  {
    kode: 'wajib',
    judul: 'Garis wajib',
    isi: (t) => (t.wajib === null ? '–' : formatBulat(Math.round(t.wajib))),
    angka: true,
  },
  { kode: 'peristiwa', judul: 'Peristiwa', isi: (t) => t.peristiwa.join('; ') },
]

/** The numbers of the burn-up, newest week first. */
export function TabelLaju({ deret }: { deret: DeretLaju }) {
  return (
    <Tabel
      keterangan="Posyandu bernomor Kemendagri per minggu"
      kolom={KOLOM}
      baris={[...deret.titik].reverse()}
      kunci={(t) => t.tanggal}
    />
  )
}
