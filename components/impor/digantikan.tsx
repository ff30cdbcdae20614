import { type Kolom, Tabel } from '@/components/ui/tabel'
import { UKURAN } from '@/indikator'
import { formatBulat } from '@/lib/angka'
import { formatBulanPendek } from '@/lib/periode'
import type { NilaiDigantikan } from '@/server/impor/model'

/** Values in force that an import replaces, the largest changes first. */
export function Digantikan({
  nilai,
  nama,
}: {
  nilai: readonly NilaiDigantikan[]
  nama: ReadonlyMap<string, string>
}) {
  const kolom: Kolom<NilaiDigantikan>[] = [
    {
      kode: 'unit',
      judul: 'Posyandu',
      tajuk: true,
      isi: (n) => `${n.posyandu ?? 'Seluruh desa'}, ${nama.get(n.kodeDesa) ?? n.kodeDesa}`,
    },
    { kode: 'bulan', judul: 'Bulan', rapat: true, isi: (n) => formatBulanPendek(n.bulan) },
    { kode: 'ukuran', judul: 'Ukuran', isi: (n) => UKURAN.get(n.ukuran)?.nama ?? n.ukuran },
    { kode: 'lama', judul: 'Semula', angka: true, isi: (n) => formatBulat(n.lama) },
    { kode: 'baru', judul: 'Menjadi', angka: true, isi: (n) => <b>{formatBulat(n.baru)}</b> },
  ]
  return (
    <Tabel
      keterangan="Nilai yang diganti"
      kolom={kolom}
      baris={nilai}
      kunci={(n) => `${n.kodeDesa}|${n.posyandu}|${n.bulan}|${n.ukuran}`}
    />
  )
}
