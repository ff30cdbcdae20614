import { decode } from 'next-auth/jwt'
import { z } from 'zod'
import { kukiAman, requireRahasia } from '@/lib/env'
import { getMilidetik } from '@/lib/waktu'

/** Sessions end by themselves after twelve hours. */
export const UMUR_SESI_DETIK = 12 * 60 * 60

export const KUKI_SESI = `${kukiAman ? '__Secure-' : ''}next-auth.session-token`
export const KUKI_CSRF = `${kukiAman ? '__Host-' : ''}next-auth.csrf-token`

const skema = z.object({ id: z.number().int(), versiSesi: z.number().int(), exp: z.number() })
export type IsiToken = z.infer<typeof skema>

// Opening a token costs a key derivation and a decryption; its content never changes.
const terbuka = new Map<string, IsiToken>()
const MAKS = 1000

/** What the session cookie says; null when missing, forged, of another secret or expired. Not yet: that the user still may. */
export async function parseToken(kuki: string | undefined): Promise<IsiToken | null> {
  if (!kuki || kuki.length > 4000) return null
  const ada = terbuka.get(kuki) ?? (await buka(kuki))
  if (!ada || ada.exp * 1000 <= getMilidetik()) return null
  return ada
}

async function buka(kuki: string): Promise<IsiToken | null> {
  const rahasia = requireRahasia()
  let isi: unknown
  try {
    isi = await decode({ token: kuki, secret: rahasia })
  } catch {
    return null
  }
  const hasil = skema.safeParse(isi)
  if (!hasil.success) return null
  if (terbuka.size >= MAKS) terbuka.clear()
  terbuka.set(kuki, hasil.data)
  return hasil.data
}
