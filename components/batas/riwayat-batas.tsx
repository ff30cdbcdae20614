import { Tindakan } from '@/components/impor/tindakan'
import { Lencana, TandaContoh } from '@/components/ui/lencana'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { formatTanggal } from '@/lib/periode'
import { formatWaktu } from '@/lib/waktu'
import type { HalamanBatas } from '@/server/batas/halaman'
import type { HasilTindakan } from '@/server/formulir'
import gaya from './batas.module.css'

type Baris = HalamanBatas['riwayat'][number]
type Peristiwa = HalamanBatas['peristiwa'][number]

interface Props {
  riwayat: readonly Baris[]
  /** The set in force; null for the approximation. */
  berlaku: number | null
  pakai: (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>
}

/** All sets that were sent: file, source, who, when; those of the history can be put into force again. */
export function RiwayatBatas({ riwayat, berlaku, pakai }: Props) {
  const kolom: Kolom<Baris>[] = [
    {
      kode: 'berkas',
      judul: 'Berkas',
      tajuk: true,
      isi: (b) => (
        <>
          <Tautan href={`/batas/${b.id}`}>{b.berkas}</Tautan>{' '}
          {b.contoh ? <TandaContoh>Percobaan</TandaContoh> : null}
          <br />
          <span className={gaya.sidik}>sidik {b.sha256.slice(0, 12)}</span>
        </>
      ),
    },
    {
      kode: 'sumber',
      judul: 'Sumber',
      isi: (b) => (b.sumber ? `${b.sumber}${b.tanggal ? `, ${formatTanggal(b.tanggal)}` : ''}` : '–'),
    },
    {
      kode: 'keadaan',
      judul: 'Keadaan',
      rapat: true,
      isi: (b) =>
        b.id === berlaku ? (
          <Lencana status="baik">Berlaku</Lencana>
        ) : (
          <Lencana status="kosong">{b.keadaan === 'draf' ? 'Draf' : 'Tidak berlaku'}</Lencana>
        ),
    },
    { kode: 'oleh', judul: 'Oleh', isi: (b) => b.namaOleh ?? 'Akun terhapus' },
    { kode: 'waktu', judul: 'Diunggah', rapat: true, isi: (b) => formatWaktu(b.dibuat) },
    {
      kode: 'aksi',
      judul: <span className="hanya-pembaca">Tindakan</span>,
      isi: (b) =>
        b.keadaan === 'tersimpan' && b.id !== berlaku ? (
          <Tindakan id={b.id} tindakan={pakai} sedang="Memberlakukan…">
            Pakai lagi
          </Tindakan>
        ) : null,
    },
  ]
  return (
    <Tabel
      keterangan="Berkas batas yang pernah diunggah"
      kolom={kolom}
      baris={riwayat}
      kunci={(b) => String(b.id)}
      kosong={<p className={gaya.saran}>Belum ada berkas batas.</p>}
    />
  )
}

const KOLOM_PERISTIWA: readonly Kolom<Peristiwa>[] = [
  { kode: 'waktu', judul: 'Waktu', rapat: true, tajuk: true, isi: (p) => formatWaktu(p.waktu) },
  {
    kode: 'apa',
    judul: 'Yang mulai berlaku',
    isi: (p) => `${p.perbuatan === 'urung' ? 'Kembali ke ' : ''}${p.nama}`,
  },
  { kode: 'oleh', judul: 'Oleh', isi: (p) => p.namaOleh ?? 'Akun terhapus' },
]

/** Which boundaries came into force when, and who did it. */
export function PeristiwaBatas({ peristiwa }: { peristiwa: readonly Peristiwa[] }) {
  return (
    <Tabel
      keterangan="Pergantian batas yang berlaku"
      kolom={KOLOM_PERISTIWA}
      baris={peristiwa}
      kunci={(p) => String(p.id)}
    />
  )
}
