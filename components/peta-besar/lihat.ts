import type { Kamera } from './gl/buka-besar'
import { KUERI_LIHAT } from './keadaan'

/** The camera that an address asks for; null for none or nonsense. */
export function parseLihat(kueri: URLSearchParams): Kamera | null {
  const bagian = (kueri.get(KUERI_LIHAT) ?? '').split(',').map(Number)
  const [lon, lat, zoom] = bagian
  if (bagian.length !== 3 || lon === undefined || lat === undefined || zoom === undefined) return null
  const sah = Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 22
  return sah ? { lon, lat, zoom } : null
}

/** The same query with the camera, or without one. */
export function formatLihat(kueri: URLSearchParams, kamera: Kamera | null): string {
  const baru = new URLSearchParams(kueri)
  baru.delete(KUERI_LIHAT)
  const teks = baru.toString()
  if (!kamera) return teks
  const { lon, lat, zoom } = kamera
  return `${teks}${teks ? '&' : ''}${KUERI_LIHAT}=${lon.toFixed(4)},${lat.toFixed(4)},${zoom.toFixed(2)}`
}
