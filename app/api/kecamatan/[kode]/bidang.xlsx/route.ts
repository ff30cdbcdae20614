import { parseBulan } from '@/lib/periode'
import { getPenggunaPermintaan } from '@/server/akses'
import { loadXlsxBidang } from '@/server/loaders/bidang-kecamatan'
import { jawabUnduhan } from '@/server/unduhan'

/** Fields and stratum of every posyandu of a kecamatan as XLSX; `bulan`. 401 without a session or key, 404 where there is none or it lies outside of the scope. */
export async function GET(request: Request, { params }: { params: Promise<{ kode: string }> }) {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk) return new Response('Masuk dahulu.', { status: 401 })
  const bulan = parseBulan(new URL(request.url).searchParams.get('bulan'))
  const berkas = bulan && (await loadXlsxBidang(masuk.cakupan, (await params).kode, bulan))
  if (!berkas)
    return new Response('Kecamatan atau bulan itu tidak ada. Buka dari halaman Enam bidang.', { status: 404 })
  return jawabUnduhan(berkas)
}
