import type { Titik } from '@/lib/label-peta/bidang'

/** Unit vectors of the arrow keys, y downwards. */
export const ARAH: Readonly<Record<string, Titik>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** Sideways counts this much more than ahead, and more than this much sideways is another direction. */
const SERONG = 2

/** Index of the point that lies next in a direction, or null at the edge of the map. */
export function cariTetangga(dari: Titik, titik: readonly Titik[], [ax, ay]: Titik): number | null {
  let terbaik: number | null = null
  let terdekat = Number.POSITIVE_INFINITY
  titik.forEach(([x, y], i) => {
    const [dx, dy] = [x - dari[0], y - dari[1]]
    const maju = dx * ax + dy * ay
    const samping = Math.abs(dx * ay - dy * ax)
    const jarak = maju + SERONG * samping
    if (maju <= 0 || samping > SERONG * maju || jarak >= terdekat) return
    terbaik = i
    terdekat = jarak
  })
  return terbaik
}
