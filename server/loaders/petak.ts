import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/lib/env'

/** Code of a desa and the axial coordinates of its pointy-top hexagon: q to the east, r to the south-east. */
export type LetakPetak = readonly [kode: string, q: number, r: number]

interface BerkasTopo {
  objects: { kecamatan: { geometries: { id: string; properties: { tetangga: string[] } }[] } }
}

const singgahan = new Map<string, Promise<unknown>>()

// Null when this kabupaten has no such file: pages then do without.
function bacaGeo<T>(akhiran: 'petak' | 'topo'): Promise<T | null> {
  const nama = `${env.KABUPATEN}.${akhiran}.json`
  let isi = singgahan.get(nama)
  if (!isi) {
    isi = readFile(join(process.cwd(), 'public', 'geo', nama), 'utf8').then(JSON.parse, () => null)
    singgahan.set(nama, isi)
  }
  return isi as Promise<T | null>
}

/** Hexagons of the desa below a place; empty when the kabupaten has no hex map, and then pages show the table alone. */
export async function loadPetak(induk: string): Promise<LetakPetak[]> {
  const berkas = await bacaGeo<{ petak: LetakPetak[] }>('petak')
  return berkas?.petak.filter(([kode]) => kode.startsWith(`${induk}.`)) ?? []
}

/** Codes of the kecamatan that touch this one on the map; empty without a map. */
export async function loadTetangga(kode: string): Promise<string[]> {
  const berkas = await bacaGeo<BerkasTopo>('topo')
  return berkas?.objects.kecamatan.geometries.find((g) => g.id === kode)?.properties.tetangga ?? []
}
