import { anggaran } from './anggaran'
import { dataDesa } from './data-desa'
import { kegiatan } from './kegiatan'
import { layanan } from './layanan'
import { lokus } from './lokus'
import { rencanaAksi } from './rencana-aksi'
import { timPembina } from './tim-pembina'
import type { Daftar, IsiDari, KodeDaftar } from './tipe'

const SEMUA = {
  'tim-pembina': timPembina,
  kegiatan,
  'data-desa': dataDesa,
  lokus,
  anggaran,
  'rencana-aksi': rencanaAksi,
  layanan,
}

/** What the records of each list hold. */
export type IsiDaftar = { [D in KodeDaftar]: IsiDari<(typeof SEMUA)[D]['kolom']> }

/** The lists in the order in which they are offered. A new one is one file and one line here. */
export const DAFTAR: Readonly<Record<KodeDaftar, Daftar>> = SEMUA as unknown as Record<KodeDaftar, Daftar>

/** The list with that code, or null. */
export function getDaftar(kode: string): Daftar | null {
  return Object.hasOwn(DAFTAR, kode) ? DAFTAR[kode as KodeDaftar] : null
}

// A bar within a text would be taken for the one between fields: two records would share a key.
const rapikan = (nilai: unknown) =>
  String(nilai).trim().toLowerCase().replace(/\s+/g, ' ').replaceAll('|', '¦')

/** Identity of a record within its list: place and key fields, spelling of words aside. */
export function createKunci(d: Daftar, kodeWilayah: string, isi: Readonly<Record<string, unknown>>): string {
  const kunci = Object.entries(d.kolom).flatMap(([nama, k]) => (k.kunci ? [rapikan(isi[nama])] : []))
  return [kodeWilayah, ...kunci].join('|')
}
