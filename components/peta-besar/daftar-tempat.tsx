import { formatNilai } from '@/components/peta/data-peta'
import { Tanda } from '@/components/ui/tanda'
import { getPeringkat } from '@/indikator/banding'
import { membaik } from '@/indikator/hitung'
import { getJawaban } from '@/indikator/jawaban'
import { formatKelengkapan } from '@/indikator/kelengkapan'
import type { NilaiTempat } from '@/indikator/model'
import { urutkanTerburuk } from '@/indikator/susun'
import { getTahap } from '@/indikator/tahap-registrasi'
import type { Indikator } from '@/indikator/tipe'
import { getKelompokTahap, type TitikPosyandu } from '@/indikator/titik-posyandu'
import { formatAngka, formatBulat } from '@/lib/angka'
import { formatBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import { type AreaPeta, getNilaiTempat, type IsiPeta, listSesama } from './area'
import type { WilayahPeta } from './bahan'
import gaya from './daftar-tempat.module.css'
import { SimbolKelompok } from './simbol-kelompok'
import { TautanPeta } from './tautan-peta'

interface Props {
  isi: IsiPeta
  /** The map beside it; null without one. */
  kedua: IsiPeta | null
  tempat: WilayahPeta
  posyandu: readonly TitikPosyandu[]
  /** Id of a posyandu that was clicked on the map. */
  ditunjuk: number | null
}

function Ubah({ indikator, n }: { indikator: Indikator; n: NilaiTempat }) {
  if (n.ubah === null || n.ubah === 0) return <span className={gaya.diam}>{n.ubah === 0 ? 'tetap' : ''}</span>
  const nada = membaik(indikator, n.ubah) ? gaya.baik : gaya.buruk
  return (
    <span className={nada}>
      <Tanda bentuk={n.ubah > 0 ? 'naik' : 'turun'} />
      <span className="hanya-pembaca">{n.ubah > 0 ? 'naik' : 'turun'}</span>{' '}
      {getJawaban(indikator, n) ? 'baru' : formatAngka(Math.abs(n.ubah), indikator.desimal)}
    </span>
  )
}

function Baris({ isi, kedua, area: a }: { isi: IsiPeta; kedua: IsiPeta | null; area: AreaPeta }) {
  const lain = kedua && getNilaiTempat(kedua, a.kode)
  return (
    <tr>
      <th scope="row">
        <TautanPeta ubah={{ tempat: a.kode }}>{a.nama}</TautanPeta>
      </th>
      <td>
        <Tanda bentuk={a.tempat.status} /> {a.nilai}
      </td>
      <td>
        {kedua ? (
          lain ? (
            formatNilai(kedua.indikator, lain)
          ) : (
            '–'
          )
        ) : (
          <Ubah indikator={isi.indikator} n={a.tempat} />
        )}
      </td>
    </tr>
  )
}

function TabelArea({ isi, kedua, tempat }: Props) {
  const perKode = new Map([...isi.kecamatan, ...isi.desa].map((a) => [a.kode, a]))
  const anak =
    tempat.jenis === 'kabupaten' ? isi.kecamatan : isi.desa.filter((d) => d.kode.startsWith(tempat.kode))
  const terurut = urutkanTerburuk(
    isi.indikator,
    anak.map((a) => a.tempat),
  )
  return (
    <table className={gaya.tabel}>
      <caption className="hanya-pembaca">
        {isi.indikator.nama}, {formatBulan(isi.bulan)}, terburuk dulu
      </caption>
      <thead>
        <tr>
          <th scope="col">{tempat.jenis === 'kabupaten' ? 'Kecamatan' : 'Desa'}, terburuk dulu</th>
          <th scope="col">{kedua ? namaKolom(isi, kedua) : isi.indikator.satuan}</th>
          <th scope="col">{kedua ? namaKolom(kedua, isi) : 'Ubah'}</th>
        </tr>
      </thead>
      <tbody>
        {terurut.map((n) => {
          const a = perKode.get(n.kode)
          return a ? <Baris key={n.kode} isi={isi} kedua={kedua} area={a} /> : null
        })}
      </tbody>
    </table>
  )
}

function sebutHitungan(i: Indikator, { nilai }: NilaiTempat): string {
  return nilai.jenis === 'angka'
    ? `${formatBulat(nilai.pembilang)} ${i.namaPembilang} dari ${formatBulat(nilai.penyebut)} ${i.namaPenyebut}`
    : 'Belum ada angka untuk bulan ini'
}

function namaKolom(isi: IsiPeta, lain: IsiPeta): string {
  return isi.indikator === lain.indikator ? formatBulan(isi.bulan) : isi.indikator.namaPendek
}

function DaftarPosyandu({ isi, posyandu, ditunjuk }: Props) {
  return (
    <ul className={gaya.posyandu}>
      {posyandu.map((t) => (
        <li key={t.id} data-tunjuk={t.id === ditunjuk ? 'ya' : undefined}>
          <SimbolKelompok kelompok={getKelompokTahap(t.tahap)} />
          <a href={tautan(`/posyandu/${t.id}`, isi.bulan)}>{t.nama}</a>
          <span>
            {getTahap(t.tahap)?.nama}
            {t.lintang === null ? ' · tanpa titik' : ''}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The selected place in figures, and what lies below it: the map as a table, for keyboards, readers and small screens. */
export function DaftarTempat(p: Props) {
  const { isi, tempat } = p
  const n = getNilaiTempat(isi, tempat.kode)
  const peringkat =
    n && tempat.kode.length > 5
      ? getPeringkat(isi.indikator, listSesama(isi, tempat.kode), tempat.kode)
      : null
  if (!n) return null
  const jawaban = getJawaban(isi.indikator, n)
  const jalur =
    tempat.jenis === 'kabupaten' ? '/' : `/${tempat.kode.length > 8 ? 'desa' : 'kecamatan'}/${tempat.kode}`
  return (
    <div className={gaya.daftar}>
      <div className={gaya.angka}>
        <p>
          <strong>{formatNilai(isi.indikator, n)}</strong>{' '}
          {n.tercetak === null || jawaban ? null : isi.indikator.satuan}{' '}
          <Ubah indikator={isi.indikator} n={n} />
        </p>
        <p className={gaya.sub}>{jawaban ? isi.indikator.nama : sebutHitungan(isi.indikator, n)}</p>
        <p className={gaya.sub}>
          {formatKelengkapan(isi.indikator, n)}
          {peringkat && !jawaban ? ` · peringkat ${peringkat.ke} dari ${peringkat.dari} (1 terbaik)` : ''}
        </p>
        <a className={gaya.lanjut} href={tautan(jalur, isi.bulan)}>
          Halaman {tempat.nama}
        </a>
      </div>
      {tempat.kode.length > 8 ? <DaftarPosyandu {...p} /> : <TabelArea {...p} />}
    </div>
  )
}
