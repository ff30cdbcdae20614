import { jawabBukuBulan } from '@/server/buku-bulan'
import { loadXlsxBidang } from '@/server/loaders/bidang-kecamatan'

/** Fields and stratum of every posyandu of a kecamatan as XLSX; `bulan`. Guarded by `getPenggunaPermintaan` inside `jawabBukuBulan`. */
export function GET(request: Request, { params }: { params: Promise<{ kode: string }> }) {
  return jawabBukuBulan(
    request,
    params,
    loadXlsxBidang,
    'Kecamatan atau bulan itu tidak ada. Buka dari halaman Enam bidang.',
  )
}
