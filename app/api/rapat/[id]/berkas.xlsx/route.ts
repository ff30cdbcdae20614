import { getPenggunaPermintaan } from '@/server/akses'
import { jawabBerkas } from '@/server/rapat-berkas/jawab'

/**
 * The figures of a meeting as XLSX, with definitions and sources. 401 without a session or key, 404 where there is no such meeting in
 * the scope.
 */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const masuk = await getPenggunaPermintaan(request)
  return jawabBerkas(masuk, (await params).id, {
    jenis: 'xlsx',
    tipe: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    awal: 'angka',
    akhiran: 'xlsx',
  })
}
