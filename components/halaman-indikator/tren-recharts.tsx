'use client'

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { formatTarget } from '@/components/grafik/format-target'
import { createSkala } from '@/components/grafik/skala'
import { formatAngka } from '@/lib/angka'
import { type Bulan, formatBulan, formatBulanPendek } from '@/lib/periode'
import gaya from './halaman-indikator.module.css'

/** The trend as plain values; null breaks the line. */
export interface DataTren {
  nama: string
  satuan: string
  desimal: number
  arah: 'naik-baik' | 'turun-baik'
  target: number | null
  deret: [bulan: Bulan, nilai: number | null][]
}

interface IsiPetunjuk {
  active?: boolean
  payload?: readonly { payload?: { bulan: Bulan; nilai: number | null } }[]
}

function createPetunjuk({ satuan, desimal, target }: DataTren) {
  return function Petunjuk({ active, payload }: IsiPetunjuk) {
    const d = payload?.[0]?.payload
    if (!active || !d) return null
    return (
      <div className={gaya.petunjuk}>
        {formatBulan(d.bulan)}
        <b>{d.nilai === null ? 'belum ada angka' : `${formatAngka(d.nilai, desimal)} ${satuan}`}</b>
        {target === null ? null : (
          <span>
            target {formatTarget(target)} {satuan}
          </span>
        )}
      </div>
    )
  }
}

/** The same trend with a cursor and arrow keys, in the colours of the drawing it replaces. */
export function TrenRecharts({ data }: { data: DataTren }) {
  const titik = data.deret.map(([bulan, nilai]) => ({ bulan, nilai }))
  const angka = titik.flatMap((t) => (t.nilai === null ? [] : [t.nilai]))
  const skala = createSkala(data.target === null ? angka : [...angka, data.target])
  const warna = data.arah === 'turun-baik' ? 'var(--tren-turun)' : 'var(--tren-naik)'
  const tik = { fill: 'var(--tinta2)', fontSize: 13 }
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={titik}
        margin={{ top: 12, right: 24, bottom: 0, left: -12 }}
        accessibilityLayer
        title={data.nama}
      >
        <CartesianGrid vertical={false} stroke="var(--garis)" />
        <XAxis
          dataKey="bulan"
          tickFormatter={formatBulanPendek}
          tick={tik}
          tickLine={false}
          axisLine={{ stroke: 'var(--garis)' }}
          minTickGap={36}
        />
        <YAxis
          domain={[skala.min, skala.maks]}
          ticks={skala.tik}
          tickFormatter={(n: number) => formatTarget(n)}
          tick={tik}
          tickLine={false}
          axisLine={false}
        />
        {data.target === null ? null : (
          <ReferenceLine y={data.target} stroke="var(--emas)" strokeWidth={2} strokeDasharray="6 4" />
        )}
        <Tooltip
          content={createPetunjuk(data)}
          cursor={{ stroke: 'var(--tinta2)', strokeDasharray: '3 3' }}
        />
        <Line
          dataKey="nilai"
          type="linear"
          stroke={warna}
          strokeWidth={2.75}
          dot={{ r: 2.5, fill: warna, stroke: 'none' }}
          activeDot={{ r: 6, fill: warna, stroke: 'var(--muka)', strokeWidth: 2 }}
          connectNulls={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  )
}
