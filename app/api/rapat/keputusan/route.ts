import { getPenggunaPermintaan } from '@/server/akses'
import { jawabKeputusan } from '@/server/tindak-lanjut/permintaan'

/**
 * Takes one decision: 201 `{ data: { id } }`, 200 when this `kunci` was stored before with the same content, 409 with other content.
 * 401, 403, 404 (out of scope), 422 `{ galat }`.
 */
export async function POST(request: Request): Promise<Response> {
  return jawabKeputusan(request, await getPenggunaPermintaan(request))
}
