import { z } from 'zod'
import { jawabUnggah, requirePengirim } from '@/server/impor/permintaan'
import { createTitipan, POLA_KUNCI, removeTitipan } from '@/server/impor/titipan'
import { isDrafAda } from '@/server/impor/unggahan'

const skema = z.object({ kunci: z.string().regex(POLA_KUNCI), nama: z.string().min(1).max(500) })

/**
 * Begins or resumes the upload of a file: `{ kunci, nama }`, where kunci is its size and CRC-32 in hexadecimal. 200 `{ diterima }`
 * with the bytes that have come, 201 `{ id }` when it was checked already, 422 `{ ditolak }`. See docs/keputusan/0017.
 */
export async function POST(request: Request): Promise<Response> {
  const masuk = await requirePengirim(request)
  if (masuk instanceof Response) return masuk
  const isi = skema.safeParse(await request.json().catch(() => null))
  if (!isi.success) return jawabUnggah({ galat: 'Kiriman ini tidak dikenal. Muat ulang halaman Impor.' }, 400)
  const { kunci, nama } = isi.data
  const oleh = masuk.pengguna.id
  let t = createTitipan(oleh, kunci, nama)
  if ('hasil' in t && t.hasil) {
    const hasil = await t.hasil
    if ('id' in hasil && (await isDrafAda(masuk, hasil.id))) return jawabUnggah(hasil, 201)
    removeTitipan(oleh, kunci)
    t = createTitipan(oleh, kunci, nama)
  }
  return 'ditolak' in t ? jawabUnggah(t, 422) : jawabUnggah({ diterima: t.diterima })
}
