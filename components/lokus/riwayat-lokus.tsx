import { Kosong } from '@/components/keadaan/kosong'
import { BilahProgram } from '@/components/program/bilah-program'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { TandaContoh } from '@/components/ui/lencana'
import { Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { formatBulat } from '@/lib/angka'
import type { BarisLokus, ModelRiwayatLokus, TahunLokus } from '@/server/loaders/lokus-riwayat'
import gaya from './lokus.module.css'

const KOLOM: readonly Kolom<BarisLokus>[] = [
  {
    kode: 'nama',
    judul: 'Desa',
    tajuk: true,
    isi: (b) => (
      <>
        <Tautan href={`/desa/${b.kode}`}>{b.nama}</Tautan> {b.sifat === 'contoh' ? <TandaContoh /> : null}
        <span className={gaya.sunyi}>Kec. {b.namaKecamatan}</span>
      </>
    ),
  },
  { kode: 'tercetak', judul: 'Nama dalam sumber', isi: (b) => b.tercetak ?? b.nama },
  {
    kode: 'pasti',
    judul: 'Kepastian',
    isi: (b) =>
      b.meragukan ? (
        <span className={gaya.kemungkinan}>
          <Tanda bentuk="waspada" />
          Perlu dipastikan
        </span>
      ) : (
        <span className={gaya.kemungkinan}>
          <Tanda bentuk="baik" />
          Cocok
        </span>
      ),
  },
  { kode: 'catatan', judul: 'Catatan', isi: (b) => b.catatan ?? '' },
  {
    kode: 'pilot',
    judul: 'Desa pilot',
    isi: (b) => (b.pilot.length > 0 ? `terpilih ${b.pilot.join(', ')}` : '–'),
  },
]

/** Names, not desa: one name may fit two of them. */
const hitungNama = (t: TahunLokus) => new Set(t.baris.map((b) => b.tercetak ?? b.nama)).size

function sebutJumlah(t: TahunLokus): string {
  const ada = t.baris.length > 0 ? `${hitungNama(t)} nama ditemukan` : 'nama desanya belum tercatat'
  return t.terbit ? `${formatBulat(t.terbit.jumlah)} lokus menurut berita; ${ada}` : ada
}

function KartuTahun({ t }: { t: TahunLokus }) {
  const sumber = [...new Set(t.baris.map((b) => b.sumber))]
  return (
    <Kartu judul={`${t.tahun}: ${sebutJumlah(t)}`} sub={t.terbit?.catatan ?? undefined} panjang>
      <p className={`${gaya.sunyi} ${gaya.bawah}`}>
        Sumber:{' '}
        {[...(t.terbit ? [t.terbit.sumber] : []), ...sumber.filter((s) => s !== t.terbit?.sumber)].join('; ')}
      </p>
      {t.baris.length > 0 ? (
        <Tabel keterangan={`Lokus ${t.tahun}`} kolom={KOLOM} baris={t.baris} kunci={(b) => b.kode} />
      ) : null}
    </Kartu>
  )
}

function susunJudul(t: TahunLokus, di: string): string {
  const ragu = t.baris.filter((b) => b.meragukan).length
  const akhir = ragu > 0 ? `; ${ragu} desa masih perlu dipastikan` : ''
  return `${hitungNama(t)} nama lokus stunting ${t.tahun} tercatat${di}${akhir}`
}

/** Earlier lokus year by year: names as far as they are known, counts of the news where they are not. */
export function HalamanRiwayatLokus({ m }: { m: ModelRiwayatLokus }) {
  const di = m.kecamatan ? ` di Kecamatan ${m.kecamatan}` : ''
  const terakhir = m.tahun.find((t) => t.baris.length > 0)
  return (
    <Tumpuk>
      <BilahProgram aktif="lokus" bulan={null} />
      <KepalaHalaman
        remah={
          <Remah jejak={[{ nama: 'Lokus & pilot', href: '/program/lokus' }, { nama: 'Lokus terdahulu' }]} />
        }
        judul={terakhir ? susunJudul(terakhir, di) : `Belum ada lokus yang tercatat${di}`}
        sub="Dari berita dan penetapan. Jumlah menurut berita bukan jumlah baris di sini."
        kanan={
          <>
            {m.bolehCatat ? <TombolTautan href="/catatan/lokus">Catat atau impor lokus</TombolTautan> : null}
            <TombolCetak />
          </>
        }
      />
      {m.tahun.length > 0 ? (
        m.tahun.map((t) => <KartuTahun key={t.tahun} t={t} />)
      ) : (
        <Kartu>
          <Kosong judul="Belum ada lokus yang tercatat">Lokus dicatat atau diimpor oleh DPMD.</Kosong>
        </Kartu>
      )}
    </Tumpuk>
  )
}
