import type { NilaiTempat } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'
import { formatPersen } from '@/lib/angka'
import { formatTarget } from '@/lib/format-target'
import gaya from './peta-titik.module.css'

interface Props {
  indikator: Indikator
  /** All places that are compared, the own one among them. */
  tempat: readonly NilaiTempat[]
  /** Code of the own place. */
  sorot: string
  target: number | null
}

/** All places as dots on one line, better to the right whatever the direction of the indicator; the own one large in the colour of its status, the target a dashed tick. */
export function PetaTitik({ indikator, tempat, sorot, target }: Props) {
  const sendiri = tempat.find((t) => t.kode === sorot)
  const angka = tempat.flatMap((t) => (t.tercetak === null ? [] : [t.tercetak]))
  const semua = target === null ? angka : [...angka, target]
  const min = Math.min(...semua)
  const lebar = Math.max(...semua) - min
  const getLetak = (n: number) => {
    if (lebar === 0) return 50
    const x = Math.round((1000 * (n - min)) / lebar) / 10
    return indikator.arah === 'turun-baik' ? Math.round((100 - x) * 10) / 10 : x
  }
  const lain = tempat.filter((t) => t.kode !== sorot && t.tercetak !== null)
  const milik = sendiri?.tercetak ?? null
  const sebut = milik === null ? 'belum ada angka' : formatPersen(milik, indikator.desimal)
  const rentang =
    angka.length > 0
      ? `, dari ${formatPersen(Math.min(...angka))} sampai ${formatPersen(Math.max(...angka))}`
      : ''
  const sasaran = target === null ? '' : `, target ${formatTarget(target)} %`
  return (
    <div
      className={gaya.titik}
      role="img"
      aria-label={`${sendiri?.nama ?? ''} ${sebut} di antara ${angka.length} tempat${rentang}${sasaran}`}
    >
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path className={gaya.rel} d="M0 50H100" />
        <path className={gaya.lain} d={lain.map((t) => `M${getLetak(t.tercetak ?? 0)} 50h0`).join('')} />
        {target === null ? null : <path className={gaya.target} d={`M${getLetak(target)} 4V96`} />}
        {milik === null ? null : (
          <>
            <path className={gaya.tepi} d={`M${getLetak(milik)} 50h0`} />
            <path
              className={`${gaya.sendiri} ${gaya[sendiri?.status ?? 'kosong']}`}
              d={`M${getLetak(milik)} 50h0`}
            />
          </>
        )}
      </svg>
    </div>
  )
}
