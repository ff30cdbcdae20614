import { createHash, randomBytes } from 'node:crypto'
import { requireRahasia } from '@/lib/env'

// next-auth's own format: token, bar, SHA-256 of token and secret.
function hitungSidik(token: string): string {
  return createHash('sha256').update(`${token}${requireRahasia()}`).digest('hex')
}

/** A new value for next-auth's cookie against forged forms. */
export function createCsrf(): string {
  const token = randomBytes(32).toString('hex')
  return `${token}|${hitungSidik(token)}`
}

/** The token that a form must carry; null when the cookie is missing or not ours. */
export function parseCsrf(kuki: string | undefined): string | null {
  const [token, sidik] = kuki?.split('|') ?? []
  return token && sidik === hitungSidik(token) ? token : null
}
