import { getTemplat } from '@/impor/templat'
import { getDaftar } from '@/indikator/catatan'
import { boleh, getPenggunaPermintaan } from '@/server/akses'
import { listDaftarBoleh } from '@/server/catatan/objek'
import { loadBukuTemplat } from '@/server/loaders/templat'
import { jawabUnduhan } from '@/server/unduhan'

/** A template as XLSX, for who imports, and that of a list for who writes it; `?kecamatan=64.02.12` fills in its posyandu or desa. */
export async function GET(request: Request, { params }: { params: Promise<{ kode: string }> }) {
  const masuk = await getPenggunaPermintaan(request)
  const templat = getTemplat((await params).kode)
  const daftar = getDaftar(templat?.kode ?? '')
  const bolehAmbil =
    masuk?.pengguna &&
    (daftar ? listDaftarBoleh(masuk.pengguna).includes(daftar.kode) : boleh(masuk.pengguna, 'impor'))
  if (!masuk?.pengguna || !templat || !bolehAmbil) {
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
