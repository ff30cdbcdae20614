import { parseBulan } from '@/lib/periode'
import { loadTitikPosyandu } from '@/server/loaders/peta'
import { jawabPeta } from '@/server/peta/jawab-peta'

/** Points of the posyandu below a place. Guarded by `getPenggunaPermintaan(` inside `jawabPeta`. */
export function GET(request: Request) {
  return jawabPeta(request, async (c, q) => {
    const bulan = parseBulan(q.get('bulan'))
    return bulan && loadTitikPosyandu(c, q.get('wilayah') ?? '', bulan)
  })
}
