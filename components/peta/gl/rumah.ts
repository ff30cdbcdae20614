import type { DataPeta } from '../data-peta'

/** The camera that shows exactly what the drawing shows. */
export interface Rumah {
  center: [lon: number, lat: number]
  zoom: number
  /** Pixels per unit of the drawing. */
  skala: number
}

/** Pixels of the whole world at zoom 0. */
const DUNIA = 512
const DERAJAT = 180 / Math.PI

/**
 * Works out the camera from how the drawing lies on screen (`a` scale, `e` and `f` where its 0, 0 is) and from the
 * container's place; both are Mercator, so the frames are equal.
 */
export function getRumah(
  proyeksi: DataPeta['bentuk']['proyeksi'],
  layar: Pick<DOMMatrix, 'a' | 'e' | 'f'>,
  wadah: Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>,
): Rumah {
  const x = (wadah.x + wadah.width / 2 - layar.e) / layar.a
  const y = (wadah.y + wadah.height / 2 - layar.f) / layar.a
  const lon = ((x - proyeksi.x) / proyeksi.skala) * DERAJAT
  const lat = Math.atan(Math.sinh((proyeksi.y - y) / proyeksi.skala)) * DERAJAT
  const zoom = Math.log2((2 * Math.PI * proyeksi.skala * layar.a) / DUNIA)
  return { center: [lon, lat], zoom, skala: layar.a }
}
