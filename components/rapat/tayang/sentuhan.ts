import type { Aksi } from './tayang-keadaan'

interface Titik {
  x: number
  y: number
}

const GESER = 50
/** Share of the width at either side that turns the page. */
const TEPI = 0.25

/** What a swipe from `awal` to `akhir` asks for; null: too short, or more up and down than sideways. */
export function parseGeser(awal: Titik, akhir: Titik): Aksi | null {
  const dx = akhir.x - awal.x
  if (Math.abs(dx) < GESER || Math.abs(dx) < Math.abs(akhir.y - awal.y) * 1.5) return null
  return { jenis: dx < 0 ? 'maju' : 'mundur' }
}

/** What a tap at `x` of `lebar` asks for; null in the middle, where the control bar shows or hides. */
export function parseKetuk(x: number, lebar: number): Aksi | null {
  if (x < lebar * TEPI) return { jenis: 'mundur' }
  return x > lebar * (1 - TEPI) ? { jenis: 'maju' } : null
}
