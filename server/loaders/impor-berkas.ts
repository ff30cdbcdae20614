import 'server-only'
import { createHash } from 'node:crypto'
import { getDb } from '@/db/client'
import { getBerkasImpor, getImpor, type ImporLengkap, listBarisImpor } from '@/db/queries/impor'
import type { Masuk } from '@/server/akses'
import { tandaiTerpisah } from '@/server/impor/terpisah'

interface Unduhan {
  nama: string
  bytes: Uint8Array
}

async function tandai(impor: ImporLengkap, bytes: Uint8Array): Promise<Unduhan | null> {
  const baris = await listBarisImpor(getDb(), impor.id)
  const tandai = { bacaan: impor.bacaan, baris }
  const buku = await tandaiTerpisah({ bytes, nama: impor.berkas, tandai })
  const akhiran = /\.xlsm$/i.test(impor.berkas) ? 'xlsm' : 'xlsx'
  return buku && { nama: `${impor.berkas.replace(/\.[^.]*$/, '')} - ditandai.${akhiran}`, bytes: buku }
}

/** The sender's workbook, marked; null when this user may not see it, the file was not kept, or it can't be marked. */
export async function loadBukuTandai(masuk: Masuk, id: number): Promise<Unduhan | null> {
  const impor = await getImpor(getDb(), masuk.cakupan, id)
  const bytes = impor && (await getBerkasImpor(getDb(), id))
  return bytes ? tandai(impor, bytes) : null
}

/**
 * The same for a file that was not kept: the user brings it again, it is marked in memory and forgotten. `lain` when it is
 * not the very file of that import.
 */
export async function loadBukuTandaiUlang(
  masuk: Masuk,
  id: number,
  bytes: Uint8Array,
): Promise<Unduhan | 'lain' | null> {
  const impor = await getImpor(getDb(), masuk.cakupan, id)
  if (!impor) return null
  if (createHash('sha256').update(bytes).digest('hex') !== impor.sha256) return 'lain'
  return tandai(impor, bytes)
}
