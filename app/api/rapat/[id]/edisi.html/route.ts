import { getPenggunaPermintaan } from '@/server/akses'
import { jawabBerkas } from '@/server/rapat-berkas/jawab'

/** A meeting as one HTML file that opens from disk, without server or network. 401 without a session, 404 where there is no such meeting in the scope. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const masuk = await getPenggunaPermintaan(request)
  return jawabBerkas(masuk, (await params).id, {
    jenis: 'edisi',
    tipe: 'text/html; charset=utf-8',
    awal: 'edisi',
    akhiran: 'html',
  })
}
