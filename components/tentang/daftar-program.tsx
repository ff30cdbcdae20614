import { Kartu } from '@/components/ui/kartu'
import { TandaContoh } from '@/components/ui/lencana'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { DAFTAR } from '@/indikator/catatan'
import { tautanDaftar } from '@/indikator/catatan/saringan'
import type { Daftar } from '@/indikator/catatan/tipe'
import { formatBulat } from '@/lib/angka'
import { formatTanggal } from '@/lib/periode'
import type { ModelTentang } from '@/server/loaders/tentang'
import gaya from './tentang.module.css'

type Hitungan = ModelTentang['catatan'][number]

const KATA = { kantor: 'dicatat kantor', terbit: 'terbitan', contoh: 'contoh' } as const

function Isi({ hitungan }: { hitungan: readonly Hitungan[] }) {
  if (hitungan.length === 0) return 'belum ada'
  return (
    <>
      {hitungan.map((h) => (
        <span key={h.sifat} className={gaya.alias}>
          {formatBulat(h.jumlah)} {h.sifat === 'contoh' ? <TandaContoh /> : KATA[h.sifat]}, terakhir ditulis{' '}
          {formatTanggal(h.terakhir)}
        </span>
      ))}
    </>
  )
}

function listKolom(semua: readonly Hitungan[]): Kolom<Daftar>[] {
  return [
    {
      kode: 'nama',
      judul: 'Daftar',
      tajuk: true,
      isi: (d) => (
        <>
          <Tautan href={tautanDaftar(d.kode)}>{d.nama}</Tautan>
          <span className={gaya.alias}>{d.penjelasan}</span>
        </>
      ),
    },
    {
      kode: 'kolom',
      judul: 'Yang dicatat',
      isi: (d) =>
        Object.values(d.kolom)
          .map((k) => k.judul)
          .join(', '),
    },
    {
      kode: 'isi',
      judul: 'Isinya kini',
      isi: (d) => <Isi hitungan={semua.filter((h) => h.daftar === d.kode)} />,
    },
  ]
}

/** The lists of the programme: what each holds, how much is in it, of what nature. */
export function DaftarProgram({ catatan }: { catatan: readonly Hitungan[] }) {
  return (
    <Kartu
      panjang
      judul="Dicatat satu per satu, dengan riwayatnya"
      sub="Datang lewat formulir atau berkas; yang lama tetap tersimpan. Sumber tiap catatan ada pada riwayatnya."
    >
      <Tabel
        keterangan="Daftar program"
        kolom={listKolom(catatan)}
        baris={Object.values(DAFTAR)}
        kunci={(d) => d.kode}
        lebar
      />
    </Kartu>
  )
}
