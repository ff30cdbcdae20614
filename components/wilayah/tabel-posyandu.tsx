import { Lencana } from '@/components/ui/lencana'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { getIndikator } from '@/indikator'
import { getTahap } from '@/indikator/tahap-registrasi'
import type { Indikator } from '@/indikator/tipe'
import { type Bulan, formatBulanPendek } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { BarisPosyandu } from '@/server/loaders/desa'
import { SelHitungan, SelKelas, SelKosong } from './sel'
import gaya from './tabel-posyandu.module.css'

function Lapor({ baris: b }: { baris: BarisPosyandu }) {
  if (b.melapor) {
    return (
      <span className={gaya.tanda}>
        <Tanda bentuk="baik" /> sudah
      </span>
    )
  }
  return (
    <span className={gaya.tanda}>
      <Tanda bentuk="buruk" /> belum
      <span className={gaya.sunyi}>
        {b.laporanTerakhir ? `terakhir ${formatBulanPendek(b.laporanTerakhir)}` : 'dua tahun tanpa laporan'}
      </span>
    </span>
  )
}

function EnamBidang({ baris: b }: { baris: BarisPosyandu }) {
  const n = b.nilai['enam-bidang']
  if (n.nilai.jenis === 'kosong') return <SelKosong nilai={n} />
  return n.nilai.pembilang > 0 ? 'ya' : 'belum'
}

function Tahap({ baris: b }: { baris: BarisPosyandu }) {
  const status =
    b.tahap === 'terdaftar' ? 'baik' : b.tahap === 'belum' || b.tahap === 'dikembalikan' ? 'buruk' : 'waspada'
  return <Lencana status={status}>{getTahap(b.tahap)?.nama ?? b.tahap}</Lencana>
}

function listKolom(bulan: Bulan): Kolom<BarisPosyandu>[] {
  return [
    {
      kode: 'posyandu',
      judul: 'Posyandu',
      tajuk: true,
      rapat: true,
      isi: (b) => <Tautan href={tautan(`/posyandu/${b.id}`, bulan)}>{b.nama}</Tautan>,
    },
    { kode: 'lapor', judul: 'Laporan', rapat: true, isi: (b) => <Lapor baris={b} /> },
    {
      kode: 'stunting',
      judul: 'Stunting',
      angka: true,
      isi: (b) => <SelKelas indikator={getIndikator('stunting') as Indikator} nilai={b.nilai.stunting} />,
    },
    {
      kode: 'pendek',
      judul: 'Pendek / diukur',
      angka: true,
      isi: (b) => <SelHitungan nilai={b.nilai.stunting} />,
    },
    {
      kode: 'ds',
      judul: 'Ditimbang / S',
      angka: true,
      isi: (b) => <SelHitungan nilai={b.nilai.ds} status />,
    },
    {
      kode: 'kader',
      judul: 'Kader hadir / SK',
      angka: true,
      isi: (b) => <SelHitungan nilai={b.nilai['partisipasi-kader']} status />,
    },
    { kode: 'bidang', judul: 'Enam bidang', isi: (b) => <EnamBidang baris={b} /> },
    { kode: 'tahap', judul: 'Registrasi', isi: (b) => <Tahap baris={b} /> },
    {
      kode: 'kurang',
      judul: 'Dokumen kurang',
      isi: (b) => (b.dokumenKurang.length > 0 ? b.dokumenKurang.join(', ') : '–'),
    },
  ]
}

/** Posyandu of a desa, each row a way to its page. */
export function TabelPosyandu({ posyandu, bulan }: { posyandu: readonly BarisPosyandu[]; bulan: Bulan }) {
  return (
    <Tabel
      keterangan="Posyandu di desa ini"
      kolom={listKolom(bulan)}
      baris={posyandu}
      kunci={(b) => String(b.id)}
    />
  )
}
