import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/lib/env'

/** The script that `npm run build` made (scripts/siap/pekerja.mjs); null without a build. */
export async function loadPekerjaRapat(): Promise<string | null> {
  if (env.NODE_ENV !== 'production') return null
  return readFile(join(process.cwd(), '.next', 'pekerja-rapat.js'), 'utf8').catch(() => null)
}
