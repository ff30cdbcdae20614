import { membaik } from '@/indikator/hitung'
import type { Indikator } from '@/indikator/tipe'
import { formatAngka } from '@/lib/angka'
import { Tanda } from './tanda'
import gaya from './ubah.module.css'

interface Props {
  indikator: Indikator
  /** Points between two printed values; null when one of them is missing. */
  ubah: number | null
  /** Only the number, for columns whose heading says "poin". */
  ringkas?: boolean
  /** The value is ya or belum: a change is not counted in points. */
  jawaban?: boolean
}

/** Change in points. The triangle shows the direction, the colour whether that is good. */
export function Ubah({ indikator, ubah, ringkas = false, jawaban = false }: Props) {
  if (ubah === null) return <span className={gaya.tetap}>{ringkas ? '–' : 'belum ada pembanding'}</span>
  const baik = membaik(indikator, ubah)
  const kelas = baik === null ? gaya.tetap : baik ? gaya.membaik : gaya.memburuk
  if (jawaban && ubah === 0) return <span className={gaya.tetap}>tetap</span>
  if (ubah === 0) {
    return (
      <span className={`${gaya.ubah} ${kelas}`}>{ringkas ? formatAngka(0, indikator.desimal) : 'tetap'}</span>
    )
  }
  return (
    <span className={`${gaya.ubah} ${kelas}`}>
      <Tanda bentuk={ubah > 0 ? 'naik' : 'turun'} />
      <span className="hanya-pembaca">{`${ubah > 0 ? 'naik' : 'turun'} (${baik ? 'membaik' : 'memburuk'}) `}</span>
      {jawaban ? 'baru' : formatAngka(Math.abs(ubah), indikator.desimal)}
      {ringkas || jawaban ? null : ' poin'}
    </span>
  )
}
