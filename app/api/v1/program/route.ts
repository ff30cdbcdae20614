import { parseBulan } from '@/lib/periode'
import { jawabApi } from '@/server/api/jawab'
import { barisProgram, tanyaProgram } from '@/server/api/skema-program'
import { loadApiProgram } from '@/server/loaders/api-program'

/** Topics of the programme. Guarded by `getPenggunaPermintaan` inside `jawabApi`. */
export function GET(request: Request) {
  return jawabApi(request, tanyaProgram, Object.keys(barisProgram.shape), ({ cakupan }, p) =>
    loadApiProgram(cakupan, { ...p, bulan: parseBulan(p.bulan) }),
  )
}
