import { getPenggunaPermintaan } from '@/server/akses'
import { getSpritePeta } from '@/server/peta/bentuk'

/** Outlines of the kecamatan, apart from the pages so that browsers keep them: a page only says which colour each gets. */
export async function GET(request: Request) {
  if (!(await getPenggunaPermintaan(request))) return new Response(null, { status: 401 })
  return new Response(getSpritePeta(), {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, max-age=31536000, immutable' },
  })
}
