import { createHmac, randomBytes } from 'node:crypto'
import { getDb } from '@/db/client'
import { savePemakaianLayar } from '@/db/mutations/layar'
import { removePercobaan, savePercobaan } from '@/db/mutations/masuk'
import { isLayarPernahAda, type LayarBerlaku } from '@/db/queries/layar'
import { requireRahasia } from '@/lib/env'
import { getMilidetik } from '@/lib/waktu'
import { AWALAN_KUNCI_CONTOH, hitungSidik } from './kunci'
import { getKeadaanSinggah, getLayarSinggah } from './singgahan'

export type { LayarBerlaku } from '@/db/queries/layar'

const POLA = /^(?:layar|contoh)_[0-9a-f]{8}_[\w-]{43}$/

/** A new link's token (256 bits) with what is stored of it. The token itself is shown once and kept nowhere. */
export function createTokenLayar(contoh: boolean): { token: string; awalan: string; sidik: string } {
  const awalan = `${contoh ? AWALAN_KUNCI_CONTOH : 'layar'}_${randomBytes(4).toString('hex')}`
  const token = `${awalan}_${randomBytes(32).toString('base64url')}`
  return { token, awalan, sidik: hitungSidik(token) }
}

// Screens that were right once are looked up also when somebody at the same address guesses.
const dikenal = new Set<string>()
const MAKS_DIKENAL = 1000

function hitungKunci(jenis: string, nilai: string): string {
  return createHmac('sha256', requireRahasia())
    .update(`layar ${jenis} ${nilai}`)
    .digest('base64url')
    .slice(0, 22)
}

/** Looks a token up whose fingerprint was not right before: counted like a sign-in, per address. */
async function cobaSidik(sidik: string, alamat: string): Promise<LayarBerlaku | null> {
  const db = getDb()
  const kunci = [hitungKunci('token', sidik), hitungKunci('alamat', alamat)] as const
  if (await savePercobaan(db, ...kunci)) return null
  const ada = await getLayarSinggah(sidik)
  if (ada || (await isLayarPernahAda(db, sidik))) await removePercobaan(db, ...kunci)
  return ada
}

/**
 * The screen behind the token of an address; null when unknown, revoked, over, made by a sample account without sample
 * data, or when this client guessed too often. Looked up by fingerprint, so nothing secret is compared. Notes its use.
 */
export async function getLayarDariToken(token: string, alamat: string): Promise<LayarBerlaku | null> {
  if (!POLA.test(token)) return null
  const sidik = hitungSidik(token)
  const ada = dikenal.has(sidik) ? await getLayarSinggah(sidik) : await cobaSidik(sidik, alamat)
  if (!ada) return null
  if (dikenal.size >= MAKS_DIKENAL) dikenal.clear()
  dikenal.add(sidik)
  if (ada.awalan.startsWith(AWALAN_KUNCI_CONTOH) && !(await getKeadaanSinggah()).adaContoh) return null
  if (getMilidetik() - (ada.dipakaiTerakhir?.getTime() ?? 0) > 60_000)
    await savePemakaianLayar(getDb(), ada.id)
  return ada
}
