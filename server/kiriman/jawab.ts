import { log } from '@/lib/log'
import { getPelaporPermintaan, type Pelapor } from '../akses'
import { jawabGalat } from '../api/jawab'
import { getSebab } from '../sesi/sebab'
import { parseIsiKiriman } from './isi'
import { hitungTunggu } from './laju'
import { loadPetunjuk } from './petunjuk'
import { loadStatusKiriman, terimaKiriman } from './terima'

/** Findings that are written out; the sentence tells how many there are. */
const BATAS_TEMUAN = 500
/** Largest body, in bytes. */
const BATAS_BYTE = 1024 * 1024
const POLA_KUNCI = /^[A-Za-z0-9._~-]{1,100}$/
const ULANG = 'Kirim lagi dengan Idempotency-Key yang sama; laporan tidak akan terhitung dua kali.'

const jawabData = (status: number, data: object, tajuk: Record<string, string> = {}) =>
  Response.json({ data }, { status, headers: { 'Cache-Control': 'no-store', ...tajuk } })

/** Who sends, or the answer why he may not. */
async function requirePelapor(request: Request): Promise<Pelapor | Response> {
  const pelapor = await getPelaporPermintaan(request)
  if (pelapor === null)
    return jawabGalat(
      401,
      'belum-masuk',
      'Sertakan kunci API pengirim laporan pada tajuk Authorization: Bearer.',
      [],
      {
        'WWW-Authenticate': 'Bearer',
      },
    )
  if (pelapor === 'baca')
    return jawabGalat(
      403,
      'hanya-baca',
      'Kunci ini hanya untuk membaca angka. Minta kunci pengirim laporan kepada DPMD.',
    )
  const tunggu = hitungTunggu(pelapor.kunci.id)
  if (tunggu === null) return pelapor
  const pesan = `Terlalu banyak permintaan dari kunci ini. Coba lagi ${tunggu} detik lagi.`
  return jawabGalat(429, 'terlalu-sering', pesan, [], { 'Retry-After': String(tunggu) })
}

/** Answers for a proven sender; what fails unforeseen is 503, never a stack. */
export async function jawabPelapor(
  request: Request,
  kerja: (p: Pelapor) => Response | Promise<Response>,
): Promise<Response> {
  try {
    const pelapor = await requirePelapor(request)
    return pelapor instanceof Response ? pelapor : await kerja(pelapor)
  } catch (galat) {
    log('galat', 'kiriman', { sebab: getSebab(galat) })
    const pesan = `Laporan belum dipastikan masuk: server sedang sibuk atau terganggu. ${ULANG}`
    return jawabGalat(503, 'gangguan', pesan, [], { 'Retry-After': '5' })
  }
}

/** The body up to the limit; null when it is longer. */
async function readIsi(request: Request): Promise<Uint8Array | null> {
  const bagian: Uint8Array[] = []
  let byte = 0
  const pembaca = request.body?.getReader()
  for (let p = await pembaca?.read(); p && !p.done; p = await pembaca?.read()) {
    byte += p.value.length
    if (byte > BATAS_BYTE) {
      await pembaca?.cancel()
      return null
    }
    bagian.push(p.value)
  }
  return Buffer.concat(bagian)
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

const getKunciIdempotensi = (request: Request): string | null => {
  const kunci =
    request.headers
      .get('idempotency-key')
      ?.trim()
      .replace(/^"(.*)"$/, '$1') ?? ''
  return POLA_KUNCI.test(kunci) ? kunci : null
}

/** Takes reports in: `POST /api/v1/laporan`. */
export async function jawabTerima(request: Request, { cakupan, kunci }: Pelapor): Promise<Response> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? ''))
    return jawabGalat(415, 'bukan-json', 'Kirim sebagai JSON: Content-Type: application/json.')
  const kunciIdempotensi = getKunciIdempotensi(request)
  if (!kunciIdempotensi)
    return jawabGalat(
      400,
      'kunci-idempotensi',
      'Sertakan tajuk Idempotency-Key: 1 sampai 100 huruf, angka, titik, garis bawah, atau tanda hubung; satu untuk setiap kiriman.',
    )
  const bytes = await readIsi(request)
  if (!bytes) return jawabGalat(413, 'terlalu-besar', 'Isi lebih dari 1 MB. Pecah menjadi beberapa kiriman.')
  const json = parseJson(bytes)
  if (json === undefined) return jawabGalat(400, 'json', 'Isinya bukan JSON yang sah (UTF-8).')
  const isi = parseIsiKiriman(json)
  const hasil =
    'temuan' in isi
      ? isi
      : await terimaKiriman({ cakupan, kunciId: kunci.id, kunciIdempotensi, isi, byte: bytes.length })
  if ('temuan' in hasil) {
    const pesan = `${hasil.temuan.length} hal perlu diperbaiki. Tidak ada yang disimpan dari kiriman ini.`
    return jawabGalat(422, 'temuan', pesan, hasil.temuan.slice(0, BATAS_TEMUAN))
  }
  if ('bentrok' in hasil)
    return jawabGalat(
      409,
      'kunci-idempotensi-dipakai',
      'Idempotency-Key ini sudah dipakai untuk kiriman dengan isi lain. Pakai kunci baru.',
    )
  if ('dicabut' in hasil) return jawabGalat(401, 'belum-masuk', 'Kunci API ini sudah tidak berlaku.')
  return hasil.baru
    ? jawabData(201, hasil.tandaTerima)
    : jawabData(200, hasil.tandaTerima, { 'Idempotency-Replayed': 'true' })
}

/** What this key may send: `GET /api/v1/laporan`. */
export async function jawabPetunjuk({ cakupan }: Pelapor): Promise<Response> {
  return jawabData(200, await loadPetunjuk(cakupan))
}

/** What became of an earlier request: `GET /api/v1/laporan/<Idempotency-Key>`. */
export async function jawabStatus({ kunci }: Pelapor, kunciIdempotensi: string): Promise<Response> {
  const status = await loadStatusKiriman(kunci.id, kunciIdempotensi)
  return status
    ? jawabData(200, status)
    : jawabGalat(404, 'tidak-ada', 'Belum ada kiriman tersimpan dengan Idempotency-Key itu dari kunci ini.')
}
