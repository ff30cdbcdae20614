import { getPenggunaPermintaan } from '@/server/akses'
import { loadGambarDesa } from '@/server/peta/bentuk-desa'
import { formatSinggahGambar } from '@/server/peta/singgah-browser'

/** Areas of all desa for the interactive map. Holds no data, so it is the same for every scope; the address changes with the geometry. */
export async function GET(request: Request) {
  if (!(await getPenggunaPermintaan(request))) return new Response(null, { status: 401 })
  const { geo, alamat } = await loadGambarDesa()
  return Response.json(geo, { headers: { 'Cache-Control': formatSinggahGambar(request, alamat.geo) } })
}
