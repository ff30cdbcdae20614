import { getPenggunaPermintaan } from '@/server/akses'
import { jawabBerkas } from '@/server/rapat-berkas/jawab'

/**
 * A slide of a meeting as a picture for chat: `<slide>.png`, 1080 × 1350, date, source and sample mark inside. `<kode>.png` of a kecamatan
 * (or desa) gives its card. 401 without a session, 404 for what is unknown or out of scope.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; salindia: string }> },
) {
  const masuk = await getPenggunaPermintaan(request)
  const { id, salindia } = await params
  const kode = decodeURIComponent(salindia).replace(/\.png$/, '')
  return jawabBerkas(masuk, id, {
    jenis: 'kartu',
    kode,
    tipe: 'image/png',
    awal: 'kartu',
    akhiran: 'png',
    tampil: true,
  })
}
