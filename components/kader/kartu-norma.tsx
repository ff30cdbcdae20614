import { Lipat } from '@/components/program/lipat'
import { Kartu } from '@/components/ui/kartu'
import { Lencana } from '@/components/ui/lencana'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { NORMA_BERLAKU, NORMA_KADER } from '@/indikator/norma-kader'
import { formatBulat, formatPersen } from '@/lib/angka'
import { formatTanggalPendek } from '@/lib/periode'
import type { BarisKader } from '@/server/loaders/kader'
import gaya from './kader.module.css'

const sebutTanggal = (t: string) => (t.length === 10 ? formatTanggalPendek(t) : t)

type Norma = (typeof NORMA_KADER)[number]

const listKolom = (b: BarisKader): Kolom<Norma>[] => [
  {
    kode: 'norma',
    judul: 'Norma',
    tajuk: true,
    isi: (n) => (
      <>
        {n.nama} {n.kode === NORMA_BERLAKU ? <Lencana status="baik">Dipakai di sini</Lencana> : null}
      </>
    ),
  },
  {
    kode: 'sesuai',
    judul: 'Posyandu sesuai',
    angka: true,
    rapat: true,
    isi: (n) =>
      b.diketahui === 0
        ? '–'
        : `${formatBulat(b.norma[n.kode])} dari ${formatBulat(b.diketahui)} (${formatPersen((b.norma[n.kode] * 100) / b.diketahui)})`,
  },
  {
    kode: 'sumber',
    judul: 'Sumber',
    isi: (n) => (
      <span className={gaya.sunyi}>
        {n.sumber}
        {n.sumber.includes(n.tanggalSumber) ? '' : `, ${sebutTanggal(n.tanggalSumber)}`}. {n.keterangan}
      </span>
    ),
  },
]

/** The norms that sources name, the one in force marked, with how many posyandu meet each. */
export function KartuNorma({ baris }: { baris: BarisKader }) {
  return (
    <Kartu
      judul="Sumber berbeda-beda tentang jumlah yang wajib"
      sub="Jumlah menurut peraturan belum ditemukan; hasil menurut tiap norma berdampingan"
    >
      <Lipat jumlah={NORMA_KADER.length} satuan="norma" susun={['', 'Posyandu sesuai:', '']}>
        <Tabel
          keterangan="Norma jumlah pengurus dan kader per posyandu dengan sumbernya"
          kolom={listKolom(baris)}
          baris={NORMA_KADER}
          kunci={(n) => n.kode}
          lebar
        />
      </Lipat>
    </Kartu>
  )
}
