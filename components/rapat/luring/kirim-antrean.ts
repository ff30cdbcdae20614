import type { KirimanKeputusan } from '@/indikator/isian-keputusan'
import { getAkunDariTanda, parseTandaAkun, TAJUK_AKUN } from '@/lib/akun-peramban'
import { getMilidetik } from '@/lib/waktu'
import { type ButirAntrean, listAntrean, removeAntrean, type Tolakan, ubahAntrean } from './antrean'

export type HasilKirim =
  /** Everything that may be sent now is sent; `sisa` were refused or have to wait for their next try. */
  { jenis: 'selesai'; terkirim: number; sisa: number } | { jenis: 'tanpa-jaringan' | 'tanpa-sesi' }

const JEDA_TERKECIL = 5_000
const JEDA_TERBESAR = 5 * 60_000
const TUNGGU_JAWABAN = 20_000

/** Milliseconds until the next try after `coba` failed ones: 5 s, doubled each time, at most 5 minutes. */
export function hitungJeda(coba: number): number {
  return Math.min(JEDA_TERKECIL * 2 ** Math.max(0, coba - 1), JEDA_TERBESAR)
}

export type KeadaanSesi =
  | { jenis: 'ada'; tanda: string; berakhir: string }
  | { jenis: 'habis' }
  | { jenis: 'tanpa-jaringan' }

/** Asks the server whose session this browser has; also tells whether the line is up. Never throws. */
export async function getKeadaanSesi(): Promise<KeadaanSesi> {
  try {
    const jawaban = await fetch('/api/rapat/sesi', {
      cache: 'no-store',
      signal: AbortSignal.timeout(TUNGGU_JAWABAN),
    })
    if (jawaban.status === 401) return { jenis: 'habis' }
    const { tanda, berakhir } = (await jawaban.json()) as { tanda?: string; berakhir?: string }
    const sah = parseTandaAkun(tanda)
    return sah && berakhir ? { jenis: 'ada', tanda: sah, berakhir } : { jenis: 'tanpa-jaringan' }
  } catch {
    return { jenis: 'tanpa-jaringan' }
  }
}

const DITOLAK = new Set([400, 403, 404, 409, 413, 422])

async function parseTolakan(jawaban: Response): Promise<Tolakan> {
  const baku = { kode: String(jawaban.status), pesan: 'Keputusan ini tidak diterima server.', rincian: [] }
  try {
    const { galat } = (await jawaban.json()) as { galat?: Partial<Tolakan> }
    return { ...baku, ...galat }
  } catch {
    return baku
  }
}

/**
 * Sends one and asks nothing else; under another account's session than that of `akun` it is not taken (`sesi`). `tunda`: the line or
 * the server failed; it may have arrived all the same.
 */
export async function kirimLangsung(
  isi: KirimanKeputusan,
  akun: string | null,
): Promise<Tolakan | 'terkirim' | 'tunda' | 'sesi'> {
  try {
    const jawaban = await fetch('/api/rapat/keputusan', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(akun === null ? {} : { [TAJUK_AKUN]: akun }) },
      body: JSON.stringify(isi),
      signal: AbortSignal.timeout(TUNGGU_JAWABAN),
    })
    if (jawaban.ok) return 'terkirim'
    if (jawaban.status === 401) return 'sesi'
    return DITOLAK.has(jawaban.status) ? await parseTolakan(jawaban) : 'tunda'
  } catch {
    return 'tunda'
  }
}

async function kirimSatu({
  kunci,
  akun,
  isi,
  coba,
}: ButirAntrean): Promise<'terkirim' | 'ditolak' | 'tunda' | 'sesi'> {
  const hasil = await kirimLangsung(isi, akun)
  if (hasil === 'terkirim') await removeAntrean([kunci])
  if (hasil === 'tunda')
    await ubahAntrean(kunci, { coba: coba + 1, berikut: getMilidetik() + hitungJeda(coba + 1) })
  if (typeof hasil === 'string') return hasil
  await ubahAntrean(kunci, { tolakan: hasil })
  return 'ditolak'
}

async function kirimMilik(akun: string, paksa: boolean): Promise<HasilKirim> {
  let terkirim = 0
  for (const butir of await listAntrean(akun)) {
    if (butir.tolakan || (!paksa && butir.berikut > getMilidetik())) continue
    const hasil = await kirimSatu(butir)
    if (hasil === 'sesi') return { jenis: 'tanpa-sesi' }
    if (hasil === 'tunda') break
    if (hasil === 'terkirim') terkirim += 1
  }
  return { jenis: 'selesai', terkirim, sisa: (await listAntrean(akun)).length }
}

async function kirim(paksa: boolean): Promise<HasilKirim> {
  if ((await listAntrean(null)).length === 0) return { jenis: 'selesai', terkirim: 0, sisa: 0 }
  const sesi = await getKeadaanSesi()
  if (sesi.jenis === 'habis') return { jenis: 'tanpa-sesi' }
  if (sesi.jenis === 'tanpa-jaringan') return { jenis: 'tanpa-jaringan' }
  return kirimMilik(getAkunDariTanda(sesi.tanda), paksa)
}

/**
 * Sends what waits for the account that is signed in, the oldest first, one window at a time. `paksa`: also those whose
 * next try is not due yet. Never throws for want of a line.
 */
export async function kirimAntrean(paksa = false): Promise<HasilKirim> {
  // Without TLS there are no locks; then the server's memory of keys alone keeps it to once.
  if (!navigator.locks) return kirim(paksa)
  return navigator.locks.request('dasbor-antrean', () => kirim(paksa))
}
