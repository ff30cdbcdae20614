'use client'
import { GrafikHidup } from '@/components/grafik/grafik-hidup'
import type { DataSebar } from './tata-sebar'

const muat = () => import('./sebar-recharts').then((m) => m.SebarRecharts)

/** The drawn scatter made interactive on demand, desa by desa. */
export function SebarHidup({ data }: { data: DataSebar }) {
  return <GrafikHidup data={data} label={`Telusuri per desa: ${data.judul}`} muat={muat} />
}
