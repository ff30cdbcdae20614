import { Tanda } from '@/components/ui/tanda'
import { type HitunganTim, nilaiBagian } from '@/indikator/tim-keadaan'
import type { Status } from '@/indikator/tipe'
import { formatBulat } from '@/lib/angka'
import gaya from './tim.module.css'

interface Angka {
  nama: string
  nilai: string
  keterangan: string
  status: Status
}

const dari = (n: number, semua: number) =>
  semua === 0 ? '–' : `${formatBulat(n)} dari ${formatBulat(semua)}`

/** What is asked of the teams of desa and kelurahan, as figures. */
function listAngka(n: HitunganTim, sebutan: string): Angka[] {
  const tercatat: Angka = {
    nama: 'Tercatat',
    nilai: dari(n.terdata, n.semua),
    keterangan: `${sebutan} yang keadaan timnya diketahui`,
    status: nilaiBagian(n.terdata, n.semua),
  }
  return [
    tercatat,
    {
      nama: 'Susunan lengkap',
      nilai: dari(n.lengkap, n.terbentuk),
      keterangan: 'sembilan jabatan terisi',
      status: nilaiBagian(n.lengkap, n.terbentuk),
    },
    {
      nama: 'Sudah dilatih',
      nilai: dari(n.terlatih, n.terbentuk),
      keterangan: 'tim yang sudah terbentuk',
      status: nilaiBagian(n.terlatih, n.terbentuk),
    },
    {
      nama: 'SK habis atau segera',
      nilai: formatBulat(n.habis + n.segera),
      keterangan: `${formatBulat(n.habis)} habis, ${formatBulat(n.segera)} dalam 90 hari`,
      status: n.habis > 0 ? 'buruk' : n.segera > 0 ? 'waspada' : 'baik',
    },
    {
      nama: 'Data SK kurang',
      nilai: formatBulat(n.skKurang),
      keterangan: 'nomor atau tanggal belum dicatat',
      status: n.skKurang > 0 ? 'waspada' : 'baik',
    },
  ]
}

/** The figures below the title of a page of teams. */
export function AngkaTim({ hitungan, sebutan }: { hitungan: HitunganTim; sebutan: string }) {
  return (
    <dl className={gaya.angka}>
      {listAngka(hitungan, sebutan).map((a) => (
        <div key={a.nama}>
          <dt>{a.nama}</dt>
          <dd>
            <b>
              <Tanda bentuk={a.status} />
              {a.nilai}
            </b>
            <span>{a.keterangan}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
