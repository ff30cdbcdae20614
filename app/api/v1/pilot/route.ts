import { jawabApi } from '@/server/api/jawab'
import { barisPilot, tanyaPilot } from '@/server/api/skema-pilot'
import { loadApiPilot } from '@/server/loaders/api-pilot'

/** Pilot desa in force and before. Guarded by `getPenggunaPermintaan` inside `jawabApi`. */
export function GET(request: Request) {
  return jawabApi(request, tanyaPilot, Object.keys(barisPilot.shape), ({ cakupan }, p) =>
    loadApiPilot(cakupan, p),
  )
}
