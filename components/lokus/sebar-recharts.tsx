import { Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import type { UkuranGrafik } from '@/components/grafik/grafik-hidup'
import { formatPersen } from '@/lib/angka'
import gaya from './sebar.module.css'
import type { DataSebar, TitikSebar } from './tata-sebar'

function Kartu({ d, t }: { d: DataSebar; t: TitikSebar }) {
  const keadaan = t.terpilih ? 'Terpilih' : 'Tidak terpilih'
  return (
    <div className={gaya.kartu} role="status">
      <strong>{t.nama}</strong>
      Kecamatan {t.namaKecamatan}
      <div>
        {d.sumbuX.nama} {formatPersen(t.x)}
      </div>
      <div>
        {d.sumbuY.nama} {formatPersen(t.y)}
      </div>
      <div>{t.peringkat === null ? 'Belum dapat dinilai' : `${keadaan}, peringkat ${t.peringkat}`}</div>
    </div>
  )
}

/** Points of the scatter with a card for each; what is drawn below stays visible. */
export function SebarRecharts({ data: d, lebar, tinggi }: { data: DataSebar } & UkuranGrafik) {
  return (
    <ScatterChart
      width={lebar}
      height={tinggi}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      title={d.judul}
      desc="Arahkan penunjuk ke satu titik untuk membaca desanya. Tabel peringkat memuat angka yang sama."
    >
      <XAxis type="number" dataKey="x" domain={[d.skalaX.min, d.skalaX.maks]} hide allowDataOverflow />
      <YAxis type="number" dataKey="y" domain={[d.skalaY.min, d.skalaY.maks]} hide allowDataOverflow />
      <Tooltip
        content={({ active, payload }) => {
          const t = payload?.[0]?.payload as TitikSebar | undefined
          return active && t ? <Kartu d={d} t={t} /> : null
        }}
        cursor={false}
        isAnimationActive={false}
        allowEscapeViewBox={{ x: false, y: true }}
        wrapperStyle={{ zIndex: 5 }}
      />
      <Scatter
        data={[...d.titik]}
        isAnimationActive={false}
        shape={({ cx, cy }: { cx?: number; cy?: number }) => (
          <circle cx={cx} cy={cy} r={9} fill="transparent" />
        )}
        activeShape={({ cx, cy }: { cx?: number; cy?: number }) => (
          <circle cx={cx} cy={cy} r={9} fill="none" stroke="var(--emas)" strokeWidth={3} />
        )}
      />
    </ScatterChart>
  )
}
