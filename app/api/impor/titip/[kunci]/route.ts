import type { Masuk } from '@/server/akses'
import { jawabUnggah, requirePengirim } from '@/server/impor/permintaan'
import { POLA_KUNCI, removeTitipan, selesaikanTitipan, tambahTitipan } from '@/server/impor/titipan'
import { saveBerkasUnggahan } from '@/server/impor/unggahan'

/** Largest piece taken, in bytes. */
const BATAS_POTONGAN = 1024 * 1024

interface Konteks {
  params: Promise<{ kunci: string }>
}

async function requireKiriman(
  request: Request,
  { params }: Konteks,
): Promise<{ masuk: Masuk; kunci: string } | Response> {
  const masuk = await requirePengirim(request)
  if (masuk instanceof Response) return masuk
  const { kunci } = await params
  return POLA_KUNCI.test(kunci) ? { masuk, kunci } : jawabUnggah({ galat: 'Kiriman ini tidak dikenal.' }, 404)
}

const tiada = () =>
  jawabUnggah({ galat: 'Kiriman ini sudah tidak ada. Kirim berkasnya lagi dari awal.' }, 410)

/** One piece, from byte `?mulai`, with its CRC-32 in `X-Sidik`. 200 or, when it was not taken, 409: `{ diterima }`. 410: begin anew. */
export async function PUT(request: Request, konteks: Konteks): Promise<Response> {
  const ada = await requireKiriman(request, konteks)
  if (ada instanceof Response) return ada
  const mulai = Number(new URL(request.url).searchParams.get('mulai') ?? Number.NaN)
  const panjang = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY)
  if (!Number.isSafeInteger(mulai) || !(panjang <= BATAS_POTONGAN))
    return jawabUnggah({ galat: 'Potongan ini tidak dapat diterima.' }, 400)
  const potongan = await request.arrayBuffer().catch(() => null)
  if (!potongan) return jawabUnggah({ galat: 'Kiriman terputus sebelum lengkap.' }, 400)
  const sidik = request.headers.get('x-sidik')
  const hasil = tambahTitipan(ada.masuk.pengguna.id, ada.kunci, mulai, new Uint8Array(potongan), sidik)
  if (!hasil) return tiada()
  return jawabUnggah({ diterima: hasil.diterima }, hasil.utuh ? 200 : 409)
}

/** Has the complete file checked: 201 `{ id }` of the draft, 422 `{ ditolak }`. Asked again, it gives the same answer. */
export async function POST(request: Request, konteks: Konteks): Promise<Response> {
  const ada = await requireKiriman(request, konteks)
  if (ada instanceof Response) return ada
  const { masuk, kunci } = ada
  const hasil = await selesaikanTitipan(masuk.pengguna.id, kunci, (b) => saveBerkasUnggahan(masuk, b))
  if (!hasil) return tiada()
  return jawabUnggah(hasil, 'id' in hasil ? 201 : 422)
}

/** Forgets the file. */
export async function DELETE(request: Request, konteks: Konteks): Promise<Response> {
  const ada = await requireKiriman(request, konteks)
  if (ada instanceof Response) return ada
  removeTitipan(ada.masuk.pengguna.id, ada.kunci)
  return new Response(null, { status: 204 })
}
