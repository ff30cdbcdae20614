import { PeringkatBatang } from '@/components/grafik/peringkat-batang'
import { PetaKecamatan } from '@/components/peta/peta-kecamatan'
import { SubPeta } from '@/components/peta/sub-peta'
import { Kartu } from '@/components/ui/kartu'
import { PetakDesa } from '@/components/wilayah/petak-desa'
import type { ModelKartu, NilaiTempat } from '@/indikator/model'
import { judulPeringkat, judulPeta } from '@/indikator/perhatian'
import { formatBulan, geserBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { LetakPetak } from '@/server/loaders/petak'
import type { BentukPeta } from '@/server/peta/bentuk'
import gaya from './halaman-indikator.module.css'

interface Props {
  akar: ModelKartu
  jenisAnak: 'kecamatan' | 'desa'
  sebutanAnak: string
  /** Worst first. */
  tempat: readonly NilaiTempat[]
  /** Hexagons of the desa; empty for the kabupaten, and where there is no hex map. */
  petak: readonly LetakPetak[]
  bentuk: BentukPeta | null
}

function Peta({ akar, jenisAnak, sebutanAnak, tempat, petak, bentuk }: Props) {
  const i = akar.indikator
  if (petak.length > 0) {
    return (
      <PetakDesa
        indikator={i}
        letak={petak}
        nilai={tempat}
        bulan={akar.bulan}
        tanggalData={akar.tanggalData}
        satuan={sebutanAnak}
        wilayah={akar.kode}
      />
    )
  }
  return (
    <PetaKecamatan
      bentuk={bentuk}
      indikator={i}
      bulan={akar.bulan}
      tanggalData={akar.tanggalData}
      tempat={jenisAnak === 'kecamatan' ? tempat : [akar]}
      judul={`Peta ${i.nama} per kecamatan, ${formatBulan(akar.bulan)}`}
      tautan={(kode) => tautan(`/kecamatan/${kode}`, akar.bulan)}
    />
  )
}

/** Where it is better and where worse: map and ranking of the places right below the root of the scope. */
export function PetaPeringkat(p: Props) {
  const { akar, jenisAnak, sebutanAnak, tempat } = p
  const i = akar.indikator
  const sub = (
    <SubPeta
      teks={`${i.namaPembilang} ÷ ${i.namaPenyebut}, ${formatBulan(akar.bulan)}`}
      indikator={i.kode}
      bulan={akar.bulan}
    />
  )
  return (
    <div className={gaya.peta}>
      <Kartu lentur judul={judulPeta(i, tempat)} sub={sub}>
        <Peta {...p} />
      </Kartu>
      <Kartu
        lentur
        judul={judulPeringkat(i, tempat, geserBulan(akar.bulan, -1))}
        sub="Terburuk dulu · garis: target · kanan: ubah (poin)"
      >
        <PeringkatBatang
          indikator={i}
          tempat={tempat}
          target={akar.target?.nilai ?? null}
          judulNama={sebutanAnak.charAt(0).toUpperCase() + sebutanAnak.slice(1)}
          tautan={(kode) => tautan(`/${jenisAnak}/${kode}`, akar.bulan)}
        />
        <a className={gaya.lanjut} href="#tabel">
          Semua angka dalam tabel
        </a>
      </Kartu>
    </div>
  )
}
