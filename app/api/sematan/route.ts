import { parseBulan } from '@/lib/periode'
import { formatKukiSematan } from '@/lib/sematan-peramban'
import { getPenggunaPermintaan } from '@/server/akses'
import { loadSematan } from '@/server/loaders/sematan'

/** The pinned numbers of the signed-in user in `?bulan=2025-10`, for the row of the overview. */
export async function GET(request: Request): Promise<Response> {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk?.pengguna) return Response.json({ galat: 'Perlu masuk.' }, { status: 401 })
  const bulan = parseBulan(new URL(request.url).searchParams.get('bulan') ?? '')
  if (!bulan) return Response.json({ galat: 'Bulan ditulis seperti 2025-10.' }, { status: 400 })
  const isi = await loadSematan({ ...masuk, pengguna: masuk.pengguna }, bulan)
  return Response.json(isi, {
    headers: { 'Cache-Control': 'private, no-store', 'Set-Cookie': formatKukiSematan(isi.length > 0) },
  })
}
