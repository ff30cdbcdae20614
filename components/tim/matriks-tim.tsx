import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { nilaiBagian } from '@/indikator/tim-keadaan'
import { formatBulat } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { KecamatanTim } from '@/server/loaders/tim'
import { SelKeadaan, SelLatih, SelMasa } from './sel-tim'
import gaya from './tim.module.css'

function Bagian({ ada, semua }: { ada: number; semua: number }) {
  if (semua === 0) return <span className={gaya.sunyi}>–</span>
  return (
    <span className={gaya.jelas}>
      <Tanda bentuk={nilaiBagian(ada, semua)} />
      <span>
        {formatBulat(ada)} <span className={gaya.sunyi}>dari {formatBulat(semua)}</span>
      </span>
    </span>
  )
}

function Masa({ k }: { k: KecamatanTim }) {
  const { habis, segera } = k.desa
  if (habis + segera === 0) return <span className={gaya.sunyi}>–</span>
  return (
    <span className={gaya.jelas}>
      <Tanda bentuk={habis > 0 ? 'buruk' : 'waspada'} />
      {[habis > 0 ? `${formatBulat(habis)} habis` : null, segera > 0 ? `${formatBulat(segera)} segera` : null]
        .filter(Boolean)
        .join(', ')}
    </span>
  )
}

const listKolom = (bulan: Bulan): Kolom<KecamatanTim>[] => [
  {
    kode: 'kecamatan',
    judul: 'Kecamatan',
    tajuk: true,
    isi: ({ tim }) => (
      <Tautan href={tautan(`/program/tim/${tim.tempat.kode}`, bulan)}>{tim.tempat.nama}</Tautan>
    ),
  },
  { kode: 'tim', judul: 'Tim kecamatan', rapat: true, isi: (k) => <SelKeadaan tim={k.tim} tandai={false} /> },
  { kode: 'masa', judul: 'Masa berlaku', isi: (k) => <SelMasa tim={k.tim} /> },
  { kode: 'latih', judul: 'Dilatih', isi: (k) => <SelLatih tim={k.tim} /> },
  {
    kode: 'terbentuk',
    judul: 'Tim desa/kelurahan terbentuk',
    rapat: true,
    isi: (k) =>
      k.desa.terdata === 0 ? (
        <span className={gaya.sunyi}>belum tercatat</span>
      ) : (
        <Bagian ada={k.desa.terbentuk} semua={k.desa.semua} />
      ),
  },
  {
    kode: 'lengkap',
    judul: 'Susunan lengkap',
    rapat: true,
    isi: (k) => <Bagian ada={k.desa.lengkap} semua={k.desa.terbentuk} />,
  },
  {
    kode: 'terlatih',
    judul: 'Terlatih',
    rapat: true,
    isi: (k) => <Bagian ada={k.desa.terlatih} semua={k.desa.terbentuk} />,
  },
  { kode: 'sk', judul: 'SK habis', rapat: true, isi: (k) => <Masa k={k} /> },
]

/** One row per kecamatan: its own team, and how far its desa and kelurahan are; the largest gap first. */
export function MatriksTim({ kecamatan, bulan }: { kecamatan: readonly KecamatanTim[]; bulan: Bulan }) {
  const sisa = (k: KecamatanTim) => k.desa.semua - k.desa.terbentuk
  const urut = [...kecamatan].sort(
    (a, b) => sisa(b) - sisa(a) || a.tim.tempat.nama.localeCompare(b.tim.tempat.nama),
  )
  return (
    <Tabel
      keterangan="Tim Pembina per kecamatan: tim kecamatan, tim desa/kelurahan terbentuk, susunan, pelatihan, masa berlaku"
      kolom={listKolom(bulan)}
      baris={urut}
      kunci={(k) => k.tim.tempat.kode}
    />
  )
}
