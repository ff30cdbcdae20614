import { Tautan } from '@/components/ui/tautan'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import type { HalamanHadir } from '@/server/loaders/notulen'
import { KepalaTabel } from './kepala-tabel'
import gaya from './kertas.module.css'
import { DataRapat, Kop } from './kop'

const BARIS_KOSONG = 8
const BARIS_SEDIKITNYA = 20

/** The sheet to sign: everybody on the list, then blank lines; signatures alternate so that they have room. */
export function CetakHadir({ h }: { h: HalamanHadir }) {
  const banyak = Math.max(BARIS_SEDIKITNYA, h.hadir.length + BARIS_KOSONG)
  return (
    <main id="isi" className={gaya.kertas}>
      <p className={gaya.alat}>
        <Tautan href={`/rapat/${h.rapat.id}/hadir`}>Kembali ke daftar hadir</Tautan>
        <TombolCetak />
      </p>
      <Kop h={h} judul="Daftar hadir" />
      <DataRapat h={h} />
      <table className={gaya.tanda}>
        <KepalaTabel
          judul="Daftar hadir untuk ditandatangani"
          kolom={[
            ['No', '6%'],
            ['Nama', '30%'],
            ['Jabatan', '19%'],
            ['Instansi', '21%'],
            ['Tanda tangan', '24%'],
          ]}
        />
        <tbody>
          {Array.from({ length: banyak }, (_, i) => {
            const o = h.hadir[i]
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a printed sheet
              <tr key={i}>
                <td className={gaya.angka}>{i + 1}</td>
                <td>{o?.nama}</td>
                <td>{o?.jabatan}</td>
                <td>{o?.instansi}</td>
                <td className={i % 2 === 0 ? gaya.kiri : gaya.tengah}>{i + 1}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </main>
  )
}
