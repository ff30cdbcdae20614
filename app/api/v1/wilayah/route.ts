import { jawabApi } from '@/server/api/jawab'
import { barisWilayah, tanyaWilayah } from '@/server/api/skema'
import { loadApiWilayah } from '@/server/loaders/api'

/** Places of the scope. Guarded by `getPenggunaPermintaan` inside `jawabApi`. */
export function GET(request: Request) {
  return jawabApi(request, tanyaWilayah, Object.keys(barisWilayah.shape), ({ cakupan }, p) =>
    loadApiWilayah(cakupan, p.tingkat),
  )
}
