import type { CSSProperties } from 'react'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import type { AnakTangga, Corong } from '@/indikator/corong-registrasi'
import { tautanDaftar } from '@/indikator/daftar-registrasi'
import { formatHari } from '@/indikator/kalimat-registrasi'
import { formatBulat } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import gaya from './registrasi.module.css'

function Batang({ t, maks }: { t: AnakTangga; maks: number }) {
  if (t.kode === 'terdaftar' || maks === 0) return null
  return (
    <span className={gaya.rel} aria-hidden="true">
      <span
        className={t.kode === 'dikembalikan' ? gaya.batangBuruk : gaya.batang}
        style={{ '--lebar': `${(t.jumlah / maks) * 100}%` } as CSSProperties}
      />
    </span>
  )
}

function listKolom(maks: number, bulan: Bulan | null): Kolom<AnakTangga>[] {
  return [
    { kode: 'tahap', judul: 'Tahap', tajuk: true, isi: (t) => t.nama },
    {
      kode: 'jumlah',
      judul: 'Posyandu',
      angka: true,
      isi: (t) =>
        t.jumlah > 0 ? (
          <Tautan href={tautanDaftar({ tahap: t.kode, bulan })}>{formatBulat(t.jumlah)}</Tautan>
        ) : (
          '0'
        ),
    },
    {
      kode: 'batang',
      judul: <span className="hanya-pembaca">Banyaknya</span>,
      isi: (t) => <Batang t={t} maks={maks} />,
    },
    {
      kode: 'median',
      judul: 'Lama (median)',
      angka: true,
      isi: (t) => (t.median === null ? '–' : formatHari(t.median)),
    },
    {
      kode: 'terlama',
      judul: 'Terlama',
      rapat: true,
      isi: (t) =>
        t.terlama ? (
          <>
            <span className="angka">{formatHari(t.terlama.hari)}</span>:{' '}
            <Tautan href={`/registrasi/posyandu/${t.terlama.id}`}>{t.terlama.nama}</Tautan>,{' '}
            {t.terlama.kecamatan}
          </>
        ) : (
          '–'
        ),
    },
    {
      kode: 'macet',
      judul: 'Macet',
      rapat: true,
      isi: (t) =>
        t.macet > 0 ? (
          <span className={gaya.macet}>
            <Tanda bentuk="buruk" />
            <Tautan href={tautanDaftar({ tahap: t.kode, lama: 'macet', bulan })}>
              {formatBulat(t.macet)}
            </Tautan>{' '}
            lewat {t.batas} hari
          </span>
        ) : t.batas === null ? (
          ''
        ) : (
          <span className={gaya.sunyi}>batas {t.batas} hari</span>
        ),
    },
  ]
}

/** How many posyandu stand at each stage and for how long; every count opens its list. */
export function TabelCorong({ corong, bulan }: { corong: Corong; bulan: Bulan | null }) {
  const maks = Math.max(0, ...corong.tangga.filter((t) => t.kode !== 'terdaftar').map((t) => t.jumlah))
  return (
    <Tabel
      keterangan="Posyandu per tahap registrasi"
      kolom={listKolom(maks, bulan)}
      baris={corong.tangga}
      kunci={(t) => t.kode}
    />
  )
}
