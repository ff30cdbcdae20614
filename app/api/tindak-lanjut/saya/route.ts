import { getPenggunaPermintaan } from '@/server/akses'
import { loadPanelTindakLanjut } from '@/server/loaders/tindak-lanjut'

/** What the signed-in user's office owes; with `?kecamatan=64.02.06` what is open there. For the small panels of read pages. */
export async function GET(request: Request): Promise<Response> {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk?.pengguna) return Response.json({ galat: 'Perlu masuk.' }, { status: 401 })
  const kecamatan = new URL(request.url).searchParams.get('kecamatan')
  const kode = kecamatan && /^\d{2}\.\d{2}\.\d{2}$/.test(kecamatan) ? kecamatan : null
  const panel = await loadPanelTindakLanjut({ ...masuk, pengguna: masuk.pengguna }, kode)
  return Response.json(panel, { headers: { 'Cache-Control': 'private, no-store' } })
}
