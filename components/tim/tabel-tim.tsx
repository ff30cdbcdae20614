import { type Kolom, Tabel } from '@/components/ui/tabel'
import type { Tim } from '@/indikator/tim-keadaan'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import { Tautan } from '../ui/tautan'
import { SelKeadaan, SelLatih, SelMasa, SelSk, SelSusunan, TautanCatat } from './sel-tim'

interface Props {
  keterangan: string
  tim: readonly Tim[]
  bulan: Bulan
  bolehCatat: boolean
  /** The page already says that all is sample. */
  tandai: boolean
}

function listKolom({ bulan, bolehCatat, tandai }: Props): Kolom<Tim>[] {
  const kolom: Kolom<Tim>[] = [
    {
      kode: 'tempat',
      judul: 'Desa/kelurahan',
      tajuk: true,
      isi: (t) => <Tautan href={tautan(`/desa/${t.tempat.kode}`, bulan)}>{t.tempat.nama}</Tautan>,
    },
    { kode: 'keadaan', judul: 'Tim', rapat: true, isi: (t) => <SelKeadaan tim={t} tandai={tandai} /> },
    { kode: 'sk', judul: 'SK', isi: (t) => <SelSk tim={t} /> },
    { kode: 'masa', judul: 'Masa berlaku', isi: (t) => <SelMasa tim={t} /> },
    { kode: 'susunan', judul: 'Susunan', isi: (t) => <SelSusunan tim={t} /> },
    { kode: 'latih', judul: 'Dilatih', isi: (t) => <SelLatih tim={t} /> },
  ]
  return bolehCatat
    ? [...kolom, { kode: 'catat', judul: 'Catatan', rapat: true, isi: (t) => <TautanCatat tim={t} /> }]
    : kolom
}

const URUTAN = { belum: 0, 'tanpa-data': 1, terbentuk: 2 } as const

/** Teams of the desa of a kecamatan: those not formed first, then by name. */
export function TabelTim(p: Props) {
  const urut = [...p.tim].sort(
    (a, b) => URUTAN[a.keadaan] - URUTAN[b.keadaan] || a.tempat.nama.localeCompare(b.tempat.nama),
  )
  return <Tabel keterangan={p.keterangan} kolom={listKolom(p)} baris={urut} kunci={(t) => t.tempat.kode} />
}
