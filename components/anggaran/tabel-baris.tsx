import { Lipat } from '@/components/program/lipat'
import { TandaContoh } from '@/components/ui/lencana'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { BIDANG_ANGGARAN } from '@/indikator/anggaran'
import { SUMBER_DANA } from '@/indikator/catatan/anggaran'
import { tautanCatatan } from '@/indikator/catatan/saringan'
import { OPD } from '@/indikator/opd'
import { formatPersen, formatRupiah } from '@/lib/angka'
import { formatTanggalPendek } from '@/lib/periode'
import type { BarisAnggaranTampil } from '@/server/loaders/anggaran'
import gaya from './anggaran.module.css'

const NAMA_BIDANG = new Map(BIDANG_ANGGARAN.map((b) => [b.kode, b.pendek]))

function Realisasi({ baris: { isi } }: { baris: BarisAnggaranTampil }) {
  if (isi.realisasi === null) return <span className={gaya.sunyi}>belum dilaporkan</span>
  return (
    <span className={gaya.tumpuk}>
      {formatRupiah(isi.realisasi)}{' '}
      <span className={gaya.sunyi}>
        {isi.pagu > 0 ? formatPersen((isi.realisasi * 100) / isi.pagu) : ''}
        {isi.per_tanggal ? `, per ${formatTanggalPendek(isi.per_tanggal)}` : ', tanpa tanggal'}
      </span>
    </span>
  )
}

const listKolom = (tandai: boolean): readonly Kolom<BarisAnggaranTampil>[] => [
  {
    kode: 'uraian',
    judul: 'Uraian',
    tajuk: true,
    isi: (b) => (
      <span className={gaya.tumpuk}>
        <Tautan href={tautanCatatan('anggaran', b.kunci)}>{b.isi.uraian}</Tautan>
        <span className={gaya.sunyi}>
          {b.tempat}
          {b.isi.dokumen && b.sifat !== 'contoh' ? ` · ${b.isi.dokumen}` : ''}{' '}
          {tandai && b.sifat === 'contoh' ? <TandaContoh /> : null}
        </span>
      </span>
    ),
  },
  { kode: 'pagu', judul: 'Pagu', angka: true, isi: (b) => formatRupiah(b.isi.pagu) },
  { kode: 'realisasi', judul: 'Realisasi', angka: true, isi: (b) => <Realisasi baris={b} /> },
  { kode: 'opd', judul: 'OPD', isi: (b) => OPD[b.isi.opd].pendek },
  { kode: 'bidang', judul: 'Bidang', isi: (b) => NAMA_BIDANG.get(b.isi.bidang) },
  { kode: 'sumber', judul: 'Sumber dana', isi: (b) => SUMBER_DANA[b.isi.sumber] },
]

const UBAH: Kolom<BarisAnggaranTampil> = {
  kode: 'ubah',
  judul: <span className="hanya-pembaca">Tindakan</span>,
  rapat: true,
  isi: (b) =>
    b.bolehUbah ? (
      <Tautan
        className="tanpa-cetak"
        href={tautanCatatan('anggaran', b.kunci)}
        aria-label={`Ubah ${b.isi.uraian}, ${b.tempat}`}
      >
        Ubah
      </Tautan>
    ) : null,
}

/** Budget lines, largest first; each leads to its form and history. */
export function TabelBaris({ baris }: { baris: readonly BarisAnggaranTampil[] }) {
  const kolom = listKolom(baris.some((b) => b.sifat !== 'contoh'))
  return (
    <Lipat jumlah={baris.length} satuan="baris" susun={['', 'Pagu', 'Realisasi', '', '', '', '']}>
      <Tabel
        keterangan="Baris anggaran"
        baris={baris}
        kunci={(b) => b.kunci}
        kolom={baris.some((b) => b.bolehUbah) ? [...kolom, UBAH] : kolom}
      />
    </Lipat>
  )
}
