import { Lencana } from '@/components/ui/lencana'
import { Saklar } from '@/components/ui/saklar'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { formatBulat } from '@/lib/angka'
import { formatWaktu } from '@/lib/waktu'
import type { HalamanImpor, ImporTercatat } from '@/server/loaders/impor'
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
  {
    kode: 'oleh',
    judul: 'Oleh',
    isi: (i) => i.namaOleh ?? (i.pengirim ? `Aplikasi: ${i.pengirim}` : 'Sistem'),
  },
  { kode: 'waktu', judul: 'Waktu', rapat: true, isi: (i) => formatWaktu(i.disimpan ?? i.dibuat) },
]

type Asal = HalamanImpor['asal']

/** Address of a page of the history. */
export function tautanRiwayat(asal: Asal, hal = 1): string {
  const kueri = new URLSearchParams({
    ...(asal === 'kiriman' ? { asal } : {}),
    ...(hal > 1 ? { hal: String(hal) } : {}),
  }).toString()
  return kueri ? `/impor?${kueri}` : '/impor'
}

const ASAL = [
  { kode: 'berkas', nama: 'Berkas' },
  { kode: 'kiriman', nama: 'Kiriman aplikasi' },
] as const

/** Files or what apps sent. */
export function PilihAsal({ aktif }: { aktif: Asal }) {
  return (
    <Saklar
      label="Asal impor"
      aktif={aktif}
      pilihan={ASAL.map((a) => ({ ...a, href: tautanRiwayat(a.kode) }))}
    />
  )
}

const KOSONG: Readonly<Record<Asal, string>> = {
  berkas: 'Belum ada berkas. Berkas yang Anda unggah akan tercatat di sini.',
  kiriman: 'Belum ada kiriman aplikasi.',
}

/** The imports of a scope, newest first. */
export function Riwayat({ riwayat, asal }: { riwayat: readonly ImporTercatat[]; asal: Asal }) {
  return (
    <Tabel
      keterangan="Riwayat impor"
      kolom={
        asal === 'kiriman' ? KOLOM.map((k) => (k.kode === 'berkas' ? { ...k, judul: 'Kiriman' } : k)) : KOLOM
      }
      baris={riwayat}
      kunci={(i) => String(i.id)}
      kosong={<p className={gaya.rinci}>{KOSONG[asal]}</p>}
    />
  )
}
