import { SubPeta } from '@/components/peta/sub-peta'
import { PanelProgram } from '@/components/program/panel-program'
import { KartuTahap } from '@/components/registrasi/kartu-tahap'
import { TempatSematan } from '@/components/sematan/tempat-sematan'
import { KartuTindakLanjut, TindakLanjutSingkat } from '@/components/tindak-lanjut/panel'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Remah } from '@/components/ui/remah'
import { TombolTautan } from '@/components/ui/tombol'
import { getIndikator } from '@/indikator'
import { judulKurang, judulLaporanDesa, judulPetakDesa, sebutDesa } from '@/indikator/kalimat-wilayah'
import type { Indikator } from '@/indikator/tipe'
import { formatBulat } from '@/lib/angka'
import { formatBulan, formatTanggal } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelKecamatan } from '@/server/loaders/wilayah'
import { DaftarKurang } from './daftar-kurang'
import gaya from './halaman-kecamatan.module.css'
import { KartuBanding } from './kartu-banding'
import { KartuSebanding } from './kartu-sebanding'
import { PetakDesa } from './petak-desa'
import { TabelDesa } from './tabel-desa'
import { TombolCetak } from './tombol-cetak'

function sebutJumlahDesa(desa: ModelKecamatan['desa']): string {
  const kelurahan = desa.filter((d) => d.jenis === 'kelurahan').length
  const bagian = [
    [desa.length - kelurahan, 'desa'],
    [kelurahan, 'kelurahan'],
  ] as const
  return bagian.flatMap(([n, kata]) => (n > 0 ? [`${formatBulat(n)} ${kata}`] : [])).join(', ')
}

function Kepala({ model: m }: { model: ModelKecamatan }) {
  const { bulan } = m.dasar
  const sendiri = m.akarKecamatan !== null
  const jejak = [{ nama: 'Kecamatan', href: tautan('/kecamatan', bulan) }, { nama: m.tempat.nama }]
  return (
    <KepalaHalaman
      judul={m.judul}
      sub={m.hitungan}
      remah={
        <Remah
          jejak={sendiri ? [{ nama: `Kecamatan ${m.tempat.nama}` }] : jejak}
          tambahan={[
            sebutJumlahDesa(m.desa),
            `${formatBulat(m.posyandu)} posyandu`,
            <TindakLanjutSingkat key="tindak-lanjut" kecamatan={m.tempat.kode} />,
          ]}
        />
      }
      kanan={
        <>
          {sendiri ? null : <TombolTautan href={tautan('/kecamatan', bulan)}>Bandingkan</TombolTautan>}
          <TombolTautan href={tautan(`/api/kecamatan/${m.tempat.kode}/angka.xlsx`, bulan)} unduh>
            Unduh XLSX
          </TombolTautan>
          <TombolCetak />
        </>
      }
    />
  )
}

function KartuPetak({ model: m }: { model: ModelKecamatan }) {
  const indikator = getIndikator('stunting') as Indikator
  const nilai = m.desa.map((d) => d.nilai.stunting)
  const kata = sebutDesa(m.desa.map((d) => d.jenis))
  return (
    <Kartu
      judul={judulPetakDesa(indikator, nilai, kata)}
      sub={
        <SubPeta
          teks={`Stunting per ${kata}, ${formatBulan(m.dasar.bulan)}`}
          indikator={indikator.kode}
          bulan={m.dasar.bulan}
          tempat={m.tempat.kode}
        />
      }
    >
      <PetakDesa
        indikator={indikator}
        letak={m.petak}
        nilai={nilai}
        bulan={m.dasar.bulan}
        tanggalData={m.dasar.tanggalData}
        satuan={kata}
        wilayah={m.tempat.kode}
      />
    </Kartu>
  )
}

const DESA_SEDIKIT = 16

/** Everything about one kecamatan: the finding, its indicators, its desa, and whom to phone. */
export function HalamanKecamatan({ model: m }: { model: ModelKecamatan }) {
  const { bulan, tanggalData, daftarBulan } = m.dasar
  const nama = new Map(m.desa.map((d) => [d.kode, d.nama]))
  const sebaran = m.banding[0]?.sebaran
  const kata = sebutDesa(m.desa.map((d) => d.jenis))
  // The right lane is the shorter one where it holds no more than a short table.
  const kurangKiri = m.sebanding.length > 0 || m.desa.length > DESA_SEDIKIT
  const kurang = (
    <Kartu
      judul={judulKurang(m.kekurangan, bulan, daftarBulan.at(-1) ?? bulan)}
      sub={tanggalData ? `Menurut laporan dan dokumen sampai ${formatTanggal(tanggalData)}` : undefined}
      panjang
    >
      <DaftarKurang kekurangan={m.kekurangan} bulan={bulan} namaDesa={(kode) => nama.get(kode) ?? kode} />
    </Kartu>
  )
  return (
    <>
      <Kepala model={m} />
      {m.akarKecamatan ? <TempatSematan bulan={bulan} /> : null}
      <KartuBanding
        nama={m.tempat.nama}
        banding={m.banding}
        bulan={bulan}
        tanggalData={tanggalData}
        sesama={sebaran ? `${formatBulat(sebaran.length)} kecamatan` : undefined}
      />
      <div className={gaya.dua}>
        <div className={gaya.lajur}>
          {m.petak.length > 0 ? <KartuPetak model={m} /> : null}
          <KartuTahap
            tahap={m.tahap}
            saringan={{ kecamatan: m.tempat.kode }}
            dasar={m.dasar}
            vonis={m.vonis}
          />
          <KartuTindakLanjut kecamatan={m.tempat.kode} nama={m.tempat.nama} />
          {kurangKiri ? kurang : null}
        </div>
        <div className={gaya.lajur}>
          <Kartu
            judul={judulLaporanDesa(
              m.desa.map((d) => d.nilai['laporan-masuk']),
              kata,
            )}
            sub={`${formatBulan(bulan)} · stunting, kader, dan D/S dalam persen · terdaftar dan lapor dalam posyandu`}
            panjang
          >
            <TabelDesa desa={m.desa} bulan={bulan} />
          </Kartu>
          {m.sebanding.length > 0 ? (
            <KartuSebanding nama={m.tempat.nama} sebanding={m.sebanding} bulan={bulan} />
          ) : null}
          {kurangKiri ? null : kurang}
        </div>
      </div>
      <PanelProgram topik={m.topik} bulan={bulan} judul={`Program di ${m.tempat.nama}`} />
    </>
  )
}
