import { getDaftar } from '@/indikator/catatan'
import { jawabApi } from '@/server/api/jawab'
import { tanyaCatatan } from '@/server/api/skema'
import { loadApiCatatan } from '@/server/loaders/catatan-berkas'

/** Records of one list of the programme. Guarded by `getPenggunaPermintaan` inside `jawabApi`. */
export function GET(request: Request) {
  const daftar = getDaftar(new URL(request.url).searchParams.get('daftar') ?? '')
  const kolom = [
    'daftar',
    'kunci',
    'kode',
    'nama',
    ...Object.keys(daftar?.kolom ?? {}).map((k) => `isi.${k}`),
    'sifat',
    'contoh',
  ]
  return jawabApi(request, tanyaCatatan, kolom, ({ cakupan }, p) =>
    loadApiCatatan(cakupan, p.daftar, { wilayah: p.wilayah, tahun: p.tahun }),
  )
}
