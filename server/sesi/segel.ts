import { createHmac, timingSafeEqual } from 'node:crypto'
import { PERAN, type Peran } from '@/lib/cakupan'
import { env, requireRahasia } from '@/lib/env'

/** What a sealed path says: who may read it and of which state of the data it is a picture. */
export interface IsiSegel {
  peran: Peran
  /** Root of the scope; null sees nothing. */
  akar: string | null
  versi: number
}

const POLA = /^([a-z_]+)~(\d{2}\.\d{2}(?:\.\d{2})?|-)~(\d{1,10})~([\w-]{22})$/

function hitungTanda(isi: string): Buffer {
  return createHmac('sha256', requireRahasia()).update(`segel ${isi}`).digest().subarray(0, 16)
}

/** The path segment that stands for a scope and a data version, e.g. `dpmd~64.02~7~…`; safe in a URL. */
export function createSegel({ peran, akar, versi }: IsiSegel): string {
  const isi = `${peran}~${akar ?? '-'}~${versi}`
  return `${isi}~${hitungTanda(isi).toString('base64url')}`
}

/** The content of a seal made here; null when it was not, whatever it says. */
export function parseSegel(segel: string): IsiSegel | null {
  const cocok = POLA.exec(segel)
  if (!cocok) return null
  const [, peran, akar, versi, tanda] = cocok as unknown as [string, string, string, string, string]
  if (!PERAN.includes(peran as Peran)) return null
  const diberikan = Buffer.from(tanda, 'base64url')
  const benar = hitungTanda(`${peran}~${akar}~${versi}`)
  if (diberikan.length !== benar.length || !timingSafeEqual(diberikan, benar)) return null
  return { peran: peran as Peran, akar: akar === '-' ? null : akar, versi: Number(versi) }
}

/** The root under which a role sees everything; null when it sees nothing. */
export function getAkar({
  peran,
  kodeKecamatan,
}: {
  peran: Peran
  kodeKecamatan: string | null
}): string | null {
  return peran === 'kecamatan' ? kodeKecamatan : env.KABUPATEN
}
