import type { TitikDeret } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'
import { formatPersen } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import { formatBulan } from '@/lib/periode'
import gaya from './percik.module.css'
import { createGaris, getX, getY } from './skala'

interface Props {
  indikator: Indikator
  /** Printed values by month, oldest first; null breaks the line. */
  deret: readonly TitikDeret[]
  target: number | null
}

function formatRingkasan({ indikator, deret, target }: Props): string {
  const ada = deret.filter((d): d is { bulan: TitikDeret['bulan']; nilai: number } => d.nilai !== null)
  const awal = ada[0]
  const akhir = ada.at(-1)
  if (!awal || !akhir) return `${indikator.nama}: belum ada angka dalam ${deret.length} bulan.`
  const titik = (d: typeof awal) => `${formatPersen(d.nilai, indikator.desimal)} pada ${formatBulan(d.bulan)}`
  const sasaran = target === null ? '' : ` Target ${formatTarget(target)} %.`
  return `${indikator.nama}: ${titik(awal)}, ${titik(akhir)}.${sasaran}`
}

/** Sparkline with the target as a dashed gold line, labelled at its end, and a dot on the last value. Says its ends to screen readers. */
export function Percik({ indikator, deret, target }: Props) {
  const angka = deret.flatMap((d) => (d.nilai === null ? [] : [d.nilai]))
  const semua = target === null ? angka : [...angka, target]
  const min = Math.min(...semua)
  const maks = Math.max(...semua)
  const s = maks > min ? { min, maks } : { min: min - 1, maks: maks + 1 }
  const akhir = deret.findLastIndex((d) => d.nilai !== null)
  const warna = indikator.arah === 'turun-baik' ? gaya.turun : gaya.naik
  return (
    <div className={gaya.percik} role="img" aria-label={formatRingkasan({ indikator, deret, target })}>
      <div className={gaya.gambar}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {target === null ? null : <path className={gaya.target} d={`M0 ${getY(s, target)}H100`} />}
          <path className={`${gaya.garis} ${warna}`} d={createGaris(deret, s)} />
          {akhir >= 0 ? (
            <path
              className={`${gaya.titik} ${warna}`}
              d={`M${getX(akhir, deret.length)} ${getY(s, deret[akhir]?.nilai ?? 0)}h0`}
            />
          ) : null}
        </svg>
      </div>
      {target === null ? null : (
        <div className={gaya.label}>
          <span style={{ top: `${getY(s, target)}%` }}>{formatTarget(target)}</span>
        </div>
      )}
    </div>
  )
}
