import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Rincian } from '@/components/ui/rincian'
import { susunJudulDeret } from '@/indikator/ramalan-deret'
import { formatBulat } from '@/lib/angka'
import type { Peran } from '@/lib/cakupan'
import { formatTanggal } from '@/lib/periode'
import type { ModelPanelLaju } from '@/server/loaders/panel-laju'
import { GrafikLaju } from './grafik-laju'
import { Kalimat } from './kalimat'
import { KartuInsentif } from './kartu-insentif'
import { RiwayatTenggat } from './riwayat-tenggat'
import { TabelLaju } from './tabel-laju'
import { DaftarTempatLaju } from './tempat-laju'

/** Head of /registrasi: the verdict, and of which day it speaks. */
export function KepalaLaju({ model: m }: { model: ModelPanelLaju }) {
  return (
    <KepalaHalaman
      judul={<Kalimat isi={m.vonis.kepala} />}
      sub={<Kalimat isi={m.vonis.isi} />}
      keterangan={
        <>
          <p>Data per {formatTanggal(m.laju.perTanggal)}</p>
          <p>Sumber: daftar registrasi DPMD</p>
        </>
      }
    />
  )
}

function CaraMeramal() {
  return (
    <p>
      Laju adalah rata-rata empat minggu terakhir; hari selesai dihitung pada laju itu. Rentang memuat hari
      selesai pada empat dari lima kejadian serupa: makin tidak teratur nomor datang dalam dua belas minggu
      terakhir, makin lebar rentangnya. Perkiraan tidak dibuat bila empat minggu terakhir diam, datanya kurang
      dari empat minggu, atau nomor datang hanya dalam satu atau dua gelombang.
    </p>
  )
}

/** The burn-up with its table, and the places that explain the gap. */
export function PanelLaju({ model: m }: { model: ModelPanelLaju }) {
  const kurang = m.berlaju.filter((t) => t.sisa > 0).length
  return (
    <>
      <Kartu
        judul={susunJudulDeret(m.deret)}
        sub={`Posyandu bernomor Kemendagri · garis putus emas: garis wajib · bidang hijau: perkiraan, empat dari lima kemungkinan`}
      >
        <GrafikLaju deret={m.deret} tempat={m.nama} />
        <Rincian ringkas="Tabel per minggu dan cara memperkirakan">
          <CaraMeramal />
          <TabelLaju deret={m.deret} lingkup={m.lingkup} />
        </Rincian>
      </Kartu>
      {m.berlaju.length > 0 ? (
        <Kartu
          judul={
            kurang === 0
              ? `Semua ${formatBulat(m.berlaju.length)} ${m.jenisTempat} selesai`
              : `${formatBulat(kurang)} dari ${formatBulat(m.berlaju.length)} ${m.jenisTempat} menjelaskan seluruh kekurangan`
          }
          sub="Penyumbang kekurangan terbesar lebih dulu · sumbu waktu sama · garis tegak: tenggat"
          panjang
        >
          <DaftarTempatLaju
            tempat={m.berlaju}
            bulan={m.dasar.bulan}
            bulanDaftar={m.lingkup.bulan}
            akhir={m.deret.akhir}
            jenis={m.jenisTempat}
          />
        </Kartu>
      ) : null}
    </>
  )
}

/** Below the stages: the money that follows the number, and how the deadline moved. */
export function KakiLaju({ model: m, peran }: { model: ModelPanelLaju; peran: Peran }) {
  return (
    <>
      {m.insentif ? <KartuInsentif model={m.insentif} /> : null}
      <RiwayatTenggat riwayat={m.riwayat} atur={peran === 'dpmd'} />
    </>
  )
}
