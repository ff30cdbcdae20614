import { boleh, getPenggunaPermintaan } from '@/server/akses'
import { loadBukuTemuan } from '@/server/loaders/impor'
import { jawabUnduhan } from '@/server/unduhan'

/** The rejected rows of an import with what is wrong with each, as XLSX. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const masuk = await getPenggunaPermintaan(request)
  const { id } = await params
  const buku =
    masuk?.pengguna && boleh(masuk.pengguna, 'impor') && /^[1-9]\d{0,8}$/.test(id)
      ? await loadBukuTemuan({ pengguna: masuk.pengguna, cakupan: masuk.cakupan }, Number(id))
      : null
  return buku ? jawabUnduhan(buku) : Response.json({ galat: 'Impor ini tidak ada.' }, { status: 404 })
}
