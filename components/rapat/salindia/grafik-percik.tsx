import { createGaris, getX, getY } from '@/components/grafik/skala'
import type { TitikDeret } from '@/indikator/model'
import type { IndikatorBeku } from '@/indikator/rapat/tipe'
import gaya from './grafik.module.css'

/** The course of the months as a bare line, the target dashed in gold; takes the room that is left. Hidden from screen readers: the figures beside it say the same. */
export function GrafikPercik({
  indikator,
  deret,
  target,
}: {
  indikator: IndikatorBeku
  deret: readonly TitikDeret[]
  target: number | null
}) {
  const angka = deret.flatMap((d) => (d.nilai === null ? [] : [d.nilai]))
  if (angka.length < 2) return <div className={gaya.percik} />
  const semua = target === null ? angka : [...angka, target]
  const [min, maks] = [Math.min(...semua), Math.max(...semua)]
  const s = maks > min ? { min, maks } : { min: min - 1, maks: maks + 1 }
  const akhir = deret.findLastIndex((d) => d.nilai !== null)
  return (
    <div className={`${gaya.percik} ${gaya[indikator.arah]}`} aria-hidden="true">
      <div>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {target === null ? null : <path className={gaya.target} d={`M0 ${getY(s, target)}H100`} />}
          <path className={gaya.garis} d={createGaris(deret, s)} />
          <path
            className={gaya.titik}
            d={`M${getX(akhir, deret.length)} ${getY(s, deret[akhir]?.nilai ?? 0)}h0`}
          />
        </svg>
      </div>
    </div>
  )
}
