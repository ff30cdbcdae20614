import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { getIndikator } from '@/indikator'
import { judulDaftarKecamatan } from '@/indikator/kalimat-wilayah'
import type { Indikator } from '@/indikator/tipe'
import { formatBulat } from '@/lib/angka'
import { formatBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { BarisWilayah, ModelDaftarKecamatan } from '@/server/loaders/wilayah'
import { SelHitungan, SelKelas, SelStatus } from './sel'
import { listNamaSumber, SumberData } from './sumber-data'
import { TombolCetak } from './tombol-cetak'

type KodeKolom = keyof BarisWilayah['nilai']

const indikator = (kode: KodeKolom) => getIndikator(kode) as Indikator

function Judul({ kode, model: m }: { kode: KodeKolom; model: ModelDaftarKecamatan }) {
  return (
    <Tautan href={tautan(`/indikator/${kode}`, m.dasar.bulan)}>
      {indikator(kode).namaPendek}
      {kode === 'registrasi' || kode === 'laporan-masuk' ? '' : ' %'}
    </Tautan>
  )
}

function listKolom(model: ModelDaftarKecamatan): Kolom<BarisWilayah>[] {
  const kab = model.kabupaten
  const sel = {
    registrasi: (b: BarisWilayah) => <SelHitungan nilai={b.nilai.registrasi} status />,
    'laporan-masuk': (b: BarisWilayah) => <SelHitungan nilai={b.nilai['laporan-masuk']} status />,
    stunting: (b: BarisWilayah) => <SelKelas indikator={indikator('stunting')} nilai={b.nilai.stunting} />,
  }
  const nilai = (kode: KodeKolom): Kolom<BarisWilayah> => {
    const isi =
      kode in sel
        ? sel[kode as keyof typeof sel]
        : (b: BarisWilayah) => <SelStatus indikator={indikator(kode)} nilai={b.nilai[kode]} />
    return { kode, judul: <Judul kode={kode} model={model} />, angka: true, isi, kaki: isi(kab) }
  }
  return [
    {
      kode: 'nama',
      judul: 'Kecamatan',
      tajuk: true,
      rapat: true,
      isi: (b) => <Tautan href={tautan(`/kecamatan/${b.kode}`, model.dasar.bulan)}>{b.nama}</Tautan>,
      kaki: 'Kabupaten',
    },
    nilai('registrasi'),
    {
      kode: 'sisa',
      judul: 'Sisa',
      angka: true,
      isi: (b) => sebutSisa(b),
      kaki: sebutSisa(kab),
    },
    ...(['stunting', 'partisipasi-kader', 'ds', 'enam-bidang', 'laporan-masuk'] as const).map(nilai),
    {
      kode: 'posyandu',
      judul: 'Posyandu',
      angka: true,
      isi: (b) => formatBulat(b.posyandu),
      kaki: formatBulat(kab.posyandu),
    },
  ]
}

function sebutSisa({ nilai: { registrasi: n } }: BarisWilayah): string {
  return n.nilai.jenis === 'angka' ? formatBulat(n.nilai.penyebut - n.nilai.pembilang) : '–'
}

/** All kecamatan of the scope in one table, the largest registration gap first. */
export function DaftarKecamatan({ model: m }: { model: ModelDaftarKecamatan }) {
  const { bulan, tanggalData } = m.dasar
  const kolom = Object.keys(m.kabupaten.nilai) as KodeKolom[]
  return (
    <>
      <KepalaHalaman
        judul={judulDaftarKecamatan(m.baris.map((b) => b.nilai.registrasi))}
        sub={`${formatBulan(bulan)}. Sisa registrasi terbanyak lebih dulu; pilih kecamatan untuk melihat desa dan posyandunya.`}
        kanan={<TombolCetak />}
      />
      <Kartu panjang>
        <Tabel
          keterangan="Kecamatan, sisa registrasi terbanyak lebih dulu"
          kolom={listKolom(m)}
          baris={m.baris}
          kunci={(b) => b.kode}
        />
      </Kartu>
      <SumberData
        tanggalData={tanggalData}
        sumber={listNamaSumber(kolom.map(indikator))}
        adaContoh={m.kabupaten.nilai.registrasi.adaContoh}
      >
        Lingkaran: mencapai target. Wajik: mendekati. Segitiga: jauh dari target.
      </SumberData>
    </>
  )
}
