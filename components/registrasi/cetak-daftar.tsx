import { Tautan } from '@/components/ui/tautan'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { type BarisRegistrasi, type SaringanRegistrasi, tautanDaftar } from '@/indikator/daftar-registrasi'
import { judulDaftar } from '@/indikator/kalimat-registrasi'
import { getTahap } from '@/indikator/tahap-registrasi'
import { formatBulat } from '@/lib/angka'
import { namaAplikasi } from '@/lib/identitas'
import { formatTanggal, formatTanggalPendek } from '@/lib/periode'
import gaya from './cetak-daftar.module.css'

interface Model {
  tanggal: string | null
  semua: readonly BarisRegistrasi[]
  baris: readonly BarisRegistrasi[]
  judul: string
}

function Baris({ b, nomor }: { b: BarisRegistrasi; nomor: number }) {
  return (
    <tr>
      <td className={gaya.angka}>{nomor}</td>
      <th scope="row">
        {b.nama}
        {b.contoh ? ' (contoh)' : ''}
      </th>
      <td>
        {b.kecamatan}
        <br />
        {b.desa}
      </td>
      <td>
        {getTahap(b.tahap)?.pendek}
        {b.alasan ? `: ${b.alasan}` : ''}
        {b.nomor ? (
          <>
            <br />
            {b.nomor}
          </>
        ) : null}
      </td>
      <td>{b.kurang.map((d) => d.pendek).join(', ') || '–'}</td>
      <td className={gaya.rapat}>
        {b.sejak ? formatTanggalPendek(b.sejak) : '–'}
        {b.hari === null ? null : (
          <>
            <br />
            {b.hari} hari{b.macet ? ', macet' : ''}
          </>
        )}
      </td>
      <td>{b.kantor ?? '–'}</td>
      <td />
    </tr>
  )
}

/** The filtered work list as a paper: heading on every page, page numbers, date, source, room for a note. */
export function CetakDaftar({ model: m, saringan }: { model: Model; saringan: SaringanRegistrasi }) {
  const contoh = m.baris.some((b) => b.contoh)
  const asal = `Sumber: catatan registrasi DPMD di ${namaAplikasi}${m.tanggal ? `, keadaan per ${formatTanggal(m.tanggal)}` : ''}`
  return (
    <main id="isi" className={gaya.kertas}>
      <p className={gaya.alat}>
        <Tautan href={tautanDaftar({ ...saringan, hal: 1 })}>Kembali ke daftar</Tautan>
        <TombolCetak />
      </p>
      <h1>{judulDaftar(m.baris.length, m.semua.length, m.judul)}</h1>
      <table>
        <caption className="hanya-pembaca">Daftar kerja registrasi posyandu</caption>
        <colgroup>
          {['4%', '15%', '16%', '16%', '15%', '13%', '12%', '9%'].map((width, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: fixed columns
            <col key={i} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr className={gaya.asal}>
            <td colSpan={8}>
              {asal}. {contoh ? <b>DATA CONTOH, bukan keadaan sebenarnya. </b> : null}
              {formatBulat(m.baris.length)} posyandu.
            </td>
          </tr>
          <tr>
            <th scope="col">No</th>
            <th scope="col">Posyandu</th>
            <th scope="col">Kecamatan, desa</th>
            <th scope="col">Tahap</th>
            <th scope="col">Yang kurang</th>
            <th scope="col">Sejak</th>
            <th scope="col">Hubungi</th>
            <th scope="col">Hasil</th>
          </tr>
        </thead>
        <tbody>
          {m.baris.map((b, i) => (
            <Baris key={b.id} b={b} nomor={i + 1} />
          ))}
        </tbody>
      </table>
    </main>
  )
}
