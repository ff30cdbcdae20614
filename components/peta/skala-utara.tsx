import { formatBulat } from '@/lib/angka'
import type { BentukPeta } from '@/server/peta/bentuk'
import gaya from './peta.module.css'
import { getJalurBatang, getSkalaPeta, JALUR_UTARA } from './skala-peta'

/** North arrow ("U", utara) and scale bar with the lower left corner at `x`, `y`; "±" where the boundaries are approximate. */
export function SkalaUtara({
  bentuk,
  x,
  y,
  huruf,
}: {
  bentuk: BentukPeta
  x: number
  y: number
  huruf: number
}) {
  const { km, panjang } = getSkalaPeta(bentuk)
  return (
    <g className={gaya.skala} transform={`translate(${x} ${y})`}>
      <path className={gaya.utara} d={JALUR_UTARA} transform="translate(4 -44) scale(0.9)" />
      <text className={gaya.label} x={15.7} y={-48} textAnchor="middle">
        U
      </text>
      <path className={gaya.batang} d={getJalurBatang(panjang)} transform="translate(44 -8)" />
      <text className={gaya.label} x={44} y={-huruf}>
        {bentuk.batas.resmi ? '' : '± '}
        {formatBulat(km)} km
      </text>
    </g>
  )
}
