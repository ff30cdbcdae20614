import type { z } from 'zod'
import { createCsv } from '@/laporan/csv'
import { log } from '@/lib/log'
import { getPenggunaPermintaan, type MasukPermintaan } from '../akses'

type Rincian = { di: string; pesan: string }[]

function jawabGalat(status: number, kode: string, pesan: string, rincian: Rincian = []): Response {
  return Response.json(
    { galat: { kode, pesan, rincian } },
    { status, headers: { 'Cache-Control': 'no-store' } },
  )
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
 * 401 without session or key, 422 for parameters, 503 when the data can't be read.
 */
export async function jawabApi<T extends Tanya>(
  request: Request,
  tanya: T,
  kolom: readonly string[],
  muat: (masuk: MasukPermintaan, p: z.infer<T>) => Promise<Record<string, unknown>[]>,
): Promise<Response> {
  try {
    const masuk = await getPenggunaPermintaan(request)
    if (!masuk) return jawabGalat(401, 'belum-masuk', 'Sertakan kunci API atau masuk dahulu.')
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
