import type { ReactNode } from 'react'
import { Kartu } from '@/components/ui/kartu'
import { TandaContoh } from '@/components/ui/lencana'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { TombolTautan } from '@/components/ui/tombol'
import { formatBulat } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import { formatTanggal, formatTanggalPendek } from '@/lib/periode'
import { formatWaktu } from '@/lib/waktu'
import type { RiwayatTarget } from '@/server/loaders/panel-laju'
import gaya from './riwayat-tenggat.module.css'

/** Who set it and when; published ones came with their source. */
export function Penetap({
  r,
}: {
  r: Pick<RiwayatTarget, 'namaOleh' | 'dibuat' | 'sifat' | 'dicabut' | 'namaPencabut' | 'alasan'>
}) {
  return (
    <span className={gaya.penetap}>
      {r.alasan === null
        ? 'Terbitan resmi'
        : `${r.namaOleh ?? 'Akun yang sudah dihapus'}, ${formatWaktu(r.dibuat)}`}
      {r.dicabut ? (
        <span className={gaya.cabut}>
          Dibatalkan {formatWaktu(r.dicabut)} oleh {r.namaPencabut ?? 'akun yang sudah dihapus'}
        </span>
      ) : null}{' '}
      {r.sifat === 'contoh' ? <TandaContoh /> : null}
    </span>
  )
}

/** Why, and by which paper. */
export function Uraian({ r }: { r: Pick<RiwayatTarget, 'alasan' | 'sumber'> }) {
  return <span className={gaya.uraian}>{r.alasan ? `${r.alasan} (${r.sumber})` : r.sumber}</span>
}

/** Struck through once taken back; the words stay readable. */
export function Berlaku({ r, children }: { r: { dicabut: Date | null }; children: ReactNode }) {
  return r.dicabut ? <s className={gaya.lama}>{children}</s> : children
}

const KOLOM: readonly Kolom<RiwayatTarget>[] = [
  {
    kode: 'mulai',
    judul: 'Berlaku sejak',
    isi: (r) => <Berlaku r={r}>{formatTanggalPendek(r.mulai)}</Berlaku>,
    tajuk: true,
    rapat: true,
  },
  { kode: 'tempat', judul: 'Untuk', isi: (r) => (r.kodeWilayah.length === 5 ? 'Kabupaten' : r.namaWilayah) },
  {
    kode: 'target',
    judul: 'Target',
    isi: (r) => <Berlaku r={r}>{formatTarget(r.nilai)} %</Berlaku>,
    angka: true,
  },
  {
    kode: 'tenggat',
    judul: 'Tenggat',
    isi: (r) => <Berlaku r={r}>{r.tenggat ? formatTanggalPendek(r.tenggat) : 'tanpa tenggat'}</Berlaku>,
    rapat: true,
  },
  {
    kode: 'alasan',
    judul: 'Alasan dan sumber',
    isi: (r) => <Uraian r={r} />,
  },
  { kode: 'oleh', judul: 'Ditetapkan oleh', isi: (r) => <Penetap r={r} /> },
]

/** Deadlines that moved for the kabupaten: how often, from when to when. */
export function susunJudulTenggat(riwayat: readonly RiwayatTarget[]): string {
  const urut = riwayat
    .filter((r) => r.kodeWilayah.length === 5 && r.dicabut === null && r.tenggat !== null)
    .map((r) => r.tenggat as string)
    .reverse()
  const geser = urut.filter((t, i) => i > 0 && t !== urut[i - 1]).length
  const [pertama, akhir] = [urut[0], urut.at(-1)]
  if (!pertama || !akhir) return 'Tenggat belum ditetapkan'
  if (geser === 0) return `Tenggat ${formatTanggal(akhir)}, belum pernah digeser`
  return `Tenggat sudah digeser ${formatBulat(geser)} kali: dari ${formatTanggal(pertama)} ke ${formatTanggal(akhir)}`
}

/** Every target and deadline ever set, newest first; `aksi` adds a column of buttons. */
export function TabelTenggat({
  riwayat,
  aksi,
}: {
  riwayat: readonly RiwayatTarget[]
  aksi?: (r: RiwayatTarget) => ReactNode
}) {
  const kolom = aksi ? [...KOLOM, { kode: 'aksi', judul: 'Batalkan', isi: aksi }] : KOLOM
  return (
    <Tabel
      keterangan="Riwayat target dan tenggat registrasi"
      kolom={kolom}
      baris={riwayat}
      kunci={(r) => String(r.id)}
      kosong={<p>Belum ada target yang ditetapkan.</p>}
    />
  )
}

/** The history of targets as a card; a moved deadline stays to be seen. `atur`: the reader may set them. */
export function RiwayatTenggat({ riwayat, atur }: { riwayat: readonly RiwayatTarget[]; atur: boolean }) {
  return (
    <Kartu
      judul={susunJudulTenggat(riwayat)}
      id="tenggat"
      sub="Angka sebelum sebuah target berlaku dinilai dengan target lama"
      kanan={atur ? <TombolTautan href="/target">Atur target dan tarif</TombolTautan> : undefined}
      panjang
    >
      <TabelTenggat riwayat={riwayat} />
    </Kartu>
  )
}
