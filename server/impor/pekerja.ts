import { periksaBerkas } from '@/impor/periksa'
import type { KonteksPeriksa } from '@/impor/tipe'

/** What the site sends to this process, over IPC only: nothing of a file touches the disk. */
export interface Tugas {
  bytes: Uint8Array
  nama: string
  konteks: KonteksPeriksa
}

process.on('message', ({ bytes, nama, konteks }: Tugas) => {
  process.send?.(periksaBerkas(bytes, nama, konteks))
})
// The site is gone: so is the reason to be here.
process.on('disconnect', () => process.exit(0))
