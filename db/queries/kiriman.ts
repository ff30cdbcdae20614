import { sql } from 'drizzle-orm'
import type { TemuanKiriman } from '@/impor/kiriman'
import type { KodeTemplat } from '@/indikator/tipe'
import type { Sambungan } from '../client'

/** A request as it is stored; `diterima` null while it waits. */
export interface KirimanTercatat {
  id: number
  sidik: string
  laporan: number
  nilai: number
  versi: number | null
  dibuat: Date
  diterima: Date | null
  contoh: boolean
  peringatan: TemuanKiriman[]
  impor: { id: number; templat: KodeTemplat; baris: [awal: number, akhir: number]; dibatalkan: boolean }[]
}

/** What this API key sent under that Idempotency-Key (its SHA-256), or null. A key never finds what another one sent. */
export async function getKiriman(
  db: Sambungan,
  kunciId: number,
  tanda: string,
): Promise<KirimanTercatat | null> {
  const [k] = await db.execute<KirimanTercatat & Record<string, unknown>>(sql`
    select k.id, k.sidik, k.laporan, k.nilai, k.versi, k.dibuat, k.diterima, k.peringatan,
      starts_with(a.awalan, 'contoh') as contoh,
      coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'templat', i.templat,
          'baris', jsonb_build_array(m.baris_awal, m.baris_akhir), 'dibatalkan', i.keadaan = 'dibatalkan') order by i.id)
        from kiriman_impor m join impor i on i.id = m.impor_id where m.kiriman_id = k.id), '[]') as impor
    from kiriman k join kunci_api a on a.id = k.kunci_id where k.kunci_id = ${kunciId} and k.tanda = ${tanda}`)
  if (!k) return null
  return { ...k, dibuat: new Date(k.dibuat), diterima: k.diterima && new Date(k.diterima) }
}
