import { Lencana } from '@/components/ui/lencana'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { formatBulat } from '@/lib/angka'
import { formatWaktu } from '@/lib/waktu'
import type { ImporTercatat } from '@/server/loaders/impor'
import gaya from './impor.module.css'
import { KEADAAN } from './keadaan'

const KOLOM: readonly Kolom<ImporTercatat>[] = [
  {
    kode: 'berkas',
    judul: 'Berkas',
    tajuk: true,
    isi: (i) => (
      <>
        <Tautan href={`/impor/${i.id}`} className={gaya.namaBerkas}>
          {i.berkas}
        </Tautan>
        <span className={gaya.rinci}>
          {i.namaTemplat}
          {i.namaKecamatan ? ` · Kecamatan ${i.namaKecamatan}` : ''}
        </span>
      </>
    ),
  },
  {
    kode: 'keadaan',
    judul: 'Keadaan',
    rapat: true,
    isi: (i) => <Lencana status={KEADAAN[i.keadaan].tanda}>{KEADAAN[i.keadaan].nama}</Lencana>,
  },
  { kode: 'terima', judul: 'Diterima', angka: true, isi: (i) => formatBulat(i.diterima) },
  { kode: 'tolak', judul: 'Ditolak', angka: true, isi: (i) => formatBulat(i.ditolak) },
  { kode: 'oleh', judul: 'Oleh', isi: (i) => i.namaOleh ?? 'Sistem' },
  { kode: 'waktu', judul: 'Waktu', rapat: true, isi: (i) => formatWaktu(i.disimpan ?? i.dibuat) },
]

/** The imports of a scope, newest first. */
export function Riwayat({ riwayat }: { riwayat: readonly ImporTercatat[] }) {
  return (
    <Tabel
      keterangan="Riwayat impor"
      kolom={KOLOM}
      baris={riwayat}
      kunci={(i) => String(i.id)}
      kosong={<p className={gaya.rinci}>Belum ada berkas. Berkas yang Anda unggah akan tercatat di sini.</p>}
    />
  )
}
