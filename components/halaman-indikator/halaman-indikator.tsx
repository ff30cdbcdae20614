import { PeringkatBatang } from '@/components/grafik/peringkat-batang'
import { CaraHitung } from '@/components/indikator/cara-hitung'
import { KartuUtama } from '@/components/indikator/kartu-utama'
import { PetaKecamatan } from '@/components/peta/peta-kecamatan'
import { AngkaTerbit } from '@/components/tentang/angka-terbit'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { Rincian } from '@/components/ui/rincian'
import { Saklar } from '@/components/ui/saklar'
import { TombolTautan } from '@/components/ui/tombol'
import { INDIKATOR, INDIKATOR_UTAMA } from '@/indikator'
import { judulIndikator } from '@/indikator/kalimat-indikator'
import type { ModelKartu, NilaiTempat } from '@/indikator/model'
import { judulPeringkat, judulPeta } from '@/indikator/perhatian'
import { urutkanTerburuk } from '@/indikator/susun'
import type { AngkaDisusun, SeriBerangka, TabelTerbit } from '@/indikator/susun-terbit'
import type { Indikator } from '@/indikator/tipe'
import { formatBulat } from '@/lib/angka'
import type { Peran } from '@/lib/cakupan'
import { type Bulan, formatBulan, formatTanggal, geserBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import gaya from './halaman-indikator.module.css'
import { Survei } from './survei'
import { TabelTempat } from './tabel-tempat'
import { Tren } from './tren'

interface Model {
  dasar: { bulan: Bulan; tanggalData: string | null; kabupaten: string }
  indikator: Indikator
  akar: ModelKartu
  jenisAnak: 'kecamatan' | 'desa'
  tempat: NilaiTempat[]
  terbit: { seri: SeriBerangka[]; tabel: TabelTerbit[] }
  angkaTerbit: AngkaDisusun[]
}

interface Props {
  model: Model
  bentuk: Parameters<typeof PetaKecamatan>[0]['bentuk']
  peran: Peran
}

function PilihIndikator({ terpilih, bulan }: { terpilih: Indikator; bulan: Bulan }) {
  const utama = new Set<string>(INDIKATOR_UTAMA)
  const pilihan = INDIKATOR.map((i) => ({
    kode: i.kode,
    nama: i.namaPendek,
    href: tautan(`/indikator/${i.kode}`, bulan),
  }))
  return (
    <Saklar
      label="Indikator"
      pilihan={pilihan.filter((p) => utama.has(p.kode))}
      lainnya={pilihan.filter((p) => !utama.has(p.kode))}
      aktif={terpilih.kode}
    />
  )
}

function Tabelnya({ model: m }: { model: Model }) {
  const { bulan } = m.dasar
  const csv = tautan('/api/v1/nilai', bulan, {
    indikator: m.indikator.kode,
    tingkat: m.jenisAnak,
    format: 'csv',
  })
  const jenis = m.jenisAnak === 'kecamatan' ? 'Kecamatan' : 'Desa'
  return (
    <Kartu
      panjang
      judul={`Semua angka per ${m.jenisAnak}`}
      sub={`${formatBulan(bulan)} · ${m.indikator.sumber.map((s) => s.nama).join(', ')}`}
      kanan={
        <TombolTautan href={csv} unduh kecil>
          Unduh CSV
        </TombolTautan>
      }
    >
      <TabelTempat
        indikator={m.indikator}
        tempat={urutkanTerburuk(m.indikator, m.tempat)}
        judulNama={jenis}
        keterangan={`${m.indikator.nama} per ${m.jenisAnak}, ${formatBulan(bulan)}`}
        tautan={(kode) => tautan(`/${m.jenisAnak}/${kode}`, bulan)}
      />
    </Kartu>
  )
}

function PetaDanPeringkat({ model: m, bentuk }: Omit<Props, 'peran'>) {
  const { bulan } = m.dasar
  const i = m.indikator
  const terurut = urutkanTerburuk(i, m.tempat)
  const arah = (kode: string) => tautan(`/${m.jenisAnak}/${kode}`, bulan)
  const peringkat = (
    <Kartu
      lentur
      judul={judulPeringkat(i, m.tempat, geserBulan(bulan, -1))}
      sub="Terburuk dulu · garis: target · kanan: ubah (poin)"
    >
      <PeringkatBatang
        indikator={i}
        tempat={terurut}
        target={m.akar.target?.nilai ?? null}
        judulNama={m.jenisAnak === 'kecamatan' ? 'Kecamatan' : 'Desa'}
        tautan={arah}
      />
    </Kartu>
  )
  const isiPeta = m.jenisAnak === 'kecamatan' ? m.tempat : [m.akar]
  return (
    <Petak ragam="dua">
      <Kartu
        lentur
        judul={judulPeta(i, m.jenisAnak === 'kecamatan' ? terurut : [m.akar])}
        sub={formatBulan(bulan)}
      >
        <PetaKecamatan
          bentuk={bentuk}
          indikator={i}
          tempat={isiPeta}
          judul={`Peta ${i.nama} per kecamatan, ${formatBulan(bulan)}`}
          tautan={(kode) => tautan(`/kecamatan/${kode}`, bulan)}
        />
      </Kartu>
      {peringkat}
    </Petak>
  )
}

/** One indicator from its verdict down to its definition. */
export function HalamanIndikator({ model: m, bentuk, peran }: Props) {
  const i = m.indikator
  const survei = m.terbit.seri.find((s) => s.seri.kelompok === 'survei')
  const lain = m.terbit.seri.filter((s) => s !== survei)
  const tautanAsal = peran === 'dpmd' || peran === 'kecamatan' ? '/impor' : undefined
  return (
    <>
      <KepalaHalaman
        remah={
          <Remah
            jejak={[{ nama: 'Indikator', href: tautan('/indikator', m.dasar.bulan) }, { nama: i.nama }]}
          />
        }
        judul={judulIndikator(m.akar)}
        sub={`${i.penjelasan} ${m.akar.nama}, ${formatBulan(m.dasar.bulan)}.`}
        keterangan={
          <>
            <p>Data per {formatTanggal(m.akar.tanggalData)}</p>
            <p>
              {formatBulat(m.akar.melapor)} dari {formatBulat(m.akar.total)} posyandu melapor
            </p>
          </>
        }
      />
      <div className={gaya.pilih}>
        <PilihIndikator terpilih={i} bulan={m.dasar.bulan} />
      </div>
      <div className={gaya.atas}>
        <Tumpuk>
          <KartuUtama model={m.akar} tautanAsal={tautanAsal} />
          <Kartu judul="Bagaimana angka ini dihitung">
            <CaraHitung indikator={i} nilai={m.akar} tautanAsal={tautanAsal} />
          </Kartu>
        </Tumpuk>
        <Tren akar={m.akar} angkaTerbit={m.angkaTerbit} />
      </div>
      <PetaDanPeringkat model={m} bentuk={bentuk} />
      {survei ? <Survei seri={survei} kabupaten={m.dasar.kabupaten} /> : null}
      <Tabelnya model={m} />
      {lain.length > 0 || m.terbit.tabel.length > 0 ? (
        <Rincian ringkas="Angka terbitan resmi yang terkait">
          <AngkaTerbit seri={lain} tabel={m.terbit.tabel} />
        </Rincian>
      ) : null}
    </>
  )
}
