import type { BahanProgram, KodeTopik, SusunTopik, Topik } from './tipe'

/** Every topic in the order of hub, kecamatan page and files. */
const SUSUN: Partial<Record<KodeTopik, SusunTopik>> = {}

/** All topics of a place. */
export function susunTopik(b: BahanProgram): Topik[] {
  return Object.values(SUSUN).map((susun) => susun(b))
}
