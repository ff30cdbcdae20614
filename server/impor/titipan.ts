import { createPenolakan } from '@/impor/temuan'
import type { Temuan } from '@/impor/tipe'
import { formatCrc32, hitungCrc32 } from '@/lib/crc32'
import { getMilidetik } from '@/lib/waktu'
import { BATAS_BYTE, TERLALU_BESAR } from './berkas'
import type { HasilUnggah } from './unggahan'

/** How long what has come of a file waits for the rest. */
const UMUR_MS = 30 * 60_000
const BATAS_PER_PENGGUNA = 3
/** All files on their way together. */
const BATAS_SEMUA = 240 * 1024 * 1024

/** A file on its way, piece by piece. It lives in memory only: it may hold personal data until it has been checked. */
interface Titipan {
  nama: string
  isi: Uint8Array
  diterima: number
  sentuh: number
  hasil: Promise<HasilUnggah> | null
}

// On globalThis: handlers are separate bundles in one process.
const global = globalThis as typeof globalThis & {
  dasborTitipan?: Map<string, Titipan>
  dasborSapu?: NodeJS.Timeout
}

function getWadah(): Map<string, Titipan> {
  global.dasborTitipan ??= new Map()
  if (!global.dasborSapu) {
    global.dasborSapu = setInterval(removeBasi, 60_000)
    global.dasborSapu.unref()
  }
  return global.dasborTitipan
}

function removeBasi(): void {
  const batas = getMilidetik() - UMUR_MS
  for (const [kunci, t] of getWadah()) if (t.sentuh < batas) getWadah().delete(kunci)
}

/** Name of a file on its way: the same bytes have the same name, so that the same file goes on where it stopped. */
export const POLA_KUNCI = /^[0-9a-f]{1,8}-[0-9a-f]{8}$/

const formatLengkap = (oleh: number, kunci: string) => `${oleh}|${kunci}`
const parseByte = (kunci: string) => Number.parseInt(kunci, 16)

const PENUH = createPenolakan(
  'berkas-terlalu-besar',
  'Sedang banyak berkas yang dikirim. Berkas Anda belum dibaca.',
  'Tunggu beberapa menit, lalu pilih lagi berkasnya.',
).temuan

/** Makes room for a file, or finds what has come of it: how many bytes, and the outcome once it was checked. */
export function createTitipan(
  oleh: number,
  kunci: string,
  nama: string,
): { diterima: number; hasil: Promise<HasilUnggah> | null } | { ditolak: Temuan } {
  removeBasi()
  const wadah = getWadah()
  const lengkap = formatLengkap(oleh, kunci)
  const ada = wadah.get(lengkap)
  if (ada) return { diterima: ada.diterima, hasil: ada.hasil }
  const byte = parseByte(kunci)
  if (byte > BATAS_BYTE) return { ditolak: TERLALU_BESAR }
  const milik = [...wadah].filter(([k]) => k.startsWith(`${oleh}|`)).sort((a, b) => a[1].sentuh - b[1].sentuh)
  if (milik.length >= BATAS_PER_PENGGUNA) wadah.delete((milik[0] as [string, Titipan])[0])
  const terpakai = [...wadah.values()].reduce((n, t) => n + t.isi.length, 0)
  if (terpakai + byte > BATAS_SEMUA) return { ditolak: PENUH }
  wadah.set(lengkap, { nama, isi: new Uint8Array(byte), diterima: 0, sentuh: getMilidetik(), hasil: null })
  return { diterima: 0, hasil: null }
}

/**
 * Adds a piece. Null: nothing is known of this file (any more). A piece that does not begin where the file stopped, that
 * is too long, or whose checksum does not fit is not taken; the answer says where to go on in any case.
 */
export function tambahTitipan(
  oleh: number,
  kunci: string,
  mulai: number,
  potongan: Uint8Array,
  sidik: string | null,
): { diterima: number; utuh: boolean } | null {
  const t = getWadah().get(formatLengkap(oleh, kunci))
  if (!t) return null
  t.sentuh = getMilidetik()
  const pas = mulai === t.diterima && mulai + potongan.length <= t.isi.length
  const utuh = pas && formatCrc32(hitungCrc32(potongan)) === sidik
  if (utuh) {
    t.isi.set(potongan, mulai)
    t.diterima += potongan.length
  }
  return { diterima: t.diterima, utuh }
}

/**
 * Has a complete file checked, once, however often it is asked for. Null: nothing is known of the file, or it is not
 * complete, or not what its name promised; then it must come anew.
 */
export function selesaikanTitipan(
  oleh: number,
  kunci: string,
  periksa: (berkas: { nama: string; bytes: Uint8Array }) => Promise<HasilUnggah>,
): Promise<HasilUnggah> | null {
  const lengkap = formatLengkap(oleh, kunci)
  const t = getWadah().get(lengkap)
  if (!t) return null
  if (t.hasil) return t.hasil
  if (t.diterima !== t.isi.length) return null
  if (`${t.isi.length.toString(16)}-${formatCrc32(hitungCrc32(t.isi))}` !== kunci) {
    getWadah().delete(lengkap)
    return null
  }
  const bytes = t.isi
  t.hasil = periksa({ nama: t.nama, bytes })
  t.hasil.then(
    (h) => {
      // The outcome is remembered, the file is not: a refused one may come again.
      t.isi = new Uint8Array(0)
      if ('ditolak' in h) getWadah().delete(lengkap)
    },
    () => getWadah().delete(lengkap),
  )
  return t.hasil
}

/** Forgets a file on its way. */
export function removeTitipan(oleh: number, kunci: string): void {
  getWadah().delete(formatLengkap(oleh, kunci))
}
