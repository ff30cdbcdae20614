import type { z } from 'zod'
import { createCsv } from '@/laporan/csv'
import { log } from '@/lib/log'
import { getPelaporPermintaan, getPenggunaPermintaan, type MasukPermintaan } from '../akses'

type Rincian = readonly { di: string; pesan: string }[]

/** A refusal in the form that the API promises. */
export function jawabGalat(
  status: number,
  kode: string,
  pesan: string,
  rincian: Rincian = [],
  tajuk: Record<string, string> = {},
): Response {
  const headers = { 'Cache-Control': 'no-store', ...tajuk }
  return Response.json({ galat: { kode, pesan, rincian } }, { status, headers })
}

/** Why nobody was found behind a request that reads: no key at all, or one that only sends. */
async function jawabTanpaIzin(request: Request): Promise<Response> {
  const pelapor = request.headers.has('authorization') ? await getPelaporPermintaan(request) : null
  if (typeof pelapor === 'object' && pelapor !== null) {
    const pesan = 'Kunci ini hanya untuk mengirim laporan. Minta kunci baca kepada DPMD untuk membaca angka.'
    return jawabGalat(403, 'hanya-lapor', pesan)
  }
  return jawabGalat(401, 'belum-masuk', 'Sertakan kunci API atau masuk dahulu.')
}

function jawabBaris(
  format: 'json' | 'csv',
  kolom: readonly string[],
  data: Record<string, unknown>[],
): Response {
  const headers = { 'Cache-Control': 'private, no-store' }
  if (format === 'json') return Response.json({ data }, { headers })
  return new Response(createCsv(kolom, data), {
    headers: { ...headers, 'Content-Type': 'text/csv; charset=utf-8' },
  })
}

type Tanya = z.ZodType<{ format: 'json' | 'csv' }>

/**
 * Answers one read of the API: proves the caller, checks the parameters, runs `muat` within the scope, writes JSON or CSV.
 * 401 without session or key, 403 with a key that only sends, 422 for parameters, 503 when the data can't be read.
 */
export async function jawabApi<T extends Tanya>(
  request: Request,
  tanya: T,
  kolom: readonly string[],
  muat: (masuk: MasukPermintaan, p: z.infer<T>) => Promise<Record<string, unknown>[]>,
): Promise<Response> {
  try {
    const masuk = await getPenggunaPermintaan(request)
    if (!masuk) return await jawabTanpaIzin(request)
    const hasil = tanya.safeParse(Object.fromEntries(new URL(request.url).searchParams))
    if (!hasil.success) {
      const rincian = hasil.error.issues.map((i) => ({ di: i.path.join('.'), pesan: i.message }))
      return jawabGalat(422, 'parameter', 'Ada parameter yang belum benar.', rincian)
    }
    return jawabBaris(hasil.data.format, kolom, await muat(masuk, hasil.data))
  } catch (e) {
    log('galat', 'api', {
      jalur: new URL(request.url).pathname,
      jenis: e instanceof Error ? e.name : 'tidak-dikenal',
    })
    return jawabGalat(503, 'gangguan', 'Data sedang tidak dapat dibaca. Coba lagi sebentar lagi.')
  }
}
