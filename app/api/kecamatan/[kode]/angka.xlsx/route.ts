import { jawabBukuBulan } from '@/server/buku-bulan'
import { loadXlsxKecamatan } from '@/server/loaders/angka-xlsx'

/** The page of a kecamatan as XLSX; `bulan`. Guarded by `getPenggunaPermintaan` inside `jawabBukuBulan`. */
export function GET(request: Request, { params }: { params: Promise<{ kode: string }> }) {
  return jawabBukuBulan(
    request,
    params,
    loadXlsxKecamatan,
    'Kecamatan atau bulan itu tidak ada. Buka dari halaman Kecamatan.',
  )
}
