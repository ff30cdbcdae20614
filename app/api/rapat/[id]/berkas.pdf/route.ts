import { getPenggunaPermintaan } from '@/server/akses'
import { jawabBerkas } from '@/server/rapat-berkas/jawab'

/** The deck of a meeting as PDF: one page of 16 : 9 per slide, with bookmarks, text selectable. 401 without a session, 404 where there is no such meeting in the scope. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const masuk = await getPenggunaPermintaan(request)
  return jawabBerkas(masuk, (await params).id, {
    jenis: 'dek',
    tipe: 'application/pdf',
    awal: 'dek',
    akhiran: 'pdf',
  })
}
