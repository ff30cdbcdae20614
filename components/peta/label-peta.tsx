import { BARIS, type LabelDalam as Dalam } from '@/lib/label-peta/label'
import { getAlas } from '@/lib/label-peta/label-baris'
import { BARIS_LUAR, type LabelLuar as Luar } from '@/lib/label-peta/label-calon'
import gaya from './peta.module.css'

interface Teks {
  /** The value as printed; "–" without one. */
  nilai: string
}

/** Name and value inside an area; `warna` names the classes of its fill, `halo` keeps hatch lines off the text. */
export function LabelDalam({
  label: l,
  nilai,
  huruf,
  warna,
  halo,
}: Teks & { label: Dalam<unknown>; huruf: number; warna: string; halo: boolean }) {
  const baris = [...l.baris, nilai]
  return (
    <text className={`${gaya.label} ${warna} ${halo ? gaya.halo : ''}`} textAnchor="middle">
      {baris.map((teks, i) => (
        <tspan
          key={teks}
          className={i === l.baris.length ? gaya.angka : undefined}
          x={Math.round(l.x)}
          y={getAlas(l.y, i, baris.length, huruf, BARIS)}
        >
          {teks}
        </tspan>
      ))}
    </text>
  )
}

/** Name and value beside the map with a line to a dot in the area. */
export function LabelLuar({
  label: l,
  nilai,
  huruf,
  asal,
}: Teks & { label: Luar<unknown>; huruf: number; asal: { x: number; y: number } }) {
  const x = Math.round((l.kiri ? l.x + l.lebar / 2 : l.x - l.lebar / 2) * 10) / 10
  const [ux, uy] = l.ujung
  return (
    <>
      <path className={gaya.garisTunjuk} d={`M${asal.x} ${asal.y}L${Math.round(ux)} ${Math.round(uy)}`} />
      <circle className={gaya.titikTunjuk} cx={asal.x} cy={asal.y} r={3.2} />
      <text className={`${gaya.label} ${gaya.luar}`} textAnchor={l.kiri ? 'end' : 'start'}>
        {l.baris.map((teks, i) => (
          <tspan key={teks} x={x} y={getAlas(l.y, i, l.baris.length, huruf, BARIS_LUAR)}>
            {teks}
            {i === l.baris.length - 1 ? <tspan className={gaya.angka}>{` ${nilai}`}</tspan> : null}
          </tspan>
        ))}
      </text>
    </>
  )
}
