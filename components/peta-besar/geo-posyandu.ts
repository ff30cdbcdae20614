import type { FeatureCollection } from 'geojson'
import { getKelompokTahap, getLetakSpiral, type TitikPosyandu } from '@/indikator/titik-posyandu'
import type { BahanGambar } from './bahan'

/** Share of the radius of a desa's hexagon over which points without coordinates are spread. */
const SEBAR = 0.6
const DERAJAT = 180 / Math.PI

/** Where a posyandu is drawn, in units of the drawing: at its coordinates, else in the hexagon of its desa; null without either. */
export function listLetak(
  posyandu: readonly TitikPosyandu[],
  { proyeksi: p, desa }: Pick<BahanGambar, 'proyeksi' | 'desa'>,
): ([x: number, y: number] | null)[] {
  const petak = new Map(desa.desa.map((d) => [d.kode, d]))
  const tanpa = new Map<string, TitikPosyandu[]>()
  for (const t of posyandu) {
    if (t.lintang !== null && t.bujur !== null) continue
    tanpa.set(t.kodeDesa, [...(tanpa.get(t.kodeDesa) ?? []), t])
  }
  return posyandu.map((t) => {
    if (t.lintang !== null && t.bujur !== null)
      return [p.x + (t.bujur / DERAJAT) * p.skala, p.y - Math.asinh(Math.tan(t.lintang / DERAJAT)) * p.skala]
    const d = petak.get(t.kodeDesa)
    const sesama = tanpa.get(t.kodeDesa) ?? []
    if (!d) return null
    const [dx, dy] = getLetakSpiral(sesama.indexOf(t), sesama.length)
    return [d.x + dx * d.jari * SEBAR, d.y + dy * d.jari * SEBAR]
  })
}

/** The posyandu as points for the interactive map. */
export function susunGeoPosyandu(
  posyandu: readonly TitikPosyandu[],
  gambar: Pick<BahanGambar, 'proyeksi' | 'desa'>,
): FeatureCollection {
  const { proyeksi: p } = gambar
  const letak = listLetak(posyandu, gambar)
  return {
    type: 'FeatureCollection',
    features: posyandu.flatMap((t, i) => {
      const xy = letak[i]
      if (!xy) return []
      const coordinates = [
        ((xy[0] - p.x) / p.skala) * DERAJAT,
        Math.atan(Math.sinh((p.y - xy[1]) / p.skala)) * DERAJAT,
      ]
      const properties = { id: t.id, nama: t.nama, kelompok: getKelompokTahap(t.tahap) }
      return [{ type: 'Feature' as const, geometry: { type: 'Point' as const, coordinates }, properties }]
    }),
  }
}
