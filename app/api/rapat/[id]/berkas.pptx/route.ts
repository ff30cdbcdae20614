import { getPenggunaPermintaan } from '@/server/akses'
import { jawabBerkas } from '@/server/rapat-berkas/jawab'

/**
 * The deck of a meeting as PPTX with charts and tables that can be edited; `?rasio=4x3` for old projectors. 401 without a session or
 * key, 404 where there is no such meeting in the scope.
 */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const masuk = await getPenggunaPermintaan(request)
  const rasio = new URL(request.url).searchParams.get('rasio') === '4x3' ? '4x3' : '16x9'
  return jawabBerkas(masuk, (await params).id, {
    jenis: 'pptx',
    rasio,
    tipe: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    awal: rasio === '4x3' ? 'salindia-4x3' : 'salindia',
    akhiran: 'pptx',
  })
}
