import type { NilaiTempat } from '@/indikator/model'
import type { Indikator } from '@/indikator/tipe'
import { formatAngka, formatBulat } from '@/lib/angka'
import gaya from './peta.module.css'

const teksBatas = (n: number) => formatAngka(n, Number.isInteger(n) ? 0 : 1)

/** Fixed classes of the indicator with their breaks, the target's break in gold, and how many places have no value. */
export function LegendaPeta({ indikator, tempat }: { indikator: Indikator; tempat: readonly NilaiTempat[] }) {
  const kosong = tempat.filter((t) => t.tercetak === null).length
  const target = tempat.find((t) => t.target)?.target?.nilai ?? null
  return (
    <div className={`${gaya.legenda} ${indikator.arah === 'turun-baik' ? gaya.turun : gaya.naik}`}>
      <div
        className={gaya.skala}
        role="img"
        aria-label={`Kelas warna: batas ${indikator.kelas.map(teksBatas).join(', ')} persen`}
      >
        {[null, ...indikator.kelas].map((batas, i) => (
          <span key={batas ?? 'bawah'} aria-hidden="true">
            <i className={gaya[`k${i}`]} />
            <b className={batas !== null && batas === target ? gaya.sasaran : undefined}>
              {batas === null ? `< ${teksBatas(indikator.kelas[0])}` : teksBatas(batas)}
            </b>
          </span>
        ))}
      </div>
      {kosong > 0 ? (
        <span className={gaya.tanpaNilai}>
          <i className="arsir" /> kosong: {formatBulat(kosong)}
        </span>
      ) : null}
      <span className={gaya.catatan}>Batas perkiraan, bukan batas resmi</span>
    </div>
  )
}
