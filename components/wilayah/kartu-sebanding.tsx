import { Kartu } from '@/components/ui/kartu'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { getIndikator } from '@/indikator'
import type { AlasanSebanding } from '@/indikator/banding'
import type { Indikator } from '@/indikator/tipe'
import { formatBulat } from '@/lib/angka'
import { type Bulan, formatBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelKecamatan } from '@/server/loaders/wilayah'
import gaya from './kartu-sebanding.module.css'
import { SelHitungan, SelKelas } from './sel'

type Baris = ModelKecamatan['sebanding'][number]

const KATA: Readonly<Record<AlasanSebanding, string>> = {
  berbatasan: 'berbatasan',
  seukuran: 'ukuran serupa',
}

function listKolom(bulan: Bulan): Kolom<Baris>[] {
  return [
    {
      kode: 'nama',
      judul: 'Kecamatan',
      tajuk: true,
      isi: (b) => (
        <>
          <Tautan href={tautan(`/kecamatan/${b.kode}`, bulan)}>{b.nama}</Tautan>
          <span className={gaya.alasan}>
            {KATA[b.alasan]}, {formatBulat(b.posyandu)} posyandu
          </span>
        </>
      ),
    },
    {
      kode: 'stunting',
      judul: 'Stunting',
      angka: true,
      isi: (b) => <SelKelas indikator={getIndikator('stunting') as Indikator} nilai={b.nilai.stunting} />,
    },
    {
      kode: 'registrasi',
      judul: 'Terdaftar',
      angka: true,
      isi: (b) => <SelHitungan nilai={b.nilai.registrasi} status />,
    },
  ]
}

/** Neighbours and kecamatan of like size beside this one. */
export function KartuSebanding({
  nama,
  sebanding,
  bulan,
}: {
  nama: string
  sebanding: readonly Baris[]
  bulan: Bulan
}) {
  return (
    <Kartu
      className="tanpa-cetak"
      judul={`Yang sebanding dengan ${nama}`}
      sub={`${formatBulan(bulan)} · berbatasan di peta, atau jumlah posyandunya serupa`}
    >
      <Tabel
        keterangan={`Kecamatan yang sebanding dengan ${nama}`}
        kolom={listKolom(bulan)}
        baris={sebanding}
        kunci={(b) => b.kode}
      />
    </Kartu>
  )
}
