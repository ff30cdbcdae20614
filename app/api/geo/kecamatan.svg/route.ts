import { getPenggunaPermintaan } from '@/server/akses'
import { loadGambarPeta } from '@/server/peta/bentuk'
import { formatSinggahGambar } from '@/server/peta/singgah-browser'

/**
 * Outlines of the kecamatan, apart from the pages so that browsers keep them: a page only says which colour each gets.
 * `#k<kode>` an area, `#r<kode>` dense and `#g<kode>` sparse hatch lines inside it; `#dalam` and `#luar` the borders.
 */
export async function GET(request: Request) {
  if (!(await getPenggunaPermintaan(request))) return new Response(null, { status: 401 })
  const gambar = await loadGambarPeta()
  if (!gambar) return new Response(null, { status: 404 })
  return new Response(gambar.sprite, {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': formatSinggahGambar(request, gambar.bentuk.alamat),
    },
  })
}
