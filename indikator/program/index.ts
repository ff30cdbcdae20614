import { susunTopikAnggaran } from './anggaran'
import { susunTopikBidang } from './bidang'
import { susunTopikDigital } from './digital'
import { susunTopikKegiatan } from './kegiatan'
import { susunTopikKendala } from './kendala'
import { susunTopikLokus } from './lokus'
import { susunTopikRencana } from './rencana'
import { susunTopikTim } from './tim'
import { type BahanProgram, type KodeTopik, type SusunTopik, TOPIK, type Topik } from './tipe'

/** Every topic in the order of hub, kecamatan page and files. */
const SUSUN: Partial<Record<KodeTopik, SusunTopik>> = {
  bidang: susunTopikBidang,
  tim: susunTopikTim,
  kegiatan: susunTopikKegiatan,
  lokus: susunTopikLokus,
  anggaran: susunTopikAnggaran,
  kendala: susunTopikKendala,
  rencana: susunTopikRencana,
  digital: susunTopikDigital,
}

/** All topics of a place. */
export function susunTopik(b: BahanProgram): Topik[] {
  return TOPIK.flatMap((kode) => SUSUN[kode]?.(b) ?? [])
}
