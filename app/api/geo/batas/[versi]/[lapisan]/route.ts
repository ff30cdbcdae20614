import { getPenggunaPermintaan } from '@/server/akses'
import { loadTopologiBatas } from '@/server/batas/topologi'

/** TopoJSON of a set of official boundaries. The address stands for one content, so browsers may keep it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ versi: string; lapisan: string }> },
) {
  if (!(await getPenggunaPermintaan(request))) return new Response(null, { status: 401 })
  const { versi, lapisan } = await params
  const isi = await loadTopologiBatas(versi, lapisan)
  if (isi === null) return new Response(null, { status: 404 })
  return new Response(isi, {
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'private, max-age=31536000, immutable',
    },
  })
}
