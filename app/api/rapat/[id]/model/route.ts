import { getPenggunaPermintaan } from '@/server/akses'
import { loadRapat } from '@/server/loaders/rapat'

/**
 * A meeting as JSON: the `ModelRapat` that screens and files are drawn from, edits laid over. 401 without a session or key, 404 where
 * there is none or it lies outside of the scope.
 */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk) return new Response(null, { status: 401 })
  const { id } = await params
  const model = /^[1-9]\d{0,8}$/.test(id) ? await loadRapat(masuk.cakupan, Number(id)) : null
  if (!model) return new Response(null, { status: 404 })
  return Response.json({ data: model }, { headers: { 'Cache-Control': 'private, no-store' } })
}
