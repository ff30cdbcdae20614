import { Lipat } from '@/components/program/lipat'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import type { BarisSarana } from '@/indikator/kendala-posyandu'
import { SARANA } from '@/indikator/sarana-butir'
import { formatBulat } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import gaya from './kendala.module.css'

const JUDUL = ['Gedung', 'Meubel', 'Alat ukur', 'APE', 'Internet']

function Isi({ n, tidak }: { n: 0 | 1 | null; tidak: string }) {
  const [bentuk, kata] =
    n === null
      ? (['kosong', '?'] as const)
      : n === 1
        ? (['baik', 'ada'] as const)
        : (['buruk', tidak] as const)
  return (
    <span className={gaya.tanda}>
      <Tanda bentuk={bentuk} />
      {n === null ? (
        <>
          <span aria-hidden="true">{kata}</span>
          <span className="hanya-pembaca">belum didata</span>
        </>
      ) : (
        kata
      )}
    </span>
  )
}

const listKolom = (bulan: Bulan, namaDesa: ReadonlyMap<string, string>): Kolom<BarisSarana>[] => [
  {
    kode: 'posyandu',
    judul: 'Posyandu',
    tajuk: true,
    rapat: true,
    isi: (b) => (
      <span className={gaya.tempat}>
        <Tautan href={tautan(`/posyandu/${b.id}`, bulan)}>{b.nama}</Tautan>
        <span>{namaDesa.get(b.kodeDesa)}</span>
      </span>
    ),
  },
  ...SARANA.map((s, i) => ({
    kode: s.kode,
    judul: JUDUL[i],
    isi: (b: BarisSarana) => <Isi n={b.isi[i] ?? null} tidak={s.kode === 'alat' ? 'kurang' : 'tidak'} />,
  })),
  {
    kode: 'kurang',
    judul: 'Yang kurang',
    isi: (b) =>
      b.kurang.length > 0 ? b.kurang.join(', ') : b.isi.includes(null) ? 'belum didata' : 'lengkap',
  },
  {
    kode: 'balita',
    judul: 'Balita',
    angka: true,
    isi: (b) => (b.balita === null ? '–' : formatBulat(b.balita)),
  },
]

/** Every posyandu of a kecamatan beside the five facilities. */
export function TabelSarana({
  baris,
  bulan,
  namaDesa,
}: {
  baris: readonly BarisSarana[]
  bulan: Bulan
  namaDesa: ReadonlyMap<string, string>
}) {
  return (
    <Lipat jumlah={baris.length} satuan="posyandu" awal={25} cetakSemua>
      <Tabel
        keterangan="Sarana per posyandu"
        kolom={listKolom(bulan, namaDesa)}
        baris={baris}
        kunci={(b) => String(b.id)}
      />
    </Lipat>
  )
}
