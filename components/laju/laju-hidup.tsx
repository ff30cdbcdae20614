'use client'
import { GrafikHidup } from '@/components/grafik/grafik-hidup'
import type { DataLaju } from './laju-isi'

const muat = () => import('./laju-recharts').then((m) => m.LajuRecharts)

/** The drawn burn-up made interactive on demand, week by week. */
export function LajuHidup({ data }: { data: DataLaju }) {
  return <GrafikHidup data={data} label={`Telusuri per minggu: ${data.judul}`} muat={muat} />
}
