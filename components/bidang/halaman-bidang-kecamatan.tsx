import { BilahProgram } from '@/components/program/bilah-program'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { TombolTautan } from '@/components/ui/tombol'
import { SumberData } from '@/components/wilayah/sumber-data'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { susunSubBidangKecamatan } from '@/indikator/kalimat-bidang'
import { susunJudulPosyanduBidang } from '@/indikator/posyandu-bidang'
import { susunJudulStrata } from '@/indikator/sebaran-strata'
import { formatBulat } from '@/lib/angka'
import { formatBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelBidangKecamatan } from '@/server/loaders/bidang-kecamatan'
import { MatriksPosyandu, TabelStrataPosyandu } from './matriks-posyandu'
import { SyaratStrata } from './strata'

function Kepala({ model: m }: { model: ModelBidangKecamatan }) {
  const { bulan } = m.dasar
  const atas = m.akarKecamatan ? [] : [{ nama: 'Enam bidang', href: tautan('/program/bidang', bulan) }]
  return (
    <KepalaHalaman
      judul={susunJudulPosyanduBidang(m.tempat.nama, m.posyandu)}
      sub={`${formatBulan(bulan)}. ${susunSubBidangKecamatan(m.semua)}`}
      remah={
        <Remah
          jejak={[
            { nama: 'Program', href: tautan('/program', bulan) },
            ...atas,
            { nama: `Enam bidang di ${m.tempat.nama}` },
          ]}
          tambahan={[`${formatBulat(m.posyandu.length)} posyandu`]}
        />
      }
      kanan={
        <>
          <TombolTautan href={tautan(`/api/kecamatan/${m.tempat.kode}/bidang.xlsx`, bulan)} unduh>
            Unduh XLSX
          </TombolTautan>
          <TombolCetak />
        </>
      }
    />
  )
}

/** The six fields and the stratum of every posyandu of a kecamatan. */
export function HalamanBidangKecamatan({ model: m }: { model: ModelBidangKecamatan }) {
  return (
    <Tumpuk>
      <BilahProgram aktif="bidang" bulan={m.dasar.bulan} />
      <Kepala model={m} />
      <Kartu
        judul="Enam bidang tiap posyandu"
        sub="Layanan dalam bulan itu, dan bagian sasaran yang terlayani bila didata; paling sedikit bidang lebih dulu."
        panjang
      >
        <MatriksPosyandu model={m} />
      </Kartu>
      <Kartu
        id="strata"
        judul={susunJudulStrata(m.strata)}
        sub="Strata menurut 12 bulan terakhir dan yang masih kurang, terendah lebih dulu."
        panjang
      >
        <SyaratStrata />
        <TabelStrataPosyandu model={m} />
      </Kartu>
      <SumberData
        tanggalData={m.dasar.tanggalData}
        sumber={['Laporan bulanan posyandu', 'Laporan enam bidang posyandu']}
        adaContoh={m.semua.layanan.keenam.adaContoh}
      >
        Lingkaran: bidang dilayani. Segitiga: tidak ada layanan. Arsir: belum ada laporan.
      </SumberData>
    </Tumpuk>
  )
}
