import { Tautan } from '@/components/ui/tautan'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import type { ModelRapat } from '@/indikator/rapat/tipe'
import gaya from './cetak.module.css'

const SUSUNAN = [
  { nama: 'Satu per halaman', kueri: '', berdua: false },
  { nama: 'Dua per halaman dengan catatan', kueri: '?susunan=2', berdua: true },
]

/** Way back, the two layouts, and print; not printed. */
export function KepalaCetak({ rapat, berdua }: { rapat: ModelRapat; berdua: boolean }) {
  return (
    <header className={gaya.kepala}>
      <Tautan href={`/rapat/${rapat.id}`}>Kembali ke rapat</Tautan>
      <nav aria-label="Susunan halaman" className={gaya.pilihan}>
        {SUSUNAN.map((s) => (
          <Tautan
            key={s.nama}
            href={`/rapat/${rapat.id}/cetak${s.kueri}`}
            aria-current={s.berdua === berdua ? 'page' : undefined}
          >
            {s.nama}
          </Tautan>
        ))}
      </nav>
      <TombolCetak />
    </header>
  )
}
