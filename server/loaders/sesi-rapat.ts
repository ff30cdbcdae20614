import 'server-only'
import { cookies } from 'next/headers'
import { createTandaAkun } from '@/server/sesi/tanda-akun'
import { KUKI_SESI, parseToken } from '@/server/sesi/token'

export interface SesiRapat {
  /** The account's mark (`lib/akun-peramban.ts`). */
  tanda: string
  /** When the session ends by itself, ISO. */
  berakhir: string
}

/** The session of this request as the browser may know it; null without a cookie that is valid. */
export async function loadSesiRapat(): Promise<SesiRapat | null> {
  const token = await parseToken((await cookies()).get(KUKI_SESI)?.value)
  return token && { tanda: createTandaAkun(token), berakhir: new Date(token.exp * 1000).toISOString() }
}
