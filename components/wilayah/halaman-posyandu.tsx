import { KartuBidangPosyandu } from '@/components/bidang/kartu-strata'
import { Kosong } from '@/components/keadaan/kosong'
import { KartuPendataan } from '@/components/kendala/kartu-pendataan'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { TandaContoh } from '@/components/ui/lencana'
import { Petak } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { TombolTautan } from '@/components/ui/tombol'
import { judulDokumen, judulLaporan, judulRiwayat } from '@/indikator/kalimat-posyandu'
import { formatHari } from '@/indikator/kalimat-registrasi'
import type { Peran } from '@/lib/cakupan'
import { formatBulan, formatTanggal } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelPosyandu } from '@/server/loaders/posyandu'
import { KartuBanding } from './kartu-banding'
import { DaftarDokumen, Linimasa } from './linimasa'
import { TabelLaporan } from './tabel-laporan'
import { TombolCetak } from './tombol-cetak'

function Kepala({ model: m, peran }: { model: ModelPosyandu; peran: Peran }) {
  const { bulan } = m.dasar
  return (
    <KepalaHalaman
      judul={m.judul}
      sub={
        <>
          {m.laporanTerakhir
            ? `Laporan terakhir ${formatBulan(m.laporanTerakhir)}. `
            : 'Belum ada laporan dalam dua tahun terakhir. '}
          {m.nomor ? (
            <>
              Nomor registrasi <strong className="angka">{m.nomor}</strong>.
            </>
          ) : (
            'Belum bernomor Kemendagri.'
          )}{' '}
          {m.contoh ? <TandaContoh>Posyandu contoh</TandaContoh> : null}
        </>
      }
      remah={
        <Remah
          jejak={[
            ...(m.akarKecamatan ? [] : [{ nama: 'Kecamatan', href: tautan('/kecamatan', bulan) }]),
            { nama: m.kecamatan.nama, href: tautan(`/kecamatan/${m.kecamatan.kode}`, bulan) },
            { nama: m.desa.nama, href: tautan(`/desa/${m.desa.kode}`, bulan) },
            { nama: m.nama },
          ]}
        />
      }
      kanan={
        <>
          {peran === 'dpmd' || peran === 'kecamatan' ? (
            <TombolTautan href={`/letak/${m.id}`}>
              {m.berletak ? 'Ubah letak' : 'Tetapkan letak'}
            </TombolTautan>
          ) : null}
          <TombolCetak />
        </>
      }
    />
  )
}

function KartuRegistrasi({ model: m, peran }: { model: ModelPosyandu; peran: Peran }) {
  const { tanggalData } = m.dasar
  return (
    <Petak ragam="lebar-kanan">
      <Kartu
        judul={judulDokumen(m.dokumen)}
        sub={tanggalData ? `Dokumen registrasi menurut keadaan ${formatTanggal(tanggalData)}` : undefined}
      >
        <DaftarDokumen dokumen={m.dokumen} />
      </Kartu>
      <Kartu
        judul={judulRiwayat(m.tahap, m.peristiwa[0]?.tanggal ?? null)}
        sub={
          m.keadaan.hari === null
            ? 'Riwayat registrasi, terbaru lebih dulu'
            : `${formatHari(m.keadaan.hari)} di tahap ini${m.keadaan.macet ? ', macet' : ''} · terbaru lebih dulu`
        }
        kanan={
          <TombolTautan kecil href={`/registrasi/posyandu/${m.id}`}>
            {peran === 'dpmd' || peran === 'kecamatan' ? 'Catat langkah' : 'Riwayat lengkap'}
          </TombolTautan>
        }
      >
        {m.peristiwa.length > 0 ? (
          <Linimasa peristiwa={m.peristiwa} />
        ) : (
          <Kosong judul="Belum ada langkah registrasi yang tercatat" peran={peran}>
            Langkah pertama: musyawarah desa dengan berita acara.
          </Kosong>
        )}
      </Kartu>
    </Petak>
  )
}

/** Everything about one posyandu: its indicators, documents, registration history and reports by month. */
export function HalamanPosyandu({ model: m, peran }: { model: ModelPosyandu; peran: Peran }) {
  return (
    <>
      <Kepala model={m} peran={peran} />
      <KartuBanding
        nama="Posyandu ini"
        banding={m.banding}
        bulan={m.dasar.bulan}
        tanggalData={m.dasar.tanggalData}
        tanpaMelapor
      />
      <KartuBidangPosyandu
        strata={m.strata}
        sel={m.bidang}
        bulan={m.dasar.bulan}
        kodeKecamatan={m.kecamatan.kode}
      />
      <KartuPendataan pendataan={m.pendataan} kecamatan={m.kecamatan.kode} bulan={m.dasar.bulan} />
      <KartuRegistrasi model={m} peran={peran} />
      <Kartu
        judul={judulLaporan(m.laporan)}
        sub="S balita di wilayah, K punya KMS/Buku KIA, D ditimbang, N naik, T tidak naik · laporan bulanan posyandu"
        panjang
      >
        <TabelLaporan laporan={m.laporan} />
      </Kartu>
    </>
  )
}
