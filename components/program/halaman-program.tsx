import { Fragment } from 'react'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Tumpuk } from '@/components/ui/petak'
import { Tautan } from '@/components/ui/tautan'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { DAFTAR } from '@/indikator/catatan'
import { susunIkhtisar } from '@/indikator/program/ikhtisar'
import type { Topik } from '@/indikator/program/tipe'
import type { Peran } from '@/lib/cakupan'
import { type Bulan, formatTanggal } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import { BilahProgram } from './bilah-program'
import gaya from './halaman-program.module.css'
import { PapanTopik } from './papan-topik'
import { TombolOpdSaya } from './tombol-opd-saya'

interface Props {
  tempat: { nama: string; jenis: 'kabupaten' | 'kecamatan' }
  topik: readonly Topik[]
  bulan: Bulan
  /** Day that the data speak of; null while there are none. */
  hari: string | null
  peran: Peran
}

interface PropsSebut {
  kata: string
  isi: readonly { kode: string; teks: string; href: string }[]
  bulan: Bulan
}

function Sebut({ kata, isi, bulan }: PropsSebut) {
  if (isi.length === 0) return null
  return (
    <>
      {kata}:{' '}
      {isi.map((t, i) => (
        <Fragment key={t.kode}>
          {i > 0 ? '; ' : ''}
          <Tautan href={tautan(t.href, bulan)}>{t.teks}</Tautan>
        </Fragment>
      ))}
      .{' '}
    </>
  )
}

/** The programme of a place at one look: a row per topic, always in the same order. */
export function HalamanProgram({ tempat, topik, bulan, hari, peran }: Props) {
  const i = susunIkhtisar(topik)
  return (
    <Tumpuk>
      <BilahProgram aktif="ikhtisar" bulan={bulan} />
      <KepalaHalaman
        judul={tempat.jenis === 'kecamatan' ? `${tempat.nama}: ${i.judul.toLowerCase()}` : i.judul}
        sub={
          <>
            <Sebut
              kata="Yang menggantung"
              isi={i.mendesak.map((t) => ({ ...t, teks: t.mendesak }))}
              bulan={bulan}
            />
            <Sebut
              kata="Belum ada data"
              isi={i.tanpaData.map((t) => ({ ...t, teks: t.nama }))}
              bulan={bulan}
            />
          </>
        }
        kanan={
          <>
            <TombolOpdSaya peran={peran} bulan={bulan} />
            <TombolCetak />
          </>
        }
        keterangan={hari ? <p>Dinilai per {formatTanggal(hari)}</p> : undefined}
      />
      <h2 className="hanya-pembaca">Pokok program</h2>
      <PapanTopik topik={topik} bulan={bulan} />
      <Kartu
        judul="Di balik angka-angka ini"
        sub={
          peran === 'pimpinan'
            ? 'Semua catatan dapat dibaca.'
            : 'Lihat, catat, unduh, atau impor lewat daftarnya.'
        }
        className="tanpa-cetak"
      >
        <ul className={gaya.daftar}>
          {Object.values(DAFTAR).map((d) => (
            <li key={d.kode}>
              <Tautan href={`/catatan/${d.kode}`}>{d.nama}</Tautan>
              <span>{d.penjelasan}</span>
            </li>
          ))}
        </ul>
      </Kartu>
    </Tumpuk>
  )
}
