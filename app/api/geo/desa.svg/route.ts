import { getPenggunaPermintaan } from '@/server/akses'
import { loadSpriteDesa } from '@/server/peta/bentuk-desa'

/** Areas of all desa for the drawing. Holds no data, so it is the same for every scope; the address changes with the geometry. */
export async function GET(request: Request) {
  if (!(await getPenggunaPermintaan(request))) return new Response(null, { status: 401 })
  return new Response(await loadSpriteDesa(), {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, max-age=31536000, immutable' },
  })
}
