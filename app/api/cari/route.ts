import { getPenggunaPermintaan } from '@/server/akses'
import { loadCari } from '@/server/loaders/cari'

/** Places and posyandu of the caller's scope whose name holds `q`; two letters at least. */
export async function GET(request: Request) {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk) return Response.json({ hasil: [] }, { status: 401 })
  const q = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json(
    { hasil: await loadCari(masuk.cakupan, q) },
    { headers: { 'Cache-Control': 'private, no-store' } },
  )
}
