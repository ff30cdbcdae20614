'use client'
import { memo, useDeferredValue, useEffect, useState } from 'react'
import { Tombol } from '@/components/ui/tombol'
import { type Bulan, formatBulan, formatBulanPendek } from '@/lib/periode'
import type { KeadaanPeta } from './keadaan'
import gaya from './linimasa-peta.module.css'
import { TautanPeta } from './tautan-peta'

/** Milliseconds that each month stays while playing; slower where motion is not wanted. */
const LANGKAH = 900
const LANGKAH_TENANG = 2000

interface Props {
  keadaan: KeadaanPeta
  bulan: readonly Bulan[]
  /** Months in which nobody reported. */
  kosong: ReadonlySet<Bulan>
  onBulan: (bulan: Bulan) => void
}

function Geser({ ke, arah }: { ke: Bulan | undefined; arah: 'sebelumnya' | 'berikutnya' }) {
  const panah = arah === 'sebelumnya' ? '‹' : '›'
  if (!ke) {
    return (
      <span className={gaya.panah} aria-hidden="true">
        {panah}
      </span>
    )
  }
  return (
    <TautanPeta className={gaya.panah} ubah={{ bulan: ke }} aria-label={`Bulan ${arah}, ${formatBulan(ke)}`}>
      {panah}
    </TautanPeta>
  )
}

const DaftarBulan = memo(function DaftarBulan({
  aktif,
  bulan,
  kosong,
}: Pick<Props, 'bulan' | 'kosong'> & { aktif: Bulan }) {
  return (
    <details key={aktif} className={gaya.daftar} data-menu>
      <summary>
        {formatBulan(aktif)} <span aria-hidden="true">▾</span>
      </summary>
      <ul>
        {[...bulan].reverse().map((b) => (
          <li key={b}>
            <TautanPeta ubah={{ bulan: b }} aria-current={b === aktif ? 'true' : undefined}>
              {formatBulan(b)}
              {kosong.has(b) ? <span> · belum ada data</span> : null}
            </TautanPeta>
          </li>
        ))}
      </ul>
    </details>
  )
})

/** The months: a slider that plays, with JavaScript; links to the months before and after, and to all of them, without. */
export function LinimasaPeta({ keadaan, bulan, kosong, onBulan }: Props) {
  const [siap, setSiap] = useState(false)
  const [main, setMain] = useState(false)
  const kini = Math.max(0, bulan.indexOf(keadaan.bulan))
  const kata = `${formatBulan(keadaan.bulan)}${kosong.has(keadaan.bulan) ? ', belum ada data' : ''}`

  useEffect(() => setSiap(true), [])
  useEffect(() => {
    if (!main) return
    const berikut = bulan[kini + 1]
    if (!berikut) return setMain(false)
    const tenang = matchMedia('(prefers-reduced-motion: reduce)').matches
    const jam = setTimeout(() => onBulan(berikut), tenang ? LANGKAH_TENANG : LANGKAH)
    return () => clearTimeout(jam)
  }, [main, kini, bulan, onBulan])

  const putar = () => {
    if (!main && kini === bulan.length - 1 && bulan[0]) onBulan(bulan[0])
    setMain(!main)
  }
  return (
    <fieldset className={gaya.linimasa}>
      <legend className="hanya-pembaca">Bulan pada peta</legend>
      {siap ? (
        <Tombol kecil onClick={putar}>
          {main ? 'Jeda' : 'Putar'}
        </Tombol>
      ) : null}
      <Geser ke={bulan[kini - 1]} arah="sebelumnya" />
      <DaftarBulan aktif={useDeferredValue(keadaan.bulan)} bulan={bulan} kosong={kosong} />
      <Geser ke={bulan[kini + 1]} arah="berikutnya" />
      {siap ? (
        <div className={gaya.geser}>
          <input
            type="range"
            min={0}
            max={bulan.length - 1}
            step={1}
            value={kini}
            aria-label="Geser bulan"
            aria-valuetext={kata}
            onChange={(e) => {
              setMain(false)
              const b = bulan[Number(e.currentTarget.value)]
              if (b) onBulan(b)
            }}
          />
          <div className={gaya.tanda} aria-hidden="true">
            <span>{bulan[0] ? formatBulanPendek(bulan[0]) : null}</span>
            <span>{formatBulanPendek(bulan.at(-1) ?? keadaan.bulan)}</span>
          </div>
        </div>
      ) : null}
    </fieldset>
  )
}
