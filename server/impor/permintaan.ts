import { boleh, getPenggunaPermintaan, type Masuk } from '../akses'
import { isDariSitusLain } from './asal'
import type { HasilUnggah } from './unggahan'

type Isi = HasilUnggah | { galat: string } | { diterima: number }

/** An answer to the page's own script; never kept by the browser. */
export function jawabUnggah(isi: Isi, status = 200): Response {
  return Response.json(isi, { status, headers: { 'Cache-Control': 'no-store' } })
}

/** Who sends a file, or the answer why he may not. */
export async function requirePengirim(request: Request): Promise<Masuk | Response> {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk?.pengguna || !boleh(masuk.pengguna, 'impor'))
    return jawabUnggah({ galat: 'Akun ini tidak dapat mengimpor.' }, 403)
  if (isDariSitusLain(request)) return jawabUnggah({ galat: 'Unggah lewat halaman Impor.' }, 403)
  return { pengguna: masuk.pengguna, cakupan: masuk.cakupan }
}
