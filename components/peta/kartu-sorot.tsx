import type { ReactNode } from 'react'
import { Tanda } from '@/components/ui/tanda'
import { type BarisPeta, formatBerunit } from './data-peta'
import gaya from './kartu-sorot.module.css'

/** The card beside the pointer, or beside the area with the focus; `sorot` in pixels of the map, `lebar` wide. */
export function KartuSorot({
  sorot,
  lebar,
  children,
}: {
  sorot: { x: number; y: number }
  lebar: number
  children: ReactNode
}) {
  const kiri = sorot.x > lebar / 2
  return (
    <div
      className={gaya.kartu}
      aria-hidden="true"
      style={{
        transform: `translate(${Math.round(sorot.x)}px, ${Math.round(sorot.y)}px) translate(${kiri ? 'calc(-100% - 16px)' : '16px'}, -50%)`,
      }}
    >
      {children}
    </div>
  )
}

/** Name, value, how it stands to the target, and what else is known of an area. */
export function IsiSorot({
  nama,
  nilai,
  satuan,
  isian,
  status,
  kata,
  rinci,
}: Pick<BarisPeta, 'nama' | 'nilai' | 'isian' | 'status' | 'kata' | 'rinci'> & { satuan: string }) {
  return (
    <>
      <b>{nama}</b>
      {isian === 'kosong' ? null : <strong>{formatBerunit(nilai, satuan)}</strong>}
      <span className={gaya.kata}>
        <Tanda bentuk={status} />
        {kata}
      </span>
      {rinci.map((r) => (
        <div key={r}>{r}</div>
      ))}
    </>
  )
}
