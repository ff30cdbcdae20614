import type { Status } from '@/indikator/tipe'
import gaya from './bilah.module.css'

interface Props {
  /** The part that is done, and the whole. */
  nilai: number
  maks?: number
  /** Read out: "798 dari 827 posyandu terdaftar". */
  label: string
  status?: Status
  besar?: boolean
}

/** Progress bar from zero; what is missing is hatched. */
export function Bilah({ nilai, maks = 100, label, status, besar }: Props) {
  const persen = maks > 0 ? Math.min(100, Math.max(0, (nilai * 100) / maks)) : 0
  return (
    <div className={`${gaya.bilah} arsir ${besar ? gaya.besar : ''}`} role="img" aria-label={label}>
      <div
        className={`${gaya.isi} ${status ? gaya[status] : ''}`}
        style={{ width: `calc(${persen}% + 1px)` }}
      />
    </div>
  )
}
