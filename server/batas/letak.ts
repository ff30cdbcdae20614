import type { MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { BatasKecamatan } from '@/impor/tipe'
import { loadGeometri } from '../peta/geometri'

const susunan = new Map<string, BatasKecamatan>()

/** The kecamatan of the geometry in force as polygons; null without a map. */
export async function loadBatasKecamatan(): Promise<BatasKecamatan | null> {
  const g = await loadGeometri()
  if (!g) return null
  const ada = susunan.get(g.versi)
  if (ada) return ada
  const baru = {
    resmi: g.resmi,
    kecamatan: feature(g.kecamatan, g.kecamatan.objects.kecamatan).features.map((f) => ({
      kode: String(f.id),
      nama: f.properties.nama,
      bentuk: f.geometry as Polygon | MultiPolygon,
    })),
  }
  susunan.clear()
  susunan.set(g.versi, baru)
  return baru
}
