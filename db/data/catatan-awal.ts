import type { CatatanBaru } from '../mutations/catatan'
import { listLayananAwal } from './layanan-awal'
import { listLokus2023 } from './lokus-2023'

/** Published records that come with the software, one file per list beside this one. */
const AWAL: readonly ((kabupaten: string) => CatatanBaru[])[] = [listLokus2023, listLayananAwal]

/** Records of sifat `terbit` for a kabupaten; written once, left alone where the office changed or removed them. */
export function listCatatanAwal(kabupaten: string): CatatanBaru[] {
  return AWAL.flatMap((a) => a(kabupaten))
}
