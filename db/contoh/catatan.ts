import type { CatatanBaru } from '../mutations/catatan'
import { listDataDesaContoh } from './data-desa'

/** What the sample records are made for. */
export interface TempatContoh {
  kabupaten: string
  kecamatan: { kode: string; nama: string }[]
  desa: { kode: string; nama: string; jenis: 'desa' | 'kelurahan'; kodeKecamatan: string }[]
}

/** Makers of sample records, one file per topic beside this one. */
const PEMBUAT: readonly ((t: TempatContoh) => CatatanBaru[])[] = [listDataDesaContoh]

/** Sample records of every list of the programme; the same on every machine and day. */
export function listCatatanContoh(t: TempatContoh): CatatanBaru[] {
  return PEMBUAT.flatMap((p) => p(t))
}
