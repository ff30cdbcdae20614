import { createHash } from 'node:crypto'
import type { Cakupan } from '@/lib/cakupan'
import { getPenggunaPermintaan } from '@/server/akses'
import { getSidikPeta } from '@/server/loaders/peta'

/**
 * Answers a read of the map in JSON: 401 without a session, 404 when `muat` gives null. The browser keeps the answer but
 * asks each time whether it still holds: it does for the same scope and the same data (304, nothing is loaded).
 */
export async function jawabPeta(
  request: Request,
  muat: (c: Cakupan, kueri: URLSearchParams) => Promise<unknown>,
): Promise<Response> {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk) return new Response(null, { status: 401 })
  const alamat = new URL(request.url)
  const isi = `${await getSidikPeta(masuk.cakupan)} ${alamat.pathname}${alamat.search}`
  const etag = `"${createHash('sha256').update(isi).digest('base64url').slice(0, 22)}"`
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache' }
  if (request.headers.get('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers })
  const jawaban = await muat(masuk.cakupan, alamat.searchParams)
  if (jawaban === null) return new Response(null, { status: 404 })
  return Response.json(jawaban, { headers })
}
