import { parseBulan } from '@/lib/periode'
import { getPenggunaPermintaan } from '@/server/akses'
import { loadXlsxIndikator } from '@/server/loaders/angka-xlsx'
import { jawabUnduhan } from '@/server/unduhan'

/** The indicator page as XLSX; `bulan`. 401 without a session or key, 404 for an unknown indicator or a month without data. */
export async function GET(request: Request, { params }: { params: Promise<{ kode: string }> }) {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk) return new Response('Masuk dahulu.', { status: 401 })
  const bulan = parseBulan(new URL(request.url).searchParams.get('bulan'))
  const berkas = bulan && (await loadXlsxIndikator(masuk.cakupan, (await params).kode, bulan))
  if (!berkas)
    return new Response('Indikator atau bulan itu tidak ada. Buka dari halaman Indikator.', { status: 404 })
  return jawabUnduhan(berkas)
}
