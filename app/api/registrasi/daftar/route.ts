import { parseSaringanRegistrasi } from '@/indikator/daftar-registrasi'
import { getPenggunaPermintaan } from '@/server/akses'
import { loadBukuDaftar } from '@/server/loaders/registrasi-daftar'
import { jawabUnduhan } from '@/server/unduhan'

/** The filtered work list as XLSX, within the scope of the asker. */
export async function GET(request: Request) {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk) return Response.json({ galat: 'Perlu masuk.' }, { status: 401 })
  const saringan = parseSaringanRegistrasi(Object.fromEntries(new URL(request.url).searchParams))
  return jawabUnduhan(await loadBukuDaftar(masuk.cakupan, saringan))
}
