import type { ReactNode } from 'react'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { type AmbilJumlah, type BarisKendala, KENDALA } from '@/indikator/kendala'
import { formatBulat } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { BarisKecamatan, ModelKendala } from '@/server/loaders/kendala'
import gaya from './kendala.module.css'

const JUDUL: Readonly<Record<string, string>> = {
  gedung: 'Tanpa gedung',
  meubel: 'Tanpa meubel',
  alat: 'Alat kurang',
  ape: 'Tanpa APE',
  internet: 'Tanpa internet',
  insentif: 'Kader tanpa insentif',
  pelatihan: 'Kader belum dilatih',
}

const kepala = (teks: ReactNode) => <span className={gaya.kepala}>{teks}</span>

function sebutLengkap(ambil: AmbilJumlah): string {
  const terdata = ambil('sarana_terdata')?.jumlah ?? 0
  return terdata > 0
    ? `${formatBulat(ambil('sarana_lengkap')?.jumlah ?? 0)} dari ${formatBulat(terdata)}`
    : 'belum didata'
}

function Jumlah({ kendala, kode }: { kendala: readonly BarisKendala[]; kode: string }): ReactNode {
  const n = kendala.find((k) => k.kode === kode)?.jumlah ?? null
  return n === null ? '–' : formatBulat(n)
}

const listKolom = (m: ModelKendala, bulan: Bulan): Kolom<BarisKecamatan>[] => [
  {
    kode: 'nama',
    judul: 'Kecamatan',
    tajuk: true,
    rapat: true,
    isi: (b) => <Tautan href={tautan(`/program/kendala/${b.kode}`, bulan)}>{b.nama}</Tautan>,
    kaki: m.tempat.nama,
  },
  {
    kode: 'utama',
    judul: 'Kendala terbesar',
    isi: (b) => {
      const [k] = b.kendala
      return k?.jumlah ? k.nama : 'belum didata'
    },
    kaki: m.kendala[0]?.jumlah ? m.kendala[0].nama : '–',
  },
  {
    kode: 'balita',
    judul: 'Balita',
    angka: true,
    isi: (b) => (b.kendala[0]?.dampak ? formatBulat(b.kendala[0].dampak) : '–'),
    kaki: m.kendala[0]?.dampak ? formatBulat(m.kendala[0].dampak) : '–',
  },
  {
    kode: 'lengkap',
    judul: kepala('Sarana lengkap'),
    angka: true,
    isi: (b) => sebutLengkap(b.ambil),
    kaki: sebutLengkap(m.ambil),
  },
  ...KENDALA.map((k) => ({
    kode: k.kode,
    judul: kepala(JUDUL[k.kode]),
    angka: true,
    isi: (b: BarisKecamatan) => <Jumlah kendala={b.kendala} kode={k.kode} />,
    kaki: <Jumlah kendala={m.kendala} kode={k.kode} />,
  })),
  {
    kode: 'belum',
    judul: kepala('Belum didata'),
    angka: true,
    isi: (b) => formatBulat(b.belumDidata),
    kaki: formatBulat(m.posyandu - (m.ambil('sarana_terdata')?.jumlah ?? 0)),
  },
]

/** Obstacles by kecamatan, largest effect first; each leads to its own sheet. */
export function TabelKecamatan({ model: m }: { model: ModelKendala }) {
  return (
    <Tabel
      keterangan="Kendala per kecamatan"
      kolom={listKolom(m, m.dasar.bulan)}
      baris={m.kecamatan}
      kunci={(b) => b.kode}
    />
  )
}
