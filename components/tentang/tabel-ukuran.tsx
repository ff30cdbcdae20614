import { type Kolom, Tabel } from '@/components/ui/tabel'
import { DAFTAR } from '@/indikator/catatan'
import type { SembarangUkuran, TemplatPosyandu } from '@/indikator/tipe'
import { gabungNama } from '@/indikator/vonis'
import { formatBulat } from '@/lib/angka'
import gaya from './tentang.module.css'

type Baris = [kode: string, ukuran: SembarangUkuran]

const NAMA_TEMPLAT: Readonly<Record<TemplatPosyandu, string>> = {
  'laporan-bulanan': 'laporan bulanan',
  registrasi: 'daftar registrasi',
  ppgbm: 'rekap e-PPGBM',
  'enam-bidang': 'laporan enam bidang',
  sarana: 'pendataan sarana',
  digital: 'kesiapan digital',
  kader: 'pengurus dan kader',
}

function Judul({ ukuran: u }: { ukuran: SembarangUkuran }) {
  if ('turunan' in u) {
    return u.jendela > 1
      ? `dihitung dari ${formatBulat(u.jendela)} bulan terakhir tiap posyandu`
      : 'dihitung per posyandu dari laporannya'
  }
  if ('daftar' in u) return `dibaca dari daftar ${DAFTAR[u.daftar].nama}`
  return (
    <>
      <b>{u.judul}</b>
      <span className={gaya.alias}>juga dikenal: {u.alias.join(', ')}</span>
    </>
  )
}

const KOLOM: Kolom<Baris>[] = [
  { kode: 'nama', judul: 'Ukuran', tajuk: true, isi: ([, u]) => u.nama },
  { kode: 'judul', judul: 'Judul kolom', isi: ([, u]) => <Judul ukuran={u} /> },
  {
    kode: 'templat',
    judul: 'Berasal dari',
    isi: ([, u]) => {
      if ('turunan' in u) return 'ukuran lain'
      return 'daftar' in u ? DAFTAR[u.daftar].nama : gabungNama(u.templat.map((t) => NAMA_TEMPLAT[t]))
    },
  },
  {
    kode: 'bulan',
    judul: 'Antarbulan',
    isi: ([, u]) => (u.jenis === 'keadaan' ? 'diambil bulan terakhir' : 'dijumlahkan'),
  },
  {
    kode: 'maks',
    judul: 'Paling banyak',
    angka: true,
    isi: ([, u]) => ('maks' in u ? formatBulat(u.maks) : '–'),
  },
]

/** Measures of an indicator: heading in the sheets, where they come from, how months combine. */
export function TabelUkuran({ nama, ukuran }: { nama: string; ukuran: readonly Baris[] }) {
  return (
    <div className={gaya.ukuran}>
      <Tabel keterangan={`Ukuran ${nama}`} kolom={KOLOM} baris={ukuran} kunci={([kode]) => kode} />
    </div>
  )
}
