import type { KelompokTahap } from '@/indikator/titik-posyandu'
import { SIMBOL } from './simbol'

/** The symbol of a group of registration stages, as on the map. Always beside a word. */
export function SimbolKelompok({ kelompok }: { kelompok: KelompokTahap }) {
  const { jalur, warna, berongga } = SIMBOL[kelompok]
  const isian = {
    fill: `var(${berongga ? '--muka' : warna})`,
    stroke: `var(${berongga ? warna : '--tinta'})`,
  }
  return (
    <svg width={15} height={15} viewBox="-8 -8 16 16" aria-hidden="true" style={{ flex: 'none' }}>
      <path d={jalur} style={isian} strokeWidth={berongga ? 2 : 0.8} />
    </svg>
  )
}
