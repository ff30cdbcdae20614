import { AngkaLain } from '@/components/halaman-indikator/angka-lain'
import { BilahProgram } from '@/components/program/bilah-program'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Tumpuk } from '@/components/ui/petak'
import { TombolTautan } from '@/components/ui/tombol'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { judulKecamatan, judulKendala, kalimatKendala } from '@/indikator/kendala'
import { formatBulat } from '@/lib/angka'
import type { Peran } from '@/lib/cakupan'
import { formatBulan, formatTanggal } from '@/lib/periode'
import type { ModelKendala } from '@/server/loaders/kendala'
import { DaftarKendala } from './daftar-kendala'
import { TabelKecamatan } from './tabel-kecamatan'

/** What holds back the posyandu of the kabupaten: facilities, incentive, training. */
export function HalamanKendala({ model: m, peran }: { model: ModelKendala; peran: Peran }) {
  const { bulan, tanggalData, kabupaten } = m.dasar
  return (
    <Tumpuk>
      <BilahProgram aktif="kendala" bulan={bulan} />
      <KepalaHalaman
        judul={judulKendala(m.kendala, m.tempat.nama)}
        sub={kalimatKendala(m.posyandu, m.ambil)}
        kanan={
          <>
            {peran === 'dpmd' ? (
              <TombolTautan href="/impor?daftar=sarana">Isi data sarana</TombolTautan>
            ) : null}
            <TombolCetak />
          </>
        }
        keterangan={
          tanggalData ? (
            <>
              <p>
                {formatBulat(m.posyandu)} posyandu · data per {formatTanggal(tanggalData)}
              </p>
              <p>Sumber: pendataan sarana, laporan bulanan, registrasi</p>
            </>
          ) : null
        }
      />
      <Kartu
        judul="Yang paling banyak mengubah, paling atas"
        sub={`Balita sasaran yang tersentuh bila kekurangan diisi, ${formatBulan(bulan)}`}
        panjang
      >
        <DaftarKendala kendala={m.kendala} />
      </Kartu>
      <Kartu
        judul={judulKecamatan(m.kecamatan)}
        sub="Jumlah posyandu atau kader yang kurang · ketuk nama kecamatan untuk lembar camat"
        panjang
      >
        <TabelKecamatan model={m} />
      </Kartu>
      <AngkaLain seri={m.terbit} kabupaten={kabupaten} />
    </Tumpuk>
  )
}
