import { createHash, randomBytes } from 'node:crypto'
import type { KunciBerlaku } from '@/db/queries/pengguna'
import { getKeadaanSinggah, getKunciSinggah } from './singgahan'

/** Keys of sample accounts begin so, and end with the sample data. */
export const AWALAN_KUNCI_CONTOH = 'contoh'

/** A new API key with what is stored of it. The key itself is shown once and kept nowhere. */
export function createKunci(contoh: boolean): { kunci: string; awalan: string; sidik: string } {
  const awalan = `${contoh ? AWALAN_KUNCI_CONTOH : 'pos'}_${randomBytes(4).toString('hex')}`
  const kunci = `${awalan}_${randomBytes(24).toString('base64url')}`
  return { kunci, awalan, sidik: hitungSidik(kunci) }
}

/** What is stored of a key: SHA-256, hex. Keys are random enough to need no salt. */
export function hitungSidik(kunci: string): string {
  return createHash('sha256').update(kunci).digest('hex')
}

/** The key of an `Authorization: Bearer …` header; null when there is none that is valid now. */
export async function getKunciDariTajuk(tajuk: string | null): Promise<KunciBerlaku | null> {
  const kunci = tajuk && /^Bearer ([\w-]{20,100})$/i.exec(tajuk)?.[1]
  if (!kunci) return null
  const ada = await getKunciSinggah(hitungSidik(kunci))
  if (ada?.awalan.startsWith(AWALAN_KUNCI_CONTOH) && !(await getKeadaanSinggah()).adaContoh) return null
  return ada
}
