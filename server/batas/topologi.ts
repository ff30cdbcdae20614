import 'server-only'
import { getDb } from '@/db/client'
import { getTopologiBatas } from '@/db/queries/batas'

/** TopoJSON text of a layer of a set that is or was in force; null when there is none. */
export async function loadTopologiBatas(versi: string, lapisan: string): Promise<string | null> {
  if (!/^[\w-]{1,40}$/.test(versi) || (lapisan !== 'kecamatan' && lapisan !== 'desa')) return null
  return getTopologiBatas(getDb(), versi, lapisan)
}
