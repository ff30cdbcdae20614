import { parseSaringanTindakLanjut } from '@/indikator/saringan-tindak-lanjut'
import { createCsv } from '@/laporan/csv'
import { getPenggunaPermintaan } from '@/server/akses'
import { KOLOM_CSV, loadCsvTindakLanjut } from '@/server/loaders/tindak-lanjut-berkas'

/** The filtered follow-ups as CSV, within the scope of the signed-in user. */
export async function GET(request: Request): Promise<Response> {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk?.pengguna) return Response.json({ galat: 'Daftar ini tidak ada.' }, { status: 404 })
  const saringan = parseSaringanTindakLanjut(Object.fromEntries(new URL(request.url).searchParams))
  const { hari, baris } = await loadCsvTindakLanjut({ ...masuk, pengguna: masuk.pengguna }, saringan)
  return new Response(createCsv(KOLOM_CSV, baris), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="tindak-lanjut-${hari}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
