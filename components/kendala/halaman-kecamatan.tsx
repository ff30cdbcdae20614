import { BilahProgram } from '@/components/program/bilah-program'
import { PERAN_RAPAT } from '@/components/rangka/halaman'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { TombolTautan } from '@/components/ui/tombol'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { judulKendala, kalimatKendala } from '@/indikator/kendala'
import { judulSarana } from '@/indikator/kendala-posyandu'
import { formatBulat } from '@/lib/angka'
import type { Peran } from '@/lib/cakupan'
import { formatBulan, formatTanggal } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelKendalaKecamatan } from '@/server/loaders/kendala'
import { DaftarKendalaPosyandu } from './daftar-kendala'
import { KartuInsentifKurang, KartuPelatihanKurang } from './kartu-kader'
import gaya from './kendala.module.css'
import { TabelSarana } from './tabel-sarana'

interface Props {
  model: ModelKendalaKecamatan
  peran: Peran
}

function Kepala({ model: m, peran }: Props) {
  const { bulan } = m.dasar
  const nama = m.tempat.nama
  return (
    <KepalaHalaman
      remah={
        <Remah
          jejak={
            m.akarKecamatan
              ? [{ nama: `Kendala ${nama}` }]
              : [{ nama: 'Kendala', href: tautan('/program/kendala', bulan) }, { nama }]
          }
          tambahan={[`${formatBulat(m.posyandu)} posyandu`]}
        />
      }
      judul={judulKendala(m.kendala, nama)}
      sub={kalimatKendala(m.posyandu, m.ambil)}
      keterangan={<p>Sumber: pendataan sarana, laporan bulanan, registrasi</p>}
      kanan={
        <>
          <TombolTautan href={tautan(`/kecamatan/${m.tempat.kode}`, bulan)}>Kecamatan {nama}</TombolTautan>
          {peran === 'dpmd' || peran === 'kecamatan' ? (
            <TombolTautan href="/impor?daftar=sarana">Isi data sarana</TombolTautan>
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

/** What holds back one kecamatan: the sheet for the camat. */
export function HalamanKendalaKecamatan({ model: m, peran }: Props) {
  const { bulan, tanggalData } = m.dasar
  const { kode } = m.tempat
  return (
    <Tumpuk>
      <BilahProgram aktif="kendala" bulan={bulan} />
      <Kepala model={m} peran={peran} />
      <Kartu
        judul="Yang paling banyak mengubah, paling atas"
        sub={`Balita sasaran yang tersentuh bila kekurangan diisi · ${formatBulan(bulan)}${tanggalData ? `, data per ${formatTanggal(tanggalData)}` : ''}`}
        panjang
      >
        <DaftarKendalaPosyandu
          kendala={m.kendala}
          bulan={bulan}
          namaDesa={m.namaDesa}
          tindakLanjut={
            PERAN_RAPAT.includes(peran)
              ? (k) => tautan('/tindak-lanjut/baru', null, { wilayah: kode, indikator: k.indikator })
              : null
          }
        />
      </Kartu>
      <Petak ragam="dua">
        <KartuInsentifKurang kendala={m.kendala} tarif={m.tarif} bulan={bulan} />
        <KartuPelatihanKurang kendala={m.kendala} bulan={bulan} />
      </Petak>
      <Kartu
        className={gaya.layar}
        judul={judulSarana(m.sarana)}
        sub="Jawaban terakhir dalam 12 bulan · yang paling banyak kurang lebih dulu"
        panjang
      >
        <TabelSarana baris={m.sarana} bulan={bulan} namaDesa={m.namaDesa} />
      </Kartu>
    </Tumpuk>
  )
}
