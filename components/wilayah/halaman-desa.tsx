import { Kosong } from '@/components/keadaan/kosong'
import { KartuTahap } from '@/components/registrasi/kartu-tahap'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Remah } from '@/components/ui/remah'
import { judulKurang, judulPosyandu } from '@/indikator/kalimat-wilayah'
import { formatBulat } from '@/lib/angka'
import type { Peran } from '@/lib/cakupan'
import { formatBulan, formatTanggal } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelDesa } from '@/server/loaders/desa'
import { DaftarKurang } from './daftar-kurang'
import { KartuBanding } from './kartu-banding'
import { TabelPosyandu } from './tabel-posyandu'
import { TombolCetak } from './tombol-cetak'

function Kepala({ model: m }: { model: ModelDesa }) {
  const { bulan } = m.dasar
  const kecamatan = { nama: m.kecamatan.nama, href: tautan(`/kecamatan/${m.kecamatan.kode}`, bulan) }
  return (
    <KepalaHalaman
      judul={m.judul}
      sub={m.hitungan}
      remah={
        <Remah
          jejak={[
            ...(m.akarKecamatan ? [] : [{ nama: 'Kecamatan', href: tautan('/kecamatan', bulan) }]),
            kecamatan,
            { nama: m.tempat.nama },
          ]}
          tambahan={[
            m.tempat.jenis === 'kelurahan' ? 'kelurahan' : 'desa',
            `${formatBulat(m.posyandu.length)} posyandu`,
          ]}
        />
      }
      kanan={<TombolCetak />}
    />
  )
}

function KartuPosyandu({ model: m, peran }: { model: ModelDesa; peran: Peran }) {
  if (m.posyandu.length === 0) {
    return (
      <Kosong judul={`Belum ada posyandu terdata di ${m.tempat.nama}`} peran={peran}>
        Posyandu masuk lewat daftar registrasi.
      </Kosong>
    )
  }
  return (
    <Kartu
      judul={judulPosyandu(m.posyandu, m.dasar.bulan)}
      sub={`${formatBulan(m.dasar.bulan)} · laporan bulanan posyandu dan daftar registrasi`}
      panjang
    >
      <TabelPosyandu posyandu={m.posyandu} bulan={m.dasar.bulan} />
    </Kartu>
  )
}

/** Everything about one desa: its indicators, its posyandu, and what they lack. */
export function HalamanDesa({ model: m, peran }: { model: ModelDesa; peran: Peran }) {
  const { bulan, tanggalData, daftarBulan } = m.dasar
  const sebaran = m.banding[0]?.sebaran
  return (
    <>
      <Kepala model={m} />
      <KartuPosyandu model={m} peran={peran} />
      <KartuBanding
        nama={m.tempat.nama}
        banding={m.banding}
        bulan={bulan}
        tanggalData={tanggalData}
        sesama={sebaran ? `${formatBulat(sebaran.length)} desa` : undefined}
      />
      {m.posyandu.length > 0 ? (
        <KartuTahap tahap={m.tahap} saringan={{ desa: m.tempat.kode }} dasar={m.dasar} vonis={m.vonis} />
      ) : null}
      {m.posyandu.length > 0 ? (
        <Kartu
          judul={judulKurang(m.kekurangan, bulan, daftarBulan.at(-1) ?? bulan)}
          sub={tanggalData ? `Menurut laporan dan dokumen sampai ${formatTanggal(tanggalData)}` : undefined}
          panjang
        >
          <DaftarKurang kekurangan={m.kekurangan} bulan={bulan} />
        </Kartu>
      ) : null}
    </>
  )
}
