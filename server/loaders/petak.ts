import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/lib/env'

/** Code of a desa and the axial coordinates of its pointy-top hexagon: q to the east, r to the south-east. */
export type LetakPetak = readonly [kode: string, q: number, r: number]

let singgahan: Promise<LetakPetak[]> | null = null

async function bacaPetak(): Promise<LetakPetak[]> {
  const berkas = join(process.cwd(), 'public', 'geo', `${env.KABUPATEN}.petak.json`)
  const teks = await readFile(berkas, 'utf8').catch(() => null)
  return teks === null ? [] : (JSON.parse(teks) as { petak: LetakPetak[] }).petak
}

/** Hexagons of the desa below a place; empty when the kabupaten has no hex map, and then pages show the table alone. */
export async function loadPetak(induk: string): Promise<LetakPetak[]> {
  singgahan ??= bacaPetak()
  return (await singgahan).filter(([kode]) => kode.startsWith(`${induk}.`))
}
