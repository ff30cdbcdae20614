import { boleh, getPenggunaPermintaan } from '@/server/akses'
import { isDariSitusLain } from '@/server/impor/asal'
import { BATAS_BYTE, TERLALU_BESAR } from '@/server/impor/berkas'
import { type HasilUnggah, saveUnggahan } from '@/server/impor/unggahan'

const BINGKAI_FORMULIR = 64 * 1024

function jawab(isi: HasilUnggah | { galat: string }, status: number): Response {
  return Response.json(isi, { status, headers: { 'Cache-Control': 'no-store' } })
}

/**
 * Upload with progress, for the page with JavaScript: multipart form with the field `berkas`. 201 `{ id }` of the draft, 422 `{ ditolak }`
 * when the file as a whole can't be taken. Without JavaScript the form goes to the server action `saveBerkas`.
 */
export async function POST(request: Request): Promise<Response> {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk?.pengguna || !boleh(masuk.pengguna, 'impor'))
    return jawab({ galat: 'Akun ini tidak dapat mengimpor.' }, 403)
  if (isDariSitusLain(request)) return jawab({ galat: 'Unggah lewat halaman Impor.' }, 403)
  const panjang = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY)
  if (!(panjang <= BATAS_BYTE + BINGKAI_FORMULIR)) return jawab({ ditolak: TERLALU_BESAR }, 422)
  let isian: FormData
  try {
    isian = await request.formData()
  } catch {
    return jawab({ galat: 'Kiriman terputus sebelum lengkap. Unggah sekali lagi.' }, 400)
  }
  const hasil = await saveUnggahan({ pengguna: masuk.pengguna, cakupan: masuk.cakupan }, isian)
  return jawab(hasil, 'id' in hasil ? 201 : 422)
}
