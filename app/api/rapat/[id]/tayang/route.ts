import { z } from 'zod'
import { getPenggunaPermintaan } from '@/server/akses'
import { isDariSitusLain } from '@/server/impor/asal'
import { loadKabarTayang, loadKeputusanKini } from '@/server/loaders/tayang'
import { removeHadir } from '@/server/tayang/layar-hadir'

const kiriman = z.object({
  kunci: z.uuid(),
  kelompok: z.uuid(),
  s: z.string().max(100),
  dari: z.string().max(100).nullable(),
  gelap: z.boolean(),
  /** The window closes. */
  pergi: z.boolean().optional(),
})

const TAJUK = { 'Cache-Control': 'no-store' }

function tolak(status: number, kode: string, pesan: string): Response {
  return Response.json({ galat: { kode, pesan, rincian: [] } }, { status, headers: TAJUK })
}

const parseId = (id: string) => (/^[1-9]\d{0,8}$/.test(id) ? Number(id) : 0)

interface Alamat {
  params: Promise<{ id: string }>
}

const tolakTidakAda = () => tolak(404, 'tidak-ada', 'Rapat ini tidak ada.')

/** The decisions of this meeting as they stand now: `{ diambil, keputusan }`. 401 without a session, 404 out of scope. */
export async function GET(request: Request, { params }: Alamat): Promise<Response> {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk) return tolak(401, 'belum-masuk', 'Masuk dahulu.')
  const kini = await loadKeputusanKini(masuk.cakupan, parseId((await params).id))
  return kini ? Response.json(kini, { headers: TAJUK }) : tolakTidakAda()
}

/** A screen tells where it stands and hears who else shows this meeting: `{ versiData, lain }`. 401, 403, 404, 422. */
export async function POST(request: Request, { params }: Alamat): Promise<Response> {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk) return tolak(401, 'belum-masuk', 'Masuk dahulu.')
  if (!masuk.pengguna || isDariSitusLain(request))
    return tolak(403, 'bukan-halaman', 'Hanya dari halaman tayang.')
  const hasil = kiriman.safeParse(await request.json().catch(() => null))
  if (!hasil.success) return tolak(422, 'isian', 'Kabar layar tidak lengkap.')
  const rapatId = parseId((await params).id)
  const { pergi, ...layar } = hasil.data
  const kabar = await loadKabarTayang(masuk.cakupan, rapatId, { ...layar, nama: masuk.pengguna.nama })
  if (!kabar) return tolakTidakAda()
  if (pergi) removeHadir(rapatId, layar.kunci)
  return Response.json(kabar, { headers: TAJUK })
}
