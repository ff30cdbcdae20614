import { Kosong } from '@/components/keadaan/kosong'
import { BilahProgram } from '@/components/program/bilah-program'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { judulJangkauan, judulKegiatan, sebutJendela, sebutJenis } from '@/indikator/kalimat-kegiatan'
import { tautanKegiatan } from '@/indikator/kegiatan-saringan'
import { formatBulat } from '@/lib/angka'
import { formatBulan, formatTanggal } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelKegiatan } from '@/server/loaders/kegiatan'
import { KalenderBulan, KalenderTahun } from './kalender'
import { KartuJangkauan } from './kartu-jangkauan'
import { KartuSupervisi } from './kartu-supervisi'
import gaya from './kegiatan.module.css'
import { SaringKegiatan, sebutSaringan } from './saring-kegiatan'
import { TabelKegiatan } from './tabel-kegiatan'
import { TabelPeserta } from './tabel-peserta'

function Tindakan({ m }: { m: ModelKegiatan }) {
  const baru = `/catatan/kegiatan/baru${m.akarKecamatan ? `?tempat=${m.akarKecamatan.kode}` : ''}`
  return (
    <div className={gaya.aksi}>
      {m.bolehCatat ? (
        <TombolTautan href={baru} ragam="utama">
          Catat kegiatan
        </TombolTautan>
      ) : null}
      <TombolTautan href="/catatan/kegiatan">Semua catatan</TombolTautan>
      <TombolCetak />
    </div>
  )
}

function Kepala({ m, waktu }: { m: ModelKegiatan; waktu: string }) {
  const { saringan: s } = m
  const jangkauan = `Dalam ${s.jeda} bulan (${sebutJendela(m.dasar.bulan, s.jeda)}): ${judulJangkauan(m.jangkauan.kecamatan, 'kecamatan')}.`
  const tercatat = m.jangkauan.kecamatan.some((k) => k.terakhir !== null)
  return (
    <>
      <BilahProgram aktif="kegiatan" bulan={m.dasar.bulan} />
      <KepalaHalaman
        judul={judulKegiatan(m.kegiatan, waktu)}
        sub={[sebutJenis(m.kegiatan), m.akarKecamatan || !tercatat ? '' : jangkauan]
          .filter(Boolean)
          .join(' ')}
        keterangan={
          <>
            <p>
              {m.dasar.tanggalData
                ? `Data per ${formatTanggal(m.dasar.tanggalData)}`
                : 'Belum ada data bulanan'}
            </p>
            <p>Sumber: Daftar kegiatan yang dicatat kantor</p>
          </>
        }
        kanan={<Tindakan m={m} />}
      />
    </>
  )
}

function Kalender({ m }: { m: ModelKegiatan }) {
  const { saringan: s } = m
  const bulan = m.kalender.find((b) => b.bulan === s.pilih)
  return (
    <Kartu
      id="kalender"
      judul={bulan ? `Kalender ${formatBulan(bulan.bulan)}` : `Kalender ${m.tahun}`}
      sub={
        bulan ? (
          <Tautan href={tautanKegiatan(s, { pilih: null, tahun: m.tahun })} scroll={false}>
            Tutup bulan, lihat setahun
          </Tautan>
        ) : (
          'Ketuk bulan untuk melihat harinya'
        )
      }
    >
      <Tumpuk>
        {bulan ? <KalenderBulan bulan={bulan} /> : null}
        <KalenderTahun kalender={m.kalender} saringan={s} bulanData={m.dasar.bulan} />
      </Tumpuk>
    </Kartu>
  )
}

/** Activities of a year: calendar, list, participants by origin, who was not reached, supervision visits. */
export function HalamanKegiatan({ model: m }: { model: ModelKegiatan }) {
  const kapan = m.saringan.pilih ? formatBulan(m.saringan.pilih) : String(m.tahun)
  const waktu = `${kapan}${sebutSaringan(m)}`
  const tandai = m.kegiatan.some((k) => !k.contoh)
  return (
    <Tumpuk>
      <Kepala m={m} waktu={waktu} />
      {m.ada ? (
        <>
          <Kartu>
            <SaringKegiatan model={m} />
          </Kartu>
          <Kalender m={m} />
          <Petak ragam="lebar-kiri">
            <KartuJangkauan model={m} />
            <KartuSupervisi model={m} />
          </Petak>
          <Kartu
            panjang
            id="daftar"
            judul={`${formatBulat(m.kegiatan.length)} kegiatan, ${waktu}`}
            sub="Terbaru di atas; ketuk asal peserta untuk membuka catatannya"
          >
            <TabelKegiatan
              keterangan={`Kegiatan ${waktu}`}
              kegiatan={m.kegiatan}
              nama={m.nama}
              tandai={tandai}
            />
          </Kartu>
          <Kartu
            panjang
            id="peserta"
            judul={`Peserta menurut kecamatan asal, ${waktu}`}
            sub={
              <>
                Jumlah kehadiran, bukan orang: yang ikut dua kali terhitung dua. Keterampilan kader ada pada{' '}
                <Tautan href={tautan('/program/tim/kader', m.dasar.bulan)}>Pengurus dan kader</Tautan>.
              </>
            }
          >
            <TabelPeserta peserta={m.peserta} />
          </Kartu>
        </>
      ) : (
        <Kosong judul="Belum ada kegiatan yang tercatat">
          Catat lewat formulir satu per satu, atau impor templat Kegiatan pembinaan.
        </Kosong>
      )}
    </Tumpuk>
  )
}
