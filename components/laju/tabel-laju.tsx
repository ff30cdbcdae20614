import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { type SaringanRegistrasi, tautanDaftar } from '@/indikator/daftar-registrasi'
import type { DeretLaju, TitikLaju } from '@/indikator/ramalan-deret'
import type { LingkupVonis } from '@/indikator/vonis'
import { formatBulat } from '@/lib/angka'
import { formatTanggal, geserHari } from '@/lib/periode'

function Jumlah({ n, saringan }: { n: number; saringan: Partial<SaringanRegistrasi> }) {
  return n > 0 ? <Tautan href={tautanDaftar(saringan)}>{formatBulat(n)}</Tautan> : formatBulat(n)
}

function listKolom(lingkup: LingkupVonis): readonly Kolom<TitikLaju>[] {
  return [
    {
      kode: 'minggu',
      judul: 'Minggu sampai',
      isi: (t) => formatTanggal(t.tanggal),
      tajuk: true,
      rapat: true,
    },
    {
      kode: 'tambah',
      judul: 'Bertambah',
      isi: (t) => (
        <Jumlah n={t.tambah} saringan={{ ...lingkup, dari: geserHari(t.tanggal, -6), sampai: t.tanggal }} />
      ),
      angka: true,
    },
    {
      kode: 'jumlah',
      judul: 'Bernomor',
      isi: (t) => <Jumlah n={t.terdaftar} saringan={{ ...lingkup, sampai: t.tanggal }} />,
      angka: true,
    },
    {
      kode: 'wajib',
      judul: 'Garis wajib',
      isi: (t) => (t.wajib === null ? '–' : formatBulat(Math.round(t.wajib))),
      angka: true,
    },
    { kode: 'peristiwa', judul: 'Peristiwa', isi: (t) => t.peristiwa.join('; ') },
  ]
}

/** The numbers of the burn-up, newest week first; counts open the posyandu behind them. */
export function TabelLaju({ deret, lingkup }: { deret: DeretLaju; lingkup: LingkupVonis }) {
  return (
    <Tabel
      keterangan="Posyandu bernomor Kemendagri per minggu"
      kolom={listKolom(lingkup)}
      baris={[...deret.titik].reverse()}
      kunci={(t) => t.tanggal}
    />
  )
}
