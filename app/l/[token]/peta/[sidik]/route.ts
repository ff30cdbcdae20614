import { loadSpriteLayar } from '@/server/loaders/layar'

/** Outlines of the map of a screen. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ token: string; sidik: string }> },
): Promise<Response> {
  const { token, sidik } = await params
  const sprite = await loadSpriteLayar(token, sidik)
  if (sprite === null) return new Response(null, { status: 404 })
  return new Response(sprite, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, max-age=86400' },
  })
}
