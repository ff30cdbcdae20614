import { getDb } from '@/db/client'
import { getPerubahan, ImporDitolak } from '@/db/mutations/impor'
import { getVersiDraf } from '@/db/queries/impor-sunting'
import { getKeadaanData } from '@/db/queries/keadaan'
import type { PerubahanImpor } from '@/impor/perubahan'

/** What saving a draft would change, or the sentence why it can't be saved. */
export type Pratinjau = { perubahan: PerubahanImpor } | { halangan: string }

const MAKS = 20
const global = globalThis as typeof globalThis & { dasborPratinjau?: Map<string, Promise<Pratinjau>> }

async function hitung(id: number): Promise<Pratinjau> {
  try {
    return { perubahan: await getPerubahan(getDb(), id) }
  } catch (galat) {
    if (galat instanceof ImporDitolak) return { halangan: galat.message }
    throw galat
  }
}

/**
 * What saving draft `id` would change. Kept while data and draft stay as they are: it costs as much as the save itself, and
 * every look at another page of the same draft asks again. The caller has proven that the scope may see the draft.
 */
export async function loadPratinjau(id: number): Promise<Pratinjau> {
  const [data, draf] = await Promise.all([getKeadaanData(getDb()), getVersiDraf(getDb(), id)])
  const kunci = `${id}|${draf.versi}|${data.versi}`
  global.dasborPratinjau ??= new Map()
  const wadah = global.dasborPratinjau
  const ada = wadah.get(kunci)
  if (ada) return ada
  const baru = hitung(id)
  wadah.set(kunci, baru)
  const buang = () => wadah.get(kunci) === baru && wadah.delete(kunci)
  baru.then((p) => 'halangan' in p && buang(), buang)
  const tertua = wadah.keys().next().value
  if (wadah.size > MAKS && tertua) wadah.delete(tertua)
  return baru
}
