import { parseSaringanDaftar } from '@/indikator/catatan/saringan'
import { getPenggunaPermintaan } from '@/server/akses'
import { loadXlsxCatatan } from '@/server/loaders/catatan-berkas'
import { jawabUnduhan } from '@/server/unduhan'

/** The records of a list as XLSX (`/api/catatan/anggaran.xlsx`), narrowed as its page is: `tahun`, `tempat`, `cari`. 401 without a session or key, 404 where there is no such list. */
export async function GET(request: Request, { params }: { params: Promise<{ daftar: string }> }) {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk) return new Response('Masuk dahulu.', { status: 401 })
  const { daftar } = await params
  const saringan = parseSaringanDaftar(Object.fromEntries(new URL(request.url).searchParams))
  const berkas = daftar.endsWith('.xlsx')
    ? await loadXlsxCatatan(masuk.cakupan, daftar.slice(0, -'.xlsx'.length), saringan)
    : null
  return berkas
    ? jawabUnduhan(berkas)
    : new Response('Daftar itu tidak ada. Buka dari halaman Program.', { status: 404 })
}
