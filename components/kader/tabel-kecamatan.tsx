import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { TINGKAT_KECAKAPAN } from '@/indikator/kecakapan-kader'
import { NORMA_BERLAKU } from '@/indikator/norma-kader'
import { nilaiBagian } from '@/indikator/tim-keadaan'
import { formatBulat, formatPersen } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { BarisKader } from '@/server/loaders/kader'
import gaya from './kader.module.css'

const sebut = (n: number | null) => (n === null ? '–' : formatBulat(n))
const kepala = (teks: string) => <span className={gaya.kepala}>{teks}</span>

function Bagian({ ada, semua }: { ada: number; semua: number }) {
  if (semua === 0) return <span className={gaya.sunyi}>belum didata</span>
  return (
    <span className={gaya.jelas}>
      <Tanda bentuk={nilaiBagian(ada, semua)} />
      <span>
        {formatBulat(ada)} <span className={gaya.sunyi}>dari {formatBulat(semua)}</span>
      </span>
    </span>
  )
}

const tempat = (bulan: Bulan): Kolom<BarisKader> => ({
  kode: 'kecamatan',
  judul: 'Kecamatan',
  tajuk: true,
  isi: (b) => <Tautan href={tautan(`/program/tim/kader/${b.kode}`, bulan)}>{b.nama}</Tautan>,
})

const listNorma = (bulan: Bulan): Kolom<BarisKader>[] => [
  tempat(bulan),
  {
    kode: 'sesuai',
    judul: kepala('Posyandu sesuai norma'),
    rapat: true,
    isi: (b) => <Bagian ada={b.norma[NORMA_BERLAKU]} semua={b.diketahui} />,
  },
  {
    kode: 'didata',
    judul: kepala('Posyandu didata'),
    angka: true,
    rapat: true,
    isi: (b) => `${formatBulat(b.diketahui)} dari ${formatBulat(b.posyandu)}`,
  },
  { kode: 'pengurus', judul: 'Pengurus', angka: true, isi: (b) => sebut(b.pengurus) },
  { kode: 'kader', judul: 'Kader', angka: true, isi: (b) => sebut(b.kader) },
  {
    kode: 'bidang',
    judul: kepala('Kader di keenam bidang'),
    rapat: true,
    isi: (b) => <Bagian ada={b.bidangLengkap} semua={b.bidangDiketahui} />,
  },
]

const listCakap = (bulan: Bulan): Kolom<BarisKader>[] => [
  tempat(bulan),
  {
    kode: 'cakap',
    judul: kepala('Purwa ke atas'),
    angka: true,
    isi: (b) =>
      b.didata === 0 ? '–' : formatPersen((b.tingkat.reduce((a, n) => a + n, 0) * 100) / b.didata),
  },
  { kode: 'didata', judul: kepala('Kader didata'), angka: true, isi: (b) => sebut(b.didata || null) },
  ...TINGKAT_KECAKAPAN.map(
    (t, i): Kolom<BarisKader> => ({
      kode: t.kode,
      judul: t.nama,
      angka: true,
      isi: (b) => (b.didata === 0 ? '–' : sebut(b.tingkat[i] ?? null)),
    }),
  ),
  ...TINGKAT_KECAKAPAN.map(
    (t, i): Kolom<BarisKader> => ({
      kode: `terbit-${t.kode}`,
      judul: kepala(`Dinkes 2024: ${t.kode}`),
      angka: true,
      isi: (b) => <span className={gaya.sunyi}>{b.terbit ? sebut(b.terbit[i] ?? null) : '–'}</span>,
    }),
  ),
]

const bagianNorma = (b: BarisKader) => (b.diketahui === 0 ? 2 : b.norma[NORMA_BERLAKU] / b.diketahui)

/** Norm per kecamatan, worst first. */
export function TabelNorma({ baris, bulan }: { baris: readonly BarisKader[]; bulan: Bulan }) {
  const urut = [...baris].sort((a, b) => bagianNorma(a) - bagianNorma(b) || a.nama.localeCompare(b.nama))
  return (
    <Tabel
      keterangan="Pengurus dan kader per kecamatan dibanding norma"
      kolom={listNorma(bulan)}
      baris={urut}
      kunci={(b) => b.kode}
    />
  )
}

const bagianCakap = (b: BarisKader) => (b.didata === 0 ? 2 : b.tingkat.reduce((a, n) => a + n, 0) / b.didata)

/** Skills per kecamatan, lowest first, beside the published table of 2024: two series that are never added. */
export function TabelCakap({ baris, bulan }: { baris: readonly BarisKader[]; bulan: Bulan }) {
  return (
    <Tabel
      keterangan="Keterampilan kader per kecamatan menurut pendataan, di sampingnya tabel Dinkes 2024"
      kolom={listCakap(bulan)}
      baris={[...baris].sort((a, b) => bagianCakap(a) - bagianCakap(b) || a.nama.localeCompare(b.nama))}
      kunci={(b) => b.kode}
    />
  )
}
