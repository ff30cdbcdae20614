import { getPenggunaPermintaan } from '@/server/akses'
import { jawabBerkas } from '@/server/rapat-berkas/jawab'

/** The one-page report of a meeting as PDF, A4. 401 without a session, 404 where there is no such meeting in the scope. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const masuk = await getPenggunaPermintaan(request)
  return jawabBerkas(masuk, (await params).id, {
    jenis: 'laporan',
    tipe: 'application/pdf',
    awal: 'laporan',
    akhiran: 'pdf',
  })
}
