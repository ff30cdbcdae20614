import type { GeometryCollection, Topology } from 'topojson-specification'

/** What each kecamatan of a topology carries; its `id` is the code. */
export interface SifatKecamatan {
  nama: string
  /** [lon, lat]: centre of the largest circle that fits inside. */
  label: [number, number]
  /** Radius of that circle, km. */
  besar: number
  /** Codes of the neighbours that share a border, in code order. */
  tetangga: string[]
}

/** What each desa of an official topology carries; its `id` is the code. */
export interface SifatDesa extends SifatKecamatan {
  /** Code of its kecamatan. */
  kecamatan: string
}

export type TopologiKecamatan = Topology<{ kecamatan: GeometryCollection<SifatKecamatan> }>
export type TopologiDesa = Topology<{ desa: GeometryCollection<SifatDesa> }>
