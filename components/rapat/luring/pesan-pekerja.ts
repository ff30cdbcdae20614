import { parseTandaAkun } from '@/lib/akun-peramban'

/** Where the worker lives: no page above its folder can be its own. */
export const ALAMAT_PEKERJA = '/rapat/pekerja.js'
export const LINGKUP_PEKERJA = '/rapat/'

/** Background sync under this name sends the decisions that wait, also with all windows closed. */
export const TANDA_SINKRON = 'keputusan-rapat'

export type PesanPekerja =
  | { jenis: 'simpan'; tanda: string; rapatId: number }
  /** Throw away what nobody may see any more. */
  | { jenis: 'bersihkan' }

export type JawabanPekerja =
  /** `stempel`: when it was kept, milliseconds. */
  { siap: true; stempel: number } | { siap: false; sebab: 'jaringan' | 'peramban' }

/** A message to the worker; null for anything else. */
export function parsePesanPekerja(isi: unknown): PesanPekerja | null {
  const pesan = isi as Partial<{ jenis: string; tanda: string; rapatId: number }> | null
  if (pesan?.jenis === 'bersihkan') return { jenis: 'bersihkan' }
  const tanda = parseTandaAkun(pesan?.tanda)
  if (pesan?.jenis !== 'simpan' || tanda === null || !Number.isSafeInteger(pesan.rapatId)) return null
  return { jenis: 'simpan', tanda, rapatId: pesan.rapatId as number }
}
