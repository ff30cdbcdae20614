import 'server-only'
import type { SifatKecamatan } from '@/lib/topologi'
import { type LetakPetak, loadGeometri } from '../peta/geometri'

export type { LetakPetak }

/** Hexagons of the desa below a place; empty when the kabupaten has no hex map, and then pages show the table alone. */
export async function loadPetak(induk: string): Promise<LetakPetak[]> {
  const geometri = await loadGeometri()
  return geometri?.petak.filter(([kode]) => kode.startsWith(`${induk}.`)) ?? []
}

/** Codes of the kecamatan that touch this one on the map; empty without a map. */
export async function loadTetangga(kode: string): Promise<string[]> {
  const geometri = await loadGeometri()
  const kecamatan = geometri?.kecamatan.objects.kecamatan.geometries.find((g) => g.id === kode)
  return (kecamatan?.properties as SifatKecamatan | undefined)?.tetangga ?? []
}
