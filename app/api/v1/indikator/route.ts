import { jawabApi } from '@/server/api/jawab'
import { barisIndikator, tanyaIndikator } from '@/server/api/skema'
import { loadApiIndikator } from '@/server/loaders/api'

/** Definitions of all indicators. Guarded by `getPenggunaPermintaan` inside `jawabApi`. */
export function GET(request: Request) {
  return jawabApi(request, tanyaIndikator, Object.keys(barisIndikator.shape), async () => loadApiIndikator())
}
