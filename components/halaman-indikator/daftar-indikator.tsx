import { Percik } from '@/components/grafik/percik'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Lencana, TandaContoh } from '@/components/ui/lencana'
import { Tautan } from '@/components/ui/tautan'
import { Ubah } from '@/components/ui/ubah'
import { formatAlasanPendek } from '@/indikator/alasan'
import { judulDaftar, judulKelompok, kalimatDaftar } from '@/indikator/kalimat-indikator'
import { formatStatus } from '@/indikator/kata-status'
import { formatKelengkapan } from '@/indikator/kelengkapan'
import { bagiKelompok } from '@/indikator/kelompok'
import type { ModelKartu } from '@/indikator/model'
import { formatAngka } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import { type Bulan, formatBulan, formatTanggal } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import gaya from './daftar-indikator.module.css'

function Baris({ k, bulan, tandai }: { k: ModelKartu; bulan: Bulan; tandai: boolean }) {
  const i = k.indikator
  return (
    <tr>
      <th scope="row" className={gaya.nama}>
        <Tautan href={tautan(`/indikator/${i.kode}`, bulan)}>{i.nama}</Tautan>
        <span className={gaya.lapor}>
          {formatKelengkapan(i, k)}
          {tandai && k.adaContoh ? <TandaContoh /> : null}
        </span>
      </th>
      <td className={gaya.percik}>
        <Percik indikator={i} deret={k.deret} target={k.target?.nilai ?? null} />
      </td>
      <td className={gaya.nilai}>
        {k.nilai.jenis === 'angka' ? (
          <>
            <b>{formatAngka(k.nilai.nilai, i.desimal)}</b> {i.satuan}
          </>
        ) : (
          <span className={gaya.alasan}>{formatAlasanPendek(k.nilai.alasan)}</span>
        )}
      </td>
      <td className={gaya.target}>
        <span className={gaya.kata}>target </span>
        {k.target ? formatTarget(k.target.nilai) : '–'}
      </td>
      <td className={gaya.ubah}>
        <Ubah indikator={i} ubah={k.ubah} ringkas />
      </td>
      <td className={gaya.status}>
        <Lencana status={k.status}>{formatStatus(i, k, true)}</Lencana>
      </td>
    </tr>
  )
}

function KartuKelompok({ nama, kartu, bulan }: { nama: string; kartu: ModelKartu[]; bulan: Bulan }) {
  const semuaContoh = kartu.every((k) => k.adaContoh)
  return (
    <Kartu
      judul={judulKelompok(nama, kartu)}
      kanan={semuaContoh ? <TandaContoh /> : null}
      className={gaya.kartu}
    >
      <table className={gaya.daftar}>
        <caption className="hanya-pembaca">{`${nama}, ${formatBulan(bulan)}`}</caption>
        <thead>
          <tr>
            <th scope="col">Indikator</th>
            <th scope="col">24 bulan</th>
            <th scope="col" className={gaya.nilai}>
              Nilai
            </th>
            <th scope="col" className={gaya.target}>
              Target
            </th>
            <th scope="col" className={gaya.ubah}>
              Ubah<span className="hanya-pembaca"> sejak bulan lalu, poin</span>
            </th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {kartu.map((k) => (
            <Baris key={k.indikator.kode} k={k} bulan={bulan} tandai={!semuaContoh} />
          ))}
        </tbody>
      </table>
    </Kartu>
  )
}

interface Props {
  model: { dasar: { bulan: Bulan; tanggalData: string | null }; kartu: ModelKartu[] }
}

/** All indicators by theme, one line each; two columns on a wide screen, so that all are seen at once. */
export function DaftarIndikator({ model: { dasar, kartu } }: Props) {
  return (
    <>
      <KepalaHalaman
        judul={judulDaftar(kartu)}
        sub={kalimatDaftar(kartu)}
        keterangan={
          dasar.tanggalData ? (
            <>
              <p>
                {kartu[0]?.nama}, {formatBulan(dasar.bulan)}
              </p>
              <p>Data per {formatTanggal(dasar.tanggalData)}</p>
            </>
          ) : null
        }
      />
      <div className={gaya.kolom}>
        {bagiKelompok(kartu).map((g) => (
          <KartuKelompok key={g.kode} nama={g.nama} kartu={g.baris} bulan={dasar.bulan} />
        ))}
      </div>
    </>
  )
}
