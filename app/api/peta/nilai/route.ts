import { parseBulan } from '@/lib/periode'
import { loadDeretPeta } from '@/server/loaders/peta'
import { jawabPeta } from '@/server/peta/jawab-peta'

/** One indicator for every place of the scope over 24 months. Guarded by `getPenggunaPermintaan(` inside `jawabPeta`. */
export function GET(request: Request) {
  return jawabPeta(request, async (c, q) => {
    const sampai = parseBulan(q.get('sampai'))
    return sampai && loadDeretPeta(c, q.get('indikator') ?? '', sampai)
  })
}
