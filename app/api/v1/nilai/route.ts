import { parseBulan } from '@/lib/periode'
import { jawabApi } from '@/server/api/jawab'
import { barisNilai, tanyaNilai } from '@/server/api/skema'
import { loadApiNilai } from '@/server/loaders/api'

const KOLOM = Object.keys(barisNilai.shape).flatMap((k) =>
  k === 'target' ? ['target.nilai', 'target.sumber', 'target.sifat'] : [k],
)

/** Values of one indicator in one month. Guarded by `getPenggunaPermintaan` inside `jawabApi`. */
export function GET(request: Request) {
  return jawabApi(request, tanyaNilai, KOLOM, ({ cakupan }, p) =>
    loadApiNilai(cakupan, p.indikator, parseBulan(p.bulan), p.tingkat),
  )
}
