import { jawabBukuBulan } from '@/server/buku-bulan'
import { loadXlsxIndikator } from '@/server/loaders/angka-xlsx'

/** The indicator page as XLSX; `bulan`. Guarded by `getPenggunaPermintaan` inside `jawabBukuBulan`. */
export function GET(request: Request, { params }: { params: Promise<{ kode: string }> }) {
  return jawabBukuBulan(
    request,
    params,
    loadXlsxIndikator,
    'Indikator atau bulan itu tidak ada. Buka dari halaman Indikator.',
  )
}
