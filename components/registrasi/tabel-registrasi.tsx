import { TandaContoh } from '@/components/ui/lencana'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import {
  type BarisRegistrasi,
  type KolomUrut,
  type SaringanRegistrasi,
  tautanDaftar,
} from '@/indikator/daftar-registrasi'
import { formatHari } from '@/indikator/kalimat-registrasi'
import { getTahap, type KodeTahap } from '@/indikator/tahap-registrasi'
import { formatTanggalPendek } from '@/lib/periode'
import gaya from './registrasi.module.css'

const getBentuk = (tahap: KodeTahap) =>
  tahap === 'terdaftar'
    ? 'baik'
    : tahap === 'dikembalikan'
      ? 'buruk'
      : tahap === 'belum'
        ? 'kosong'
        : 'waspada'

function Tahap({ b }: { b: BarisRegistrasi }) {
  return (
    <span className={gaya.tumpuk}>
      <span className={gaya.jelas}>
        <Tanda bentuk={getBentuk(b.tahap)} />
        {getTahap(b.tahap)?.pendek}
      </span>
      {b.nomor ? <span className={`${gaya.sunyi} angka`}>{b.nomor}</span> : null}
      {b.alasan ? <span className={gaya.sunyi}>{b.alasan}</span> : null}
    </span>
  )
}

function Lama({ b }: { b: BarisRegistrasi }) {
  if (b.sejak === null) return <span className={gaya.sunyi}>belum ada catatan</span>
  return (
    <span className={gaya.tumpuk}>
      <span className="angka">{b.hari === null ? '' : formatHari(b.hari)}</span>
      <span className={gaya.sunyi}>sejak {formatTanggalPendek(b.sejak)}</span>
      {b.macet ? (
        <span className={gaya.jelas}>
          <Tanda bentuk="buruk" /> macet
        </span>
      ) : null}
    </span>
  )
}

const listKolom = (tandai: boolean): Kolom<BarisRegistrasi>[] => [
  {
    kode: 'posyandu',
    judul: 'Posyandu',
    tajuk: true,
    urut: true,
    isi: (b) => (
      <>
        <Tautan href={`/registrasi/posyandu/${b.id}`}>{b.nama}</Tautan>{' '}
        {tandai && b.contoh ? <TandaContoh /> : null}
      </>
    ),
  },
  {
    kode: 'tempat',
    judul: 'Kecamatan, desa',
    urut: true,
    isi: (b) => (
      <span className={gaya.tumpuk}>
        {b.kecamatan}
        <span className={gaya.sunyi}>{b.desa}</span>
      </span>
    ),
  },
  { kode: 'tahap', judul: 'Tahap', urut: true, isi: (b) => <Tahap b={b} /> },
  {
    kode: 'kurang',
    judul: 'Yang kurang',
    urut: true,
    isi: (b) => (b.kurang.length > 0 ? b.kurang.map((d) => d.pendek).join(', ') : '–'),
  },
  { kode: 'lama', judul: 'Sejak', urut: true, rapat: true, isi: (b) => <Lama b={b} /> },
  { kode: 'kantor', judul: 'Hubungi', isi: (b) => b.kantor ?? '–' },
]

const PILIH: Kolom<BarisRegistrasi> = {
  kode: 'pilih',
  judul: <span className="hanya-pembaca">Pilih</span>,
  isi: (b) => (
    <input
      key={b.versi}
      type="checkbox"
      name="pilih"
      value={`${b.id}:${b.versi}`}
      className={gaya.kotakPilih}
      aria-label={`Pilih ${b.nama}, ${b.desa}`}
    />
  ),
}

/** Rows of the work list; with `pilih`, each can be ticked for the form around the table. */
export function TabelRegistrasi({
  baris,
  saringan: s,
  pilih,
}: {
  baris: readonly BarisRegistrasi[]
  saringan: SaringanRegistrasi
  pilih: boolean
}) {
  // Where all is sample the band above says so; a tag on every row would say nothing more.
  const kolom = listKolom(baris.some((b) => !b.contoh))
  return (
    <Tabel
      keterangan="Daftar kerja registrasi posyandu"
      kolom={pilih ? [PILIH, ...kolom] : kolom}
      baris={baris}
      kunci={(b) => String(b.id)}
      urut={{ kolom: s.urut, arah: s.arah }}
      tautanUrut={({ kolom, arah }) => tautanDaftar({ ...s, urut: kolom as KolomUrut, arah, hal: 1 })}
    />
  )
}
