import { getPenggunaPermintaan } from '@/server/akses'
import { loadSesiRapat } from '@/server/loaders/sesi-rapat'

/** Whose session this browser has and until when, for the meeting that runs in it; 401 without one. Also tells that the line is up. */
export async function GET(request: Request): Promise<Response> {
  const masuk = await getPenggunaPermintaan(request)
  const sesi = masuk?.pengguna ? await loadSesiRapat() : null
  const headers = { 'Cache-Control': 'no-store' }
  if (!sesi) {
    const pesan = 'Sesi Anda sudah berakhir. Silakan masuk lagi.'
    return Response.json({ galat: { kode: 'belum-masuk', pesan, rincian: [] } }, { status: 401, headers })
  }
  return Response.json(sesi, { headers })
}
