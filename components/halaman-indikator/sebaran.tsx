import { Kartu } from '@/components/ui/kartu'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { judulSebaran } from '@/indikator/kalimat-indikator'
import type { NilaiTempat } from '@/indikator/model'
import type { Status } from '@/indikator/tipe'
import { formatBulat } from '@/lib/angka'
import gaya from './halaman-indikator.module.css'

const URUTAN: readonly { status: Status; kata: string }[] = [
  { status: 'baik', kata: 'mencapai target' },
  { status: 'waspada', kata: 'mendekati' },
  { status: 'buruk', kata: 'jauh dari target' },
]

interface Props {
  /** Worst first. */
  tempat: readonly NilaiTempat[]
  jenis: string
  tautan: (kode: string) => string
}

function Baris({ kata, status, tempat, tautan }: Pick<Props, 'tempat' | 'tautan'> & (typeof URUTAN)[number]) {
  if (tempat.length === 0) return null
  return (
    <li>
      <Tanda bentuk={status} />
      <p>
        <b>
          {formatBulat(tempat.length)} {kata}
        </b>
        {tempat.map((t, i) => (
          <span key={t.kode}>
            {i === 0 ? ' ' : ', '}
            <Tautan href={tautan(t.kode)}>{t.nama}</Tautan>
          </span>
        ))}
      </p>
    </li>
  )
}

/** How many places reach the target, come near it, or are far from it, and which they are. */
export function Sebaran({ tempat, jenis, tautan }: Props) {
  const ada = tempat.filter((t) => t.tercetak !== null)
  const kosong = tempat.filter((t) => t.tercetak === null)
  return (
    <Kartu judul={judulSebaran(tempat, jenis)} className={gaya.kartuSebaran}>
      <ul className={gaya.sebaran}>
        {URUTAN.map((u) => (
          <Baris key={u.status} {...u} tempat={ada.filter((t) => t.status === u.status)} tautan={tautan} />
        ))}
        <Baris
          status="kosong"
          kata="tanpa target"
          tempat={ada.filter((t) => t.status === 'kosong')}
          tautan={tautan}
        />
        <Baris status="kosong" kata="belum ada angka" tempat={kosong} tautan={tautan} />
      </ul>
    </Kartu>
  )
}
