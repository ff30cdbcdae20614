import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { getIndikator } from '@/indikator'
import type { Indikator } from '@/indikator/tipe'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { BarisWilayah } from '@/server/loaders/wilayah'
import { SelHitungan, SelKelas, SelStatus } from './sel'

const indikator = (kode: string) => getIndikator(kode) as Indikator

function listKolom(bulan: Bulan): Kolom<BarisWilayah>[] {
  return [
    {
      kode: 'desa',
      judul: 'Desa',
      tajuk: true,
      isi: (b) => <Tautan href={tautan(`/desa/${b.kode}`, bulan)}>{b.nama}</Tautan>,
    },
    {
      kode: 'stunting',
      judul: 'Stunting',
      angka: true,
      isi: (b) => <SelKelas indikator={indikator('stunting')} nilai={b.nilai.stunting} />,
    },
    {
      kode: 'kader',
      judul: 'Kader',
      angka: true,
      isi: (b) => (
        <SelStatus indikator={indikator('partisipasi-kader')} nilai={b.nilai['partisipasi-kader']} />
      ),
    },
    {
      kode: 'registrasi',
      judul: 'Terdaftar',
      angka: true,
      isi: (b) => <SelHitungan nilai={b.nilai.registrasi} status />,
    },
    {
      kode: 'ds',
      judul: 'D/S',
      angka: true,
      isi: (b) => <SelStatus indikator={indikator('ds')} nilai={b.nilai.ds} />,
    },
    {
      kode: 'lapor',
      judul: 'Lapor',
      angka: true,
      isi: (b) => <SelHitungan nilai={b.nilai['laporan-masuk']} status />,
    },
  ]
}

/** Desa of a kecamatan, in the order given, each row a way to its page. */
export function TabelDesa({ desa, bulan }: { desa: readonly BarisWilayah[]; bulan: Bulan }) {
  return (
    <Tabel
      keterangan="Desa dan kelurahan, stunting tertinggi lebih dulu"
      kolom={listKolom(bulan)}
      baris={desa}
      kunci={(b) => b.kode}
    />
  )
}
