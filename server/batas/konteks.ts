import { getDb } from '@/db/client'
import { listWilayahRujukan } from '@/db/queries/impor'
import { env } from '@/lib/env'
import { namaKabupaten } from '@/lib/identitas'
import { loadGeometriBawaan } from '../peta/geometri'
import type { TugasBatas } from './pekerja'

/** The office's places and the village points that a file is compared with. */
export async function loadKonteksBatas(): Promise<TugasBatas['konteks']> {
  const [{ kecamatan, desa }, dasar] = await Promise.all([
    listWilayahRujukan(getDb(), env.KABUPATEN),
    loadGeometriBawaan(),
  ])
  return {
    kabupaten: { kode: env.KABUPATEN, nama: namaKabupaten },
    kecamatan,
    desa,
    titik: dasar?.titik ?? {},
  }
}
