import { SubPeta } from '@/components/peta/sub-peta'
import { BilahProgram } from '@/components/program/bilah-program'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { TombolTautan } from '@/components/ui/tombol'
import { PetakDesa } from '@/components/wilayah/petak-desa'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { judulDaftarDigital, judulDigital, kalimatDigital } from '@/indikator/digital'
import { judulPetakDesa } from '@/indikator/kalimat-wilayah'
import { formatBulat } from '@/lib/angka'
import type { Peran } from '@/lib/cakupan'
import { formatBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelDigitalKecamatan } from '@/server/loaders/digital'
import { DaftarKelas } from './daftar-kelas'
import { KartuCara, KartuKelas } from './kartu-kelas'

function Kepala({ model: m, peran }: { model: ModelDigitalKecamatan; peran: Peran }) {
  const { bulan } = m.dasar
  const { nama } = m.tempat
  return (
    <KepalaHalaman
      remah={
        <Remah
          jejak={
            m.akarKecamatan
              ? [{ nama: `Kesiapan digital ${nama}` }]
              : [{ nama: 'Kesiapan digital', href: tautan('/program/digital', bulan) }, { nama }]
          }
          tambahan={[`${formatBulat(m.siap.posyandu)} posyandu`]}
        />
      }
      judul={judulDigital(m.siap, nama)}
      sub={kalimatDigital(m.siap)}
      kanan={
        <>
          <TombolTautan href={tautan(`/kecamatan/${m.tempat.kode}`, bulan)}>Kecamatan {nama}</TombolTautan>
          {peran === 'dpmd' || peran === 'kecamatan' ? (
            <TombolTautan href="/impor?daftar=digital">Isi data digital</TombolTautan>
          ) : null}
          <TombolTautan href={tautan(`/api/kecamatan/${m.tempat.kode}/kendala.xlsx`, bulan)} unduh>
            Unduh XLSX
          </TombolTautan>
          <TombolCetak />
        </>
      }
    />
  )
}

/** Readiness of one kecamatan: classes, map of its desa, every posyandu with its reason. */
export function HalamanDigitalKecamatan({ model: m, peran }: { model: ModelDigitalKecamatan; peran: Peran }) {
  const { bulan, tanggalData } = m.dasar
  return (
    <Tumpuk>
      <BilahProgram aktif="digital" bulan={bulan} />
      <Kepala model={m} peran={peran} />
      <Petak ragam="dua">
        <Tumpuk>
          <KartuKelas siap={m.siap} />
          <KartuCara siap={m.siap} />
        </Tumpuk>
        {m.petak.length > 0 ? (
          <Kartu
            judul={judulPetakDesa(m.indikator, m.nilaiDesa, m.sebutanDesa)}
            sub={
              <SubPeta
                teks={`Posyandu siap per ${m.sebutanDesa}, ${formatBulan(bulan)}`}
                indikator={m.indikator.kode}
                bulan={bulan}
                tempat={m.tempat.kode}
              />
            }
          >
            <PetakDesa
              indikator={m.indikator}
              letak={m.petak}
              nilai={m.nilaiDesa}
              bulan={bulan}
              tanggalData={tanggalData}
              satuan={m.sebutanDesa}
              wilayah={m.tempat.kode}
            />
          </Kartu>
        ) : null}
      </Petak>
      <Kartu judul={judulDaftarDigital(m.siap)} sub="Yang tinggal kurang satu hal lebih dulu" panjang>
        <DaftarKelas kelas={m.kelas} bulan={bulan} namaDesa={m.namaDesa} />
      </Kartu>
    </Tumpuk>
  )
}
