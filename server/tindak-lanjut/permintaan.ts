import { getDb } from '@/db/client'
import { KeputusanDitolak, saveKeputusan } from '@/db/mutations/tindak-lanjut'
import { TAJUK_AKUN } from '@/lib/akun-peramban'
import { log } from '@/lib/log'
import { boleh, type MasukPermintaan } from '../akses'
import { isDariSitusLain } from '../impor/asal'
import { createAkunPeramban } from '../sesi/tanda-akun'
import { loadNilaiAwal } from './nilai-awal'
import { keputusanSkema } from './skema'

type Rincian = { di: string; pesan: string }[]

const TAJUK = { 'Cache-Control': 'no-store' }
/** A decision has 500 letters at most; the rest are codes. */
const MAKS_BYTE = 16_384
const STATUS = { bentrok: 409, 'tidak-ada': 404, isi: 422 } as const

function tolak(status: number, kode: string, pesan: string, rincian: Rincian = []): Response {
  return Response.json({ galat: { kode, pesan, rincian } }, { status, headers: TAJUK })
}

/** Answers one decision sent by script, also late and more than once (see docs/keputusan/0019). */
export async function jawabKeputusan(request: Request, masuk: MasukPermintaan | null): Promise<Response> {
  if (!masuk) return tolak(401, 'belum-masuk', 'Masuk dahulu, lalu kirim lagi.')
  if (!masuk.pengguna || isDariSitusLain(request))
    return tolak(403, 'bukan-halaman', 'Catat keputusan lewat halaman rapat.')
  const akun = request.headers.get(TAJUK_AKUN)
  if (akun !== null && akun !== createAkunPeramban(masuk.pengguna.id))
    return tolak(401, 'akun-lain', 'Keputusan ini dicatat akun lain. Masuk dengan akun itu, lalu kirim lagi.')
  if (Number(request.headers.get('content-length') ?? 0) > MAKS_BYTE)
    return tolak(413, 'terlalu-besar', 'Kiriman ini terlalu besar untuk satu keputusan.')
  const hasil = keputusanSkema.safeParse(await request.json().catch(() => null))
  if (!hasil.success) {
    const rincian = hasil.error.issues.map((i) => ({ di: i.path.join('.'), pesan: i.message }))
    return tolak(422, 'isian', rincian[0]?.pesan ?? 'Isian tidak lengkap.', rincian)
  }
  const isi = hasil.data
  if (!boleh(masuk.pengguna, 'catat-keputusan', { kode: isi.kodeWilayah }))
    return tolak(404, 'tidak-ada', 'Tempat itu tidak ada.')
  try {
    const awal = await loadNilaiAwal(masuk.cakupan, isi)
    const { id, baru } = await saveKeputusan(getDb(), masuk.cakupan, masuk.pengguna, isi, awal)
    return Response.json({ data: { id } }, { status: baru ? 201 : 200, headers: TAJUK })
  } catch (galat) {
    if (galat instanceof KeputusanDitolak) return tolak(STATUS[galat.kode], galat.kode, galat.message)
    log('galat', 'keputusan', { jenis: galat instanceof Error ? galat.name : 'tidak-dikenal' })
    return tolak(503, 'gangguan', 'Keputusan belum tersimpan. Coba lagi sebentar lagi.')
  }
}
