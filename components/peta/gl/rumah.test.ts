import { describe, expect, it } from 'vitest'
import { createGambarPeta } from '@/server/peta/bentuk'
import { type Geometri, loadGeometriBawaan } from '@/server/peta/geometri'
import { getRumah } from './rumah'

const { proyeksi, lebar, tinggi } = createGambarPeta((await loadGeometriBawaan()) as Geometri).bentuk
const DERAJAT = Math.PI / 180

/** Web Mercator as MapLibre draws it: pixels from the middle of the container. */
function proyeksikan(lon: number, lat: number, rumah: { center: [number, number]; zoom: number }) {
  const dunia = 512 * 2 ** rumah.zoom
  const x = (l: number) => ((l + 180) / 360) * dunia
  const y = (l: number) => (0.5 - Math.asinh(Math.tan(l * DERAJAT)) / (2 * Math.PI)) * dunia
  return [x(lon) - x(rumah.center[0]), y(lat) - y(rumah.center[1])] as const
}

describe('frame of the interactive map', () => {
  it('puts every point where the drawing has it, whatever the scale and the place on screen', () => {
    const layar = { a: 0.73, e: 214.5, f: 88 }
    const wadah = { x: 150, y: 60, width: 900, height: 560 }
    const rumah = getRumah(proyeksi, layar, wadah)
    for (const [x, y] of [
      [0, 0],
      [lebar, tinggi],
      [310, 200],
    ] as const) {
      const lon = (x - proyeksi.x) / proyeksi.skala / DERAJAT
      const lat = Math.atan(Math.sinh((proyeksi.y - y) / proyeksi.skala)) / DERAJAT
      const [px, py] = proyeksikan(lon, lat, rumah)
      expect(px).toBeCloseTo(layar.e + x * layar.a - (wadah.x + wadah.width / 2), 3)
      expect(py).toBeCloseTo(layar.f + y * layar.a - (wadah.y + wadah.height / 2), 3)
    }
  })

  it('looks at Kukar', () => {
    const rumah = getRumah(proyeksi, { a: 1, e: 0, f: 0 }, { x: 0, y: 0, width: lebar, height: tinggi })
    expect(rumah.center[0]).toBeGreaterThan(115)
    expect(rumah.center[0]).toBeLessThan(118)
    expect(Math.abs(rumah.center[1])).toBeLessThan(2)
  })
})
