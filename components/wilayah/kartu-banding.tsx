import { Kartu } from '@/components/ui/kartu'
import { Rincian } from '@/components/ui/rincian'
import type { Banding } from '@/indikator/banding'
import type { Bulan } from '@/lib/periode'
import gaya from './kartu-banding.module.css'
import { SumberBanding } from './sumber-data'
import { TabelBanding } from './tabel-banding'

/** Indicators that stand open, in the order of the table; all others wait behind one tap. */
const UTAMA = ['stunting', 'registrasi', 'partisipasi-kader', 'ds', 'enam-bidang', 'laporan-masuk']

interface Props {
  nama: string
  banding: readonly Banding[]
  bulan: Bulan
  tanggalData: string | null
  sesama?: string
  tanpaMelapor?: boolean
}

function getCatatan({ banding, sesama }: Props): string | undefined {
  if (!banding.some((b) => b.peringkat)) return undefined
  return `Peringkat 1 yang terbaik. Titik abu: ${sesama}; garis emas: target.`
}

/** Card with all indicators of a place. */
export function KartuBanding(p: Props) {
  const { nama, bulan, sesama, tanpaMelapor } = p
  const utama = UTAMA.flatMap((k) => p.banding.find((b) => b.indikator.kode === k) ?? [])
  const lain = p.banding.filter((b) => !UTAMA.includes(b.indikator.kode))
  const tabel = { nama, bulan, sesama, tanpaMelapor }
  return (
    <Kartu className={gaya.kartu} panjang>
      <TabelBanding {...tabel} banding={utama} keterangan={`Indikator ${nama}`} />
      <div className={gaya.kaki}>
        <Rincian ringkas={`${lain.length} indikator lain`}>
          <div className={gaya.lain}>
            <TabelBanding {...tabel} banding={lain} keterangan={`Indikator lain ${nama}`} berkelompok />
          </div>
        </Rincian>
        <SumberBanding banding={p.banding} tanggalData={p.tanggalData}>
          {getCatatan(p)}
        </SumberBanding>
      </div>
    </Kartu>
  )
}
