import { getPenggunaPermintaan } from '@/server/akses'
import { loadSpriteRapat } from '@/server/loaders/rapat'

/**
 * Outlines of the map of a meeting, as it was shown: `#k<kode>` an area, `#r<kode>` dense and `#g<kode>` sparse hatch lines inside it,
 * `#dalam` and `#luar` the borders. The fingerprint is that of the content, so a browser may keep it for ever.
 */
export async function GET(request: Request, { params }: { params: Promise<{ sidik: string }> }) {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk) return new Response(null, { status: 401 })
  const { sidik } = await params
  const wilayah = new URL(request.url).searchParams.get('wilayah')
  const sprite = await loadSpriteRapat(masuk.cakupan, sidik, wilayah)
  if (sprite === null) return new Response(null, { status: 404 })
  return new Response(sprite, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, max-age=31536000, immutable' },
  })
}
