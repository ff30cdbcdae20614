import 'server-only'
import type { Cakupan } from '@/lib/cakupan'
import { type Bulan, parseBulan } from '@/lib/periode'
import { getPenggunaPermintaan } from './akses'
import { jawabUnduhan } from './unduhan'

type MuatBuku = (
  c: Cakupan,
  kode: string,
  bulan: Bulan,
) => Promise<{ nama: string; bytes: Uint8Array } | null>

/**
 * Answers with the workbook of one place or indicator (`kode` of the address) in one month (`bulan`). 401 without a session or key, 404
 * with the sentence `tidakAda` where there is none, it lies outside of the scope, or the month is none.
 */
export async function jawabBukuBulan(
  request: Request,
  params: Promise<{ kode: string }>,
  muat: MuatBuku,
  tidakAda: string,
): Promise<Response> {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk) return new Response('Masuk dahulu.', { status: 401 })
  const bulan = parseBulan(new URL(request.url).searchParams.get('bulan'))
  const berkas = bulan && (await muat(masuk.cakupan, (await params).kode, bulan))
  return berkas ? jawabUnduhan(berkas) : new Response(tidakAda, { status: 404 })
}
