import { periksaBerkas } from '@/impor/periksa'
import { isBolehDisimpan } from '@/impor/pribadi-berkas'
import { tandaiBuku } from '@/impor/tandai'
import type { BerkasDitolak, KonteksPeriksa, Pemeriksaan } from '@/impor/tipe'

/** What the site sends to this process, over IPC only: nothing of a file touches the disk. */
export interface Tugas {
  bytes: Uint8Array
  nama: string
  konteks: KonteksPeriksa
}

/** A file to be marked with what was found in it. */
export interface TugasTandai {
  bytes: Uint8Array
  nama: string
  tandai: Pick<Pemeriksaan, 'bacaan' | 'baris'>
}

export type HasilPeriksaBerkas = (Pemeriksaan & { bolehDisimpan: boolean }) | BerkasDitolak
/** The marked workbook; null when the file is of a form that can't be marked. */
export type HasilTandai = { buku: Uint8Array | null }

function periksa({ bytes, nama, konteks }: Tugas): HasilPeriksaBerkas {
  const hasil = periksaBerkas(bytes, nama, konteks)
  return 'ditolak' in hasil ? hasil : { ...hasil, bolehDisimpan: isBolehDisimpan(bytes, nama, hasil) }
}

process.on('message', (t: Tugas | TugasTandai) => {
  process.send?.('tandai' in t ? { buku: tandaiBuku(t.bytes, t.nama, t.tandai) } : periksa(t))
})
// The site is gone: so is the reason to be here.
process.on('disconnect', () => process.exit(0))
