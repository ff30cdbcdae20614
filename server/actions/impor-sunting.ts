'use server'

import { getDb } from '@/db/client'
import { saveSunting } from '@/db/mutations/impor-sunting'
import type { HasilTindakan } from '../formulir'
import { jalankanImpor, requireImpor } from '../impor/izin'
import { loadKonteks } from '../impor/konteks'
import { parseSunting } from '../impor/sunting'

/** Mends, matches, leaves out or brings back rows of a draft, or agrees to new posyandu; the rows concerned are checked again. */
export async function saveSuntingan(_lalu: HasilTindakan, isian: FormData): Promise<HasilTindakan> {
  const ada = await requireImpor(isian, 'impor')
  if ('galat' in ada) return ada
  const { masuk, impor } = ada
  const sunting = parseSunting(isian, impor.bacaan.lembar)
  if ('galat' in sunting) return sunting
  return jalankanImpor(() =>
    saveSunting(getDb(), impor.id, sunting, {
      oleh: masuk.pengguna.id,
      loadKonteks: (desa) =>
        loadKonteks(
          { cakupan: masuk.cakupan, kodeKecamatan: impor.kodeKecamatan, posyanduBaru: new Set() },
          desa,
        ),
    }),
  )
}
