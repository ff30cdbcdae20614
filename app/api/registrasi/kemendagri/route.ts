import { parseSaringanRegistrasi } from '@/indikator/daftar-registrasi'
import { boleh, getPenggunaPermintaan } from '@/server/akses'
import { loadBukuKemendagri } from '@/server/loaders/registrasi-daftar'
import { jawabUnduhan } from '@/server/unduhan'

/** The recapitulation for Kemendagri as XLSX, for those who record steps; `?kecamatan=64.02.12` narrows it. */
export async function GET(request: Request) {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk?.pengguna || !boleh(masuk.pengguna, 'catat-registrasi'))
    return Response.json({ galat: 'Lembar ini tidak ada.' }, { status: 404 })
  const saringan = parseSaringanRegistrasi(Object.fromEntries(new URL(request.url).searchParams))
  return jawabUnduhan(await loadBukuKemendagri(masuk.cakupan, saringan))
}
