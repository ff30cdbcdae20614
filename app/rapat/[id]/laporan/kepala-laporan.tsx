import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import gaya from './laporan.module.css'

/** Way back, print, and the file; not printed. */
export function KepalaLaporan({ id }: { id: number }) {
  return (
    <header className={gaya.kepala}>
      <Tautan href={`/rapat/${id}`}>Kembali ke rapat</Tautan>
      <span className={gaya.aksi}>
        <TombolCetak />
        <TombolTautan href={`/api/rapat/${id}/laporan.pdf`} unduh ragam="utama">
          Unduh PDF
        </TombolTautan>
      </span>
    </header>
  )
}
