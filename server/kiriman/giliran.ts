import { getDb } from '@/db/client'
import { saveKirimanMenunggu } from '@/db/mutations/kiriman'
import { removeSinggahan } from '../sesi/singgahan'

let berjalan: Promise<unknown> = Promise.resolve()
let berikut: Promise<void> | null = null

async function jalankan(): Promise<void> {
  const jumlah = await saveKirimanMenunggu(getDb())
  if (jumlah > 0) removeSinggahan()
}

/**
 * Joins the next turn of this process: whoever stored a request before the call finds it in force afterwards, unless the turn was full.
 * The turn that runs already may have looked before the request was there, so all who come meanwhile share the one after it.
 */
export function ikutGiliran(): Promise<void> {
  berikut ??= berjalan
    .catch(() => {})
    .then(() => {
      const kini = jalankan()
      berjalan = kini
      berikut = null
      return kini
    })
  return berikut
}
