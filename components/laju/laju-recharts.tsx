import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import type { UkuranGrafik } from '@/components/grafik/grafik-hidup'
import tren from '@/components/grafik/tren-hidup.module.css'
import type { TitikLaju } from '@/indikator/ramalan-deret'
import { formatTanggal, hitungHari } from '@/lib/periode'
import { type DataLaju, susunIsiMinggu } from './laju-isi'

function Kartu({ data, titik }: { data: DataLaju; titik: TitikLaju }) {
  const isi = susunIsiMinggu(titik, data.total)
  return (
    <div className={tren.kartu} role="status">
      Minggu sampai {formatTanggal(titik.tanggal)}
      <strong>{isi.nilai}</strong>
      {isi.rinci.map((r) => (
        <div key={r}>{r}</div>
      ))}
    </div>
  )
}

/** The burn-up's line with a card for each week; arrow keys go from week to week. Everything else stays with the drawing around it. */
export function LajuRecharts({ data, lebar, tinggi }: { data: DataLaju } & UkuranGrafik) {
  const titik = data.titik.map((t) => ({ hari: hitungHari(data.awal, t.tanggal), jumlah: t.terdaftar }))
  const cari = (hari: unknown) => data.titik[titik.findIndex((t) => t.hari === hari)]
  return (
    <LineChart
      width={lebar}
      height={tinggi}
      data={titik}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      title={data.judul}
      desc="Panah kiri dan kanan membaca minggu demi minggu."
    >
      <XAxis
        dataKey="hari"
        type="number"
        domain={[0, hitungHari(data.awal, data.akhir)]}
        allowDataOverflow
        hide
      />
      <YAxis domain={[0, data.maks]} hide allowDataOverflow />
      <Tooltip
        content={({ active, label }) => {
          const t = active ? cari(label) : undefined
          return t ? <Kartu data={data} titik={t} /> : null
        }}
        cursor={{ stroke: 'var(--tinta2)', strokeWidth: 1 }}
        isAnimationActive={false}
        allowEscapeViewBox={{ x: false, y: true }}
        offset={14}
        wrapperStyle={{ zIndex: 5 }}
      />
      <Line
        dataKey="jumlah"
        type="linear"
        stroke="var(--tren-naik)"
        strokeWidth="calc(2.75px * var(--tebal))"
        strokeLinejoin="round"
        strokeLinecap="round"
        dot={false}
        activeDot={{ r: 6, fill: 'var(--tren-naik)', stroke: 'var(--muka)', strokeWidth: 2 }}
        isAnimationActive={false}
      />
    </LineChart>
  )
}
