import type { ReactNode } from 'react'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { formatRupiah } from '@/lib/angka'
import { formatTanggal } from '@/lib/periode'
import type { RiwayatTarif } from '@/server/loaders/target'
import { Berlaku, Penetap, Uraian } from './riwayat-tenggat'

export const NAMA_TARIF: Readonly<Record<RiwayatTarif['jenis'], string>> = {
  kader: 'Insentif per kader',
  operasional: 'Operasional per posyandu',
}

const KOLOM: readonly Kolom<RiwayatTarif>[] = [
  { kode: 'jenis', judul: 'Jenis', isi: (r) => NAMA_TARIF[r.jenis], tajuk: true },
  {
    kode: 'rupiah',
    judul: 'Per bulan',
    isi: (r) => <Berlaku r={r}>{formatRupiah(r.rupiah)}</Berlaku>,
    angka: true,
    rapat: true,
  },
  {
    kode: 'mulai',
    judul: 'Berlaku sejak',
    isi: (r) => <Berlaku r={r}>{formatTanggal(r.mulai)}</Berlaku>,
    rapat: true,
  },
  {
    kode: 'alasan',
    judul: 'Alasan dan sumber',
    isi: (r) => <Uraian r={r} />,
  },
  { kode: 'oleh', judul: 'Ditetapkan oleh', isi: (r) => <Penetap r={r} /> },
]

/** Every rate ever set, newest first; `aksi` adds a column of buttons. */
export function TabelTarif({
  riwayat,
  aksi,
}: {
  riwayat: readonly RiwayatTarif[]
  aksi?: (r: RiwayatTarif) => ReactNode
}) {
  return (
    <Tabel
      keterangan="Riwayat tarif insentif dan operasional"
      kolom={aksi ? [...KOLOM, { kode: 'aksi', judul: 'Batalkan', isi: aksi }] : KOLOM}
      baris={riwayat}
      kunci={(r) => String(r.id)}
      kosong={<p>Belum ada tarif yang ditetapkan.</p>}
    />
  )
}
