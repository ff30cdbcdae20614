'use client'

import { type ComponentType, type ReactNode, useState } from 'react'
import gaya from './halaman-indikator.module.css'
import type { DataTren } from './tren-recharts'

/** The drawing of the server until somebody reaches for it; then the same chart with a cursor. Stays a drawing when the chart can't be loaded. */
export function TrenHidup({ data, children }: { data: DataTren; children: ReactNode }) {
  const [Grafik, setGrafik] = useState<ComponentType<{ data: DataTren }> | null>(null)
  const muat = () => {
    if (Grafik) return
    import('./tren-recharts').then(
      (m) => setGrafik(() => m.TrenRecharts),
      () => {},
    )
  }
  return (
    <div className={gaya.tren} onPointerEnter={muat}>
      <div className={Grafik ? gaya.tersembunyi : undefined} aria-hidden={Grafik ? true : undefined}>
        {children}
      </div>
      {Grafik ? (
        <div className={gaya.hidup}>
          <Grafik data={data} />
        </div>
      ) : (
        <button type="button" className={gaya.telusuri} onClick={muat}>
          Telusuri grafik
        </button>
      )}
    </div>
  )
}
