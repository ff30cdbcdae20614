import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { type Bulan, formatBulan } from '@/lib/periode'
import type { UkuranGrafik } from './grafik-hidup'
import gaya from './tren-hidup.module.css'
import { type DataTren, susunIsiBulan } from './tren-isi'

interface Titik {
  bulan: Bulan
  nilai: number | null
}

function Kartu({ data, bulan }: { data: DataTren; bulan: Bulan }) {
  const isi = susunIsiBulan(data, bulan)
  return (
    <div className={gaya.kartu} role="status">
      {formatBulan(bulan)}
      <strong>{isi.nilai}</strong>
      {isi.rinci.map((r) => (
        <div key={r}>{r}</div>
      ))}
    </div>
  )
}

/** A month that stands alone between gaps has no line: it gets a dot. */
function createTitikTunggal(titik: readonly Titik[]) {
  return ({ cx, cy, index }: { cx?: number; cy?: number; index?: number }) => {
    const i = index ?? 0
    const sendiri = (titik[i - 1]?.nilai ?? null) === null && (titik[i + 1]?.nilai ?? null) === null
    const ada = (titik[i]?.nilai ?? null) !== null
    return <g key={i}>{ada && sendiri ? <circle cx={cx} cy={cy} r={2} className={gaya.tunggal} /> : null}</g>
  }
}

/** The trend's line with a card for each month; arrow keys go from month to month. Axes, target and labels stay with the drawing around it. */
export function TrenRecharts({ data, lebar, tinggi }: { data: DataTren } & UkuranGrafik) {
  const titik: Titik[] = data.titik.map(([bulan, nilai]) => ({ bulan, nilai }))
  const warna = data.arah === 'turun-baik' ? 'var(--tren-turun)' : 'var(--tren-naik)'
  return (
    <LineChart
      width={lebar}
      height={tinggi}
      data={titik}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      title={data.judul}
      desc="Panah kiri dan kanan membaca bulan demi bulan."
    >
      <XAxis dataKey="bulan" hide />
      <YAxis domain={[data.min, data.maks]} hide allowDataOverflow />
      <Tooltip
        content={({ active, label }) =>
          active && label ? <Kartu data={data} bulan={label as Bulan} /> : null
        }
        cursor={{ stroke: 'var(--tinta2)', strokeWidth: 1 }}
        isAnimationActive={false}
        allowEscapeViewBox={{ x: false, y: true }}
        filterNull={false}
        offset={14}
        wrapperStyle={{ zIndex: 5 }}
      />
      <Line
        dataKey="nilai"
        type="linear"
        stroke={warna}
        strokeWidth="calc(2.75px * var(--tebal))"
        strokeLinejoin="round"
        strokeLinecap="round"
        dot={createTitikTunggal(titik)}
        activeDot={{ r: 6, fill: warna, stroke: 'var(--muka)', strokeWidth: 2 }}
        isAnimationActive={false}
      />
    </LineChart>
  )
}
