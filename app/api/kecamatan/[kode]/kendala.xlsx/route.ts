import { jawabBukuBulan } from '@/server/buku-bulan'
import { loadXlsxPendataan } from '@/server/loaders/pendataan-berkas'

/** Obstacles and surveys of a kecamatan as XLSX; `bulan`. Guarded by `getPenggunaPermintaan` inside `jawabBukuBulan`. */
export function GET(request: Request, { params }: { params: Promise<{ kode: string }> }) {
  return jawabBukuBulan(
    request,
    params,
    loadXlsxPendataan,
    'Kecamatan atau bulan itu tidak ada. Buka dari halaman Kendala.',
  )
}
