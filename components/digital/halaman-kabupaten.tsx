import { PetaPeringkat } from '@/components/halaman-indikator/peta-peringkat'
import { BilahProgram } from '@/components/program/bilah-program'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { judulDigital, judulDigitalKecamatan, kalimatDigital } from '@/indikator/digital'
import { urutkanTerburuk } from '@/indikator/susun'
import { formatBulat } from '@/lib/angka'
import type { Peran } from '@/lib/cakupan'
import { type Bulan, formatBulan, formatTanggal } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelDigital } from '@/server/loaders/digital'
import type { BentukPeta } from '@/server/peta/bentuk'
import gaya from './digital.module.css'
import { KartuCara, KartuKelas, KartuPintu, PitaKelas } from './kartu-kelas'

type Baris = ModelDigital['kecamatan'][number]

const kurang = (b: Baris, kode: string) => b.siap.kurang.find((k) => k.kode === kode)?.jumlah ?? 0

/** Share ready of those surveyed; places without any come last. */
const bagianSiap = ({ siap: s }: Baris) => (s.terdata > 0 ? s.kelas.siap / s.terdata : 2)

const listKolom = (bulan: Bulan): Kolom<Baris>[] => [
  {
    kode: 'nama',
    judul: 'Kecamatan',
    tajuk: true,
    isi: (b) => <Tautan href={tautan(`/program/digital/${b.kode}`, bulan)}>{b.nama}</Tautan>,
  },
  {
    kode: 'pita',
    judul: 'Siap, hampir, belum, belum didata',
    isi: (b) => (
      <span className={gaya.pitaTabel}>
        <PitaKelas siap={b.siap} />
      </span>
    ),
  },
  ...(['siap', 'hampir', 'belum', 'belum-didata'] as const).map((k) => ({
    kode: k,
    judul: k === 'belum-didata' ? 'Belum didata' : k.charAt(0).toUpperCase() + k.slice(1),
    angka: true,
    isi: (b: Baris) => formatBulat(b.siap.kelas[k]),
  })),
  { kode: 'gawai', judul: 'Tanpa gawai', angka: true, isi: (b) => formatBulat(kurang(b, 'gawai')) },
  { kode: 'sinyal', judul: 'Sinyal kurang', angka: true, isi: (b) => formatBulat(kurang(b, 'sinyal')) },
  { kode: 'kader', judul: 'Kader kurang', angka: true, isi: (b) => formatBulat(kurang(b, 'kader')) },
]

interface Props {
  model: ModelDigital
  peran: Peran
  bentuk: BentukPeta | null
}

/** How far the posyandu of the kabupaten can report by themselves. */
export function HalamanDigital({ model: m, peran, bentuk }: Props) {
  const { bulan, tanggalData } = m.dasar
  return (
    <Tumpuk>
      <BilahProgram aktif="digital" bulan={bulan} />
      <KepalaHalaman
        judul={judulDigital(m.siap, m.nama)}
        sub={kalimatDigital(m.siap)}
        kanan={
          <>
            {peran === 'dpmd' ? (
              <TombolTautan href="/impor?daftar=digital">Isi data digital</TombolTautan>
            ) : null}
            <TombolCetak />
          </>
        }
        keterangan={
          tanggalData ? (
            <>
              <p>Jawaban terakhir sampai {formatTanggal(tanggalData)}</p>
              <p>Sumber: pendataan kesiapan digital</p>
            </>
          ) : null
        }
      />
      <Petak ragam="dua">
        <KartuKelas siap={m.siap} />
        <Tumpuk>
          <KartuCara siap={m.siap} />
          <KartuPintu />
        </Tumpuk>
      </Petak>
      {m.akar ? (
        <PetaPeringkat
          akar={m.akar}
          jenisAnak="kecamatan"
          sebutanAnak="kecamatan"
          tempat={urutkanTerburuk(m.akar.indikator, m.tempat)}
          petak={[]}
          bentuk={bentuk}
        />
      ) : null}
      <Kartu
        id="tabel"
        judul={judulDigitalKecamatan(m.kecamatan.map((k) => k.siap))}
        sub={`Posyandu, ${formatBulan(bulan)} · paling sedikit siap lebih dulu · ketuk nama kecamatan untuk daftar posyandunya`}
        panjang
      >
        <Tabel
          keterangan="Kesiapan digital per kecamatan"
          kolom={listKolom(bulan)}
          baris={m.kecamatan.toSorted(
            (a, b) => bagianSiap(a) - bagianSiap(b) || a.nama.localeCompare(b.nama),
          )}
          kunci={(b) => b.kode}
        />
      </Kartu>
    </Tumpuk>
  )
}
