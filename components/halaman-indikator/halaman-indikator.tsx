import { KartuUtama } from '@/components/indikator/kartu-utama'
import { AngkaTerbit } from '@/components/tentang/angka-terbit'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { Rincian } from '@/components/ui/rincian'
import { Saklar } from '@/components/ui/saklar'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { getIndikator, INDIKATOR_LAIN, INDIKATOR_UTAMA } from '@/indikator'
import { judulIndikator, kalimatIndikator } from '@/indikator/kalimat-indikator'
import { formatKelengkapan } from '@/indikator/kelengkapan'
import type { ModelKartu, NilaiTempat } from '@/indikator/model'
import { urutkanTerburuk } from '@/indikator/susun'
import type { AngkaDisusun, SeriBerangka, TabelTerbit } from '@/indikator/susun-terbit'
import type { Indikator } from '@/indikator/tipe'
import type { Peran } from '@/lib/cakupan'
import { type Bulan, formatBulan, formatTanggal } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { LetakPetak } from '@/server/loaders/petak'
import type { BentukPeta } from '@/server/peta/bentuk'
import { AngkaLain } from './angka-lain'
import { Definisi } from './definisi'
import gaya from './halaman-indikator.module.css'
import { PetaPeringkat } from './peta-peringkat'
import { Sebaran } from './sebaran'
import { Survei } from './survei'
import { TabelTempat } from './tabel-tempat'
import { Tren } from './tren'

interface Model {
  dasar: { bulan: Bulan; tanggalData: string | null; kabupaten: string }
  indikator: Indikator
  akar: ModelKartu
  jenisAnak: 'kecamatan' | 'desa'
  sebutanAnak: string
  tempat: NilaiTempat[]
  petak: LetakPetak[]
  terbit: { seri: SeriBerangka[]; tabel: TabelTerbit[] }
  angkaTerbit: AngkaDisusun[]
}

interface Props {
  model: Model
  bentuk: BentukPeta | null
  peran: Peran
}

const kapital = (teks: string) => teks.charAt(0).toUpperCase() + teks.slice(1)

function PilihIndikator({ terpilih, bulan }: { terpilih: Indikator; bulan: Bulan }) {
  const susun = (i: Indikator) => ({
    kode: i.kode,
    nama: i.namaPendek,
    href: tautan(`/indikator/${i.kode}`, bulan),
  })
  return (
    <Saklar
      label="Indikator"
      pilihan={INDIKATOR_UTAMA.flatMap((kode) => getIndikator(kode) ?? []).map(susun)}
      lainnya={INDIKATOR_LAIN.map(({ indikator: i, kelompok }) => ({
        ...susun(i),
        lengkap: i.nama,
        kelompok,
      }))}
      aktif={terpilih.kode}
    />
  )
}

function Kepala({ model: m }: { model: Model }) {
  const { akar, indikator: i, dasar } = m
  return (
    <KepalaHalaman
      remah={
        <Remah jejak={[{ nama: 'Indikator', href: tautan('/indikator', dasar.bulan) }, { nama: i.nama }]} />
      }
      judul={judulIndikator(akar)}
      sub={kalimatIndikator(akar, m.tempat, m.sebutanAnak)}
      keterangan={
        <>
          <p>
            {akar.nama}, data per {formatTanggal(akar.tanggalData)}
          </p>
          <p>{formatKelengkapan(i, akar)}</p>
          <p>Sumber: {i.sumber.at(-1)?.nama}</p>
        </>
      }
    />
  )
}

function KartuTabel({ model: m, tempat }: { model: Model; tempat: NilaiTempat[] }) {
  const { bulan } = m.dasar
  const csv = tautan('/api/v1/nilai', bulan, {
    indikator: m.indikator.kode,
    tingkat: m.jenisAnak,
    format: 'csv',
  })
  const xlsx = tautan(`/api/indikator/${m.indikator.kode}/angka.xlsx`, bulan)
  return (
    <Kartu
      id="tabel"
      panjang
      judul={`Semua angka per ${m.sebutanAnak}`}
      sub={`${m.indikator.nama}, ${formatBulan(bulan)} · ${m.indikator.sumber.map((s) => s.nama).join(', ')}`}
      kanan={
        <div className={gaya.unduh}>
          <TombolTautan href={xlsx} unduh kecil>
            Unduh XLSX
          </TombolTautan>
          <TombolTautan href={csv} unduh kecil>
            Unduh CSV
          </TombolTautan>
        </div>
      }
    >
      <TabelTempat
        indikator={m.indikator}
        tempat={tempat}
        judulNama={kapital(m.sebutanAnak)}
        keterangan={`${m.indikator.nama} per ${m.sebutanAnak}, ${formatBulan(bulan)}`}
        tautan={(kode) => tautan(`/${m.jenisAnak}/${kode}`, bulan)}
      />
    </Kartu>
  )
}

/** Published figures beside the indicator: the survey in a panel of its own, everything else as a list with method and source. */
function Terbitan({ model: m }: { model: Model }) {
  const survei = m.terbit.seri.find((s) => s.seri.kelompok === 'survei')
  const lain = <AngkaLain seri={m.terbit.seri.filter((s) => s !== survei)} kabupaten={m.dasar.kabupaten} />
  return (
    <>
      {survei ? (
        <div className={gaya.terbitan}>
          <Survei seri={survei} kabupaten={m.dasar.kabupaten} target={m.akar.target?.nilai ?? null} />
          {lain}
        </div>
      ) : (
        lain
      )}
      {m.terbit.tabel.length > 0 ? (
        <Rincian ringkas="Tabel terbitan per kecamatan">
          <AngkaTerbit seri={[]} tabel={m.terbit.tabel} />
        </Rincian>
      ) : null}
    </>
  )
}

/** One indicator from its verdict down to its definition. */
export function HalamanIndikator({ model: m, bentuk, peran }: Props) {
  const tempat = urutkanTerburuk(m.indikator, m.tempat)
  const tautanAsal = peran === 'dpmd' || peran === 'kecamatan' ? '/impor' : undefined
  return (
    <>
      <Kepala model={m} />
      <div className={gaya.pilih}>
        <PilihIndikator terpilih={m.indikator} bulan={m.dasar.bulan} />
        <Tautan href={`/sematan?tambah=${m.indikator.kode}`}>Sematkan di ringkasan</Tautan>
      </div>
      <div className={gaya.atas}>
        <Tumpuk>
          <KartuUtama model={m.akar} tautanAsal={tautanAsal} />
          <Sebaran
            tempat={tempat}
            jenis={m.sebutanAnak}
            tautan={(kode) => tautan(`/${m.jenisAnak}/${kode}`, m.dasar.bulan)}
          />
        </Tumpuk>
        <Tren akar={m.akar} angkaTerbit={m.angkaTerbit} />
      </div>
      <PetaPeringkat {...m} tempat={tempat} bentuk={bentuk} />
      <Terbitan model={m} />
      <div className={gaya.rinci}>
        <KartuTabel model={m} tempat={tempat} />
        <Definisi indikator={m.indikator} nilai={m.akar} tautanAsal={tautanAsal} />
      </div>
    </>
  )
}
