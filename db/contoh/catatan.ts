import type { CatatanBaru } from '../mutations/catatan'
import { listAnggaranContoh } from './anggaran'
import { listDataDesaContoh } from './data-desa'
import { listKegiatanContoh } from './kegiatan'
import { listRencanaContoh } from './rencana-aksi'
import { listTimContoh } from './tim-pembina'

/** What the sample records are made for. */
export interface TempatContoh {
  kabupaten: string
  kecamatan: { kode: string; nama: string }[]
  desa: { kode: string; nama: string; jenis: 'desa' | 'kelurahan'; kodeKecamatan: string }[]
}

/** Makers of sample records, one file per topic beside this one. */
const PEMBUAT: readonly ((t: TempatContoh) => CatatanBaru[])[] = [
  listDataDesaContoh,
  listAnggaranContoh,
  listRencanaContoh,
  listTimContoh,
  listKegiatanContoh,
]

/** Sample records of every list of the programme; the same on every machine and day. */
export function listCatatanContoh(t: TempatContoh): CatatanBaru[] {
  return PEMBUAT.flatMap((p) => p(t))
}
