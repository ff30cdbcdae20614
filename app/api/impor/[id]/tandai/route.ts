import { boleh, getPenggunaPermintaan, type Masuk } from '@/server/akses'
import { isDariSitusLain } from '@/server/impor/asal'
import { BATAS_BYTE } from '@/server/impor/berkas'
import { loadBukuTandai, loadBukuTandaiUlang } from '@/server/loaders/impor-berkas'
import { jawabUnduhan } from '@/server/unduhan'

interface Konteks {
  params: Promise<{ id: string }>
}

const jawab = (galat: string, status: number) =>
  new Response(galat, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
const tiada = () => jawab('Berkas bertanda tidak ada untuk impor ini.', 404)

async function getMasuk(request: Request, id: string): Promise<Masuk | null> {
  const masuk = await getPenggunaPermintaan(request)
  if (!masuk?.pengguna || !boleh(masuk.pengguna, 'impor') || !/^[1-9]\d{0,8}$/.test(id)) return null
  return { pengguna: masuk.pengguna, cakupan: masuk.cakupan }
}

/** The sender's own workbook with faulty cells coloured and commented. 404 when the file was not kept. */
export async function GET(request: Request, { params }: Konteks): Promise<Response> {
  const { id } = await params
  const masuk = await getMasuk(request, id)
  const buku = masuk && (await loadBukuTandai(masuk, Number(id)))
  return buku ? jawabUnduhan(buku) : tiada()
}

/** The same for a file that was not kept because it shows personal data: form field `berkas`, marked in memory. */
export async function POST(request: Request, { params }: Konteks): Promise<Response> {
  const { id } = await params
  const masuk = await getMasuk(request, id)
  if (!masuk) return tiada()
  if (isDariSitusLain(request)) return jawab('Kirim lewat halaman impor ini.', 403)
  const panjang = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY)
  if (!(panjang <= BATAS_BYTE + 65_536)) return jawab('Berkas lebih dari 20 MB.', 413)
  const berkas = await request.formData().then(
    (f) => f.get('berkas'),
    () => null,
  )
  if (!(berkas instanceof File) || berkas.size === 0) return jawab('Pilih berkas yang Anda unggah tadi.', 400)
  const buku = await loadBukuTandaiUlang(masuk, Number(id), new Uint8Array(await berkas.arrayBuffer()))
  if (buku === 'lain')
    return jawab('Isi berkas ini bukan berkas yang diperiksa pada impor ini. Pilih berkas yang sama.', 422)
  return buku ? jawabUnduhan(buku) : tiada()
}
