import { getTemplat } from '@/impor/templat'
import { boleh, getPenggunaPermintaan } from '@/server/akses'
import { loadBukuTemplat } from '@/server/loaders/impor'
import { jawabUnduhan } from '@/server/unduhan'

/** A template as XLSX; `?kecamatan=64.02.12` fills in its posyandu. */
export async function GET(request: Request, { params }: { params: Promise<{ kode: string }> }) {
  const masuk = await getPenggunaPermintaan(request)
  const templat = getTemplat((await params).kode)
  if (!masuk?.pengguna || !boleh(masuk.pengguna, 'impor') || !templat) {
    return Response.json({ galat: 'Templat ini tidak ada.' }, { status: 404 })
  }
  const kecamatan = new URL(request.url).searchParams.get('kecamatan') || null
  const buku = await loadBukuTemplat(
    { pengguna: masuk.pengguna, cakupan: masuk.cakupan },
    templat.kode,
    kecamatan ?? masuk.pengguna.kodeKecamatan,
  )
  return buku ? jawabUnduhan(buku) : Response.json({ galat: 'Kecamatan ini tidak ada.' }, { status: 404 })
}
