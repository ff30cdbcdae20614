import { Lencana } from '@/components/ui/lencana'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { Ubah } from '@/components/ui/ubah'
import { formatAlasanPendek } from '@/indikator/alasan'
import { getJawaban } from '@/indikator/jawaban'
import { formatStatus } from '@/indikator/kata-status'
import { judulKelengkapan } from '@/indikator/kelengkapan'
import type { NilaiTempat } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'
import { formatBulat, formatPersen } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import gaya from './halaman-indikator.module.css'

interface Props {
  indikator: Indikator
  tempat: readonly NilaiTempat[]
  judulNama: string
  keterangan: string
  tautan: (kode: string) => string
}

function listKolom({ indikator: i, judulNama, tautan }: Props): Kolom<NilaiTempat>[] {
  const sebut = (t: NilaiTempat, bagian: 'pembilang' | 'penyebut') =>
    t.nilai.jenis === 'angka' ? formatBulat(t.nilai[bagian]) : '–'
  return [
    {
      kode: 'nama',
      judul: judulNama,
      tajuk: true,
      isi: (t) => <Tautan href={tautan(t.kode)}>{t.nama}</Tautan>,
    },
    {
      kode: 'nilai',
      judul: 'Nilai',
      angka: true,
      isi: (t) =>
        t.nilai.jenis === 'angka' ? (
          <b>{getJawaban(i, t) ?? formatPersen(t.nilai.nilai, i.desimal)}</b>
        ) : (
          formatAlasanPendek(t.nilai.alasan)
        ),
    },
    {
      kode: 'pembilang',
      judul: <span className={gaya.judulKolom}>{i.namaPembilang}</span>,
      angka: true,
      isi: (t) => sebut(t, 'pembilang'),
    },
    {
      kode: 'penyebut',
      judul: <span className={gaya.judulKolom}>{i.namaPenyebut}</span>,
      angka: true,
      isi: (t) => sebut(t, 'penyebut'),
    },
    {
      kode: 'ubah',
      judul: 'Ubah (poin)',
      angka: true,
      isi: (t) => <Ubah indikator={i} ubah={t.ubah} ringkas jawaban={getJawaban(i, t) !== null} />,
    },
    {
      kode: 'target',
      judul: 'Target',
      angka: true,
      isi: (t) => (t.target ? `${formatTarget(t.target.nilai)} %` : '–'),
    },
    {
      kode: 'melapor',
      judul: judulKelengkapan(i),
      angka: true,
      rapat: true,
      isi: (t) => `${formatBulat(t.melapor)} dari ${formatBulat(t.total)}`,
    },
    {
      kode: 'status',
      judul: 'Status',
      isi: (t) => <Lencana status={t.status}>{formatStatus(i, t, true)}</Lencana>,
    },
  ]
}

/** Everything that map and ranking show, as numbers. */
export function TabelTempat(p: Props) {
  return <Tabel keterangan={p.keterangan} kolom={listKolom(p)} baris={p.tempat} kunci={(t) => t.kode} />
}
