import { Saklar } from '@/components/ui/saklar'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Ubah } from '@/components/ui/ubah'
import { formatAlasan } from '@/indikator/alasan'
import { getTercetak, type Nilai } from '@/indikator/hitung'
import { formatBulat, formatPersen } from '@/lib/angka'
import { type Bulan, formatBulanPendek } from '@/lib/periode'
import type { BarisDampak, DampakModel } from '@/server/impor/model'
import gaya from './impor.module.css'

function Angka({ b, nilai }: { b: BarisDampak; nilai: Nilai }) {
  const tercetak = getTercetak(b.indikator, nilai)
  if (nilai.jenis === 'kosong' || tercetak === null) {
    return <span className={gaya.rinci}>{nilai.jenis === 'kosong' ? formatAlasan(nilai.alasan) : '–'}</span>
  }
  return (
    <>
      {formatPersen(tercetak, b.indikator.desimal)}
      <span className={gaya.rinci}>
        {formatBulat(nilai.pembilang)} dari {formatBulat(nilai.penyebut)}
      </span>
    </>
  )
}

const KOLOM: readonly Kolom<BarisDampak>[] = [
  {
    kode: 'nama',
    judul: 'Indikator',
    tajuk: true,
    isi: (b) => (
      <>
        {b.indikator.nama}
        <span className={gaya.rinci}>{b.indikator.namaPembilang}</span>
      </>
    ),
  },
  { kode: 'sebelum', judul: 'Sebelum', angka: true, isi: (b) => <Angka b={b} nilai={b.sebelum} /> },
  { kode: 'sesudah', judul: 'Sesudah', angka: true, isi: (b) => <Angka b={b} nilai={b.sesudah} /> },
  {
    kode: 'ubah',
    judul: 'Poin',
    angka: true,
    rapat: true,
    isi: (b) => <Ubah indikator={b.indikator} ubah={b.ubah} ringkas />,
  },
]

interface Props {
  dampak: DampakModel
  /** Address of this page with another place or month compared. */
  tautan: (ubah: { tempat?: string; bulan?: Bulan }) => string
}

const TAMPIL = 4
const bagi = <T,>(pilihan: readonly T[]) => ({
  pilihan: pilihan.slice(0, TAMPIL),
  lainnya: pilihan.slice(TAMPIL),
})

/** Every indicator that an import moves in one place and month, with the choice of others. */
export function TabelPerubahan({ dampak, tautan }: Props) {
  const tempat = dampak.tempat.map(({ kode, nama }) => ({
    kode,
    nama: kode.length === 5 ? 'Kabupaten' : nama,
    href: tautan({ tempat: kode }),
  }))
  const bulan = [...dampak.bulan]
    .reverse()
    .map((b) => ({ kode: b, nama: formatBulanPendek(b), href: tautan({ bulan: b }) }))
  return (
    <>
      <div className={gaya.saklar}>
        {tempat.length > 1 ? <Saklar label="Tempat" {...bagi(tempat)} aktif={dampak.aktif.tempat} /> : null}
        {bulan.length > 1 ? <Saklar label="Bulan" {...bagi(bulan)} aktif={dampak.aktif.bulan} /> : null}
      </div>
      <Tabel
        keterangan="Indikator sebelum dan sesudah impor"
        kolom={KOLOM}
        baris={dampak.baris}
        kunci={(b) => b.indikator.kode}
        kosong={<p className={gaya.rinci}>Tidak ada indikator yang berubah di sini pada bulan ini.</p>}
      />
    </>
  )
}
