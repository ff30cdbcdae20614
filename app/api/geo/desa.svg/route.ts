import { getPenggunaPermintaan } from '@/server/akses'
import { loadGambarDesa } from '@/server/peta/bentuk-desa'
import { formatSinggahGambar } from '@/server/peta/singgah-browser'

/** Areas of all desa for the drawing. Holds no data, so it is the same for every scope; the address changes with the geometry. */
export async function GET(request: Request) {
  if (!(await getPenggunaPermintaan(request))) return new Response(null, { status: 401 })
  const { svg, alamat } = await loadGambarDesa()
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': formatSinggahGambar(request, alamat.svg) },
  })
}
