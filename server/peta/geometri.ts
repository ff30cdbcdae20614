import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cache } from 'react'
import { getDb } from '@/db/client'
import { getBatasBerlaku, getIsiBatas } from '@/db/queries/batas'
import { env } from '@/lib/env'
import type { TopologiDesa, TopologiKecamatan } from '@/lib/topologi'

/** Code of a desa and the axial coordinates of its pointy-top hexagon: q to the east, r to the south-east. */
export type LetakPetak = readonly [kode: string, q: number, r: number]

/** The geometry in force: the approximation of `public/geo`, or the official boundaries that the office activated. */
export interface Geometri {
  /** False: computed by this project, to be drawn dashed and called "Batas perkiraan, bukan batas resmi". */
  resmi: boolean
  /** Changes whenever any of it changes; safe in a URL. For cache keys and addresses. */
  versi: string
  kecamatan: TopologiKecamatan
  /** Official boundaries of the desa; null when there are none, and desa are drawn as hexagons. */
  desa: TopologiDesa | null
  /** Hexagon of every desa; empty when the kabupaten has no hex map. */
  petak: readonly LetakPetak[]
  /** Desa code → [lon, lat] of a point in it; a desa without a known point is absent. */
  titik: Readonly<Record<string, [number, number]>>
  /** Whose boundaries they are, as a caption says it. */
  sumber: string
  /** Day of the source, `YYYY-MM-DD`; null when not told. */
  tanggal: string | null
  /** Where a browser fetches the topologies; each address stands for one content forever. */
  alamat: { kecamatan: string; desa: string | null }
}

const SUMBER_PERKIRAAN = 'dihitung dari titik desa (geografis 2019) dan garis pantai Natural Earth'

const bawaan = new Map<string, Promise<Geometri | null>>()

async function bacaGeo(akhiran: string): Promise<string | null> {
  const berkas = join(process.cwd(), 'public', 'geo', `${env.KABUPATEN}.${akhiran}.json`)
  return readFile(berkas, 'utf8').catch(() => null)
}

async function bacaBawaan(): Promise<Geometri | null> {
  const [topo, petak, titik] = await Promise.all(['topo', 'petak', 'titik'].map(bacaGeo))
  if (!topo) return null
  const sidik = [topo, petak, titik].reduce<ReturnType<typeof createHash>>(
    (h, isi) => h.update(isi ?? '-'),
    createHash('sha256'),
  )
  const versi = sidik.digest('base64url').slice(0, 10)
  return {
    resmi: false,
    versi,
    kecamatan: JSON.parse(topo) as TopologiKecamatan,
    desa: null,
    petak: petak ? (JSON.parse(petak) as { petak: LetakPetak[] }).petak : [],
    titik: titik ? (JSON.parse(titik) as Record<string, [number, number]>) : {},
    sumber: SUMBER_PERKIRAAN,
    tanggal: null,
    alamat: { kecamatan: `/geo/${env.KABUPATEN}.topo.json?v=${versi}`, desa: null },
  }
}

/** The approximation that comes with the project, read once per process; null when it was never built for this kabupaten. */
export function loadGeometriBawaan(): Promise<Geometri | null> {
  let isi = bawaan.get(env.KABUPATEN)
  if (!isi) {
    isi = bacaBawaan()
    bawaan.set(env.KABUPATEN, isi)
  }
  return isi
}

const resmi = new Map<string, Geometri>()
/** Sets kept parsed: the one in force and the one before it. */
const MAKS_RESMI = 2

/** Public addresses of a set of official boundaries. */
function getAlamatBatas(versi: string, lapisan: 'kecamatan' | 'desa'): string {
  return `/api/geo/batas/${versi}/${lapisan}`
}

async function loadResmi(id: number, dasar: Geometri | null): Promise<Geometri | null> {
  const isi = await getIsiBatas(getDb(), id)
  if (!isi) return null
  return {
    resmi: true,
    versi: isi.versi,
    kecamatan: JSON.parse(isi.kecamatan) as TopologiKecamatan,
    desa: isi.desa === null ? null : (JSON.parse(isi.desa) as TopologiDesa),
    petak: dasar?.petak ?? [],
    titik: dasar?.titik ?? {},
    sumber: isi.sumber,
    tanggal: isi.tanggal,
    alamat: {
      kecamatan: getAlamatBatas(isi.versi, 'kecamatan'),
      desa: isi.desa === null ? null : getAlamatBatas(isi.versi, 'desa'),
    },
  }
}

/** Which set is in force; asked once per page. */
const loadBatasBerlaku = cache(() => getBatasBerlaku(getDb()))

/** The geometry in force; null when this kabupaten has neither official boundaries nor a built approximation. */
export async function loadGeometri(): Promise<Geometri | null> {
  const [kini, dasar] = await Promise.all([loadBatasBerlaku(), loadGeometriBawaan()])
  if (!kini) return dasar
  const kunci = `${kini.id}/${kini.versi}`
  const ada = resmi.get(kunci)
  if (ada) return ada
  const baru = await loadResmi(kini.id, dasar)
  if (!baru) return dasar
  if (resmi.size >= MAKS_RESMI) resmi.clear()
  resmi.set(kunci, baru)
  return baru
}
