'use client'
import { type ComponentType, useEffect, useRef, useState } from 'react'
import gaya from './tren-hidup.module.css'

/** Rest of the pointer on the chart before the interactive one is fetched. */
const JEDA = 150
const BINGKAI = 30

export interface UkuranGrafik {
  lebar: number
  tinggi: number
}

interface Props<D> {
  data: D
  label: string
  /** Fetches the interactive chart; null when that fails. */
  muat: () => Promise<ComponentType<{ data: D } & UkuranGrafik> | null>
}

/**
 * Lies over the plot of a drawn chart and, once somebody shows an interest, draws the same line as an interactive one of the same
 * size. Until then, and when that fails, the drawing stands.
 */
export function GrafikHidup<D>({ data, label, muat }: Props<D>) {
  const wadah = useRef<HTMLDivElement>(null)
  const jeda = useRef<ReturnType<typeof setTimeout>>(undefined)
  const fokus = useRef(false)
  const [siap, setSiap] = useState(false)
  const [Grafik, setGrafik] = useState<ComponentType<{ data: D } & UkuranGrafik> | null>(null)
  const [ukuran, setUkuran] = useState<UkuranGrafik | null>(null)

  useEffect(() => {
    setSiap(true)
    return () => clearTimeout(jeda.current)
  }, [])

  useEffect(() => {
    if (!Grafik || !wadah.current) return
    const pengamat = new ResizeObserver(([isi]) => {
      if (isi) setUkuran({ lebar: isi.contentRect.width, tinggi: isi.contentRect.height })
    })
    pengamat.observe(wadah.current)
    return () => pengamat.disconnect()
  }, [Grafik])

  useEffect(() => {
    if (!ukuran || !fokus.current) return
    let bingkai = 0
    // The chart draws its surface some frames after it is mounted.
    const pindahkan = (sisa: number) => {
      const bidang = wadah.current?.querySelector<SVGElement>('.recharts-surface')
      if (bidang) {
        fokus.current = false
        bidang.focus()
      } else if (sisa > 0) bingkai = requestAnimationFrame(() => pindahkan(sisa - 1))
    }
    pindahkan(BINGKAI)
    return () => cancelAnimationFrame(bingkai)
  }, [ukuran])

  const mulai = async () => {
    const modul = await muat().catch(() => null)
    if (modul) setGrafik(() => modul)
  }
  const tunggu = () => {
    clearTimeout(jeda.current)
    jeda.current = setTimeout(mulai, JEDA)
  }

  const hidup = Grafik !== null && ukuran !== null
  return (
    <div
      ref={wadah}
      className={gaya.hidup}
      data-tren={hidup ? 'hidup' : 'diam'}
      onPointerEnter={(e) => e.pointerType === 'mouse' && !Grafik && tunggu()}
      onPointerLeave={() => clearTimeout(jeda.current)}
    >
      {hidup ? (
        <Grafik data={data} {...ukuran} />
      ) : siap ? (
        <button
          type="button"
          className={gaya.pintu}
          aria-label={label}
          onClick={mulai}
          onFocus={(e) => {
            if (!e.currentTarget.matches(':focus-visible')) return
            fokus.current = true
            tunggu()
          }}
          onBlur={() => {
            if (!Grafik) fokus.current = false
          }}
        />
      ) : null}
    </div>
  )
}
