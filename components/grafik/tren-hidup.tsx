'use client'
import { GrafikHidup } from './grafik-hidup'
import type { DataTren } from './tren-isi'

const muat = () => import('./tren-recharts').then((m) => m.TrenRecharts)

/** The drawn trend made interactive on demand, month by month. */
export function TrenHidup({ data }: { data: DataTren }) {
  return <GrafikHidup data={data} label={`Telusuri per bulan: ${data.judul}`} muat={muat} />
}
