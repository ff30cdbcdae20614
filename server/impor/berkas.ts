import { createHash } from 'node:crypto'
import { getDb } from '@/db/client'
import { removeDrafKembar, saveDraf } from '@/db/mutations/impor'
import { getImporKembar } from '@/db/queries/impor'
import type { PemeriksaanBertahap } from '@/impor/periksa'
import { samarkan } from '@/impor/pribadi'
import { createPenolakan } from '@/impor/temuan'
import type { BerkasDitolak, Temuan } from '@/impor/tipe'
import type { KodeDaftar } from '@/indikator/catatan/tipe'
import type { KodeTemplat } from '@/indikator/tipe'
import type { Cakupan } from '@/lib/cakupan'
import { loadKonteks } from './konteks'
import type { Tugas } from './pekerja'

/** Largest file that is taken, in bytes: "20 MB" on screen. */
export const BATAS_BYTE = 20 * 1024 * 1024

export const TERLALU_BESAR: Temuan = createPenolakan(
  'berkas-terlalu-besar',
  'Berkas lebih dari 20 MB.',
  'Hapus gambar dan lembar yang tidak perlu, atau pecah per kecamatan.',
).temuan

/** Names under which counted lists are kept: their own may be that of a person. */
const NAMA_PER_ORANG: Readonly<Partial<Record<KodeTemplat, string>>> = {
  ppgbm: 'Ekspor e-PPGBM per anak',
  'enam-bidang': 'Daftar kegiatan enam bidang',
}

/** A file as it came, and who sends it. `kodeKecamatan` null: the sender may speak of the whole kabupaten. */
export interface Kiriman {
  nama: string
  bytes: Uint8Array
  cakupan: Cakupan
  kodeKecamatan: string | null
  oleh: number | null
  /** Lists whose records the sender may write; left out: all. */
  daftar?: readonly KodeDaftar[]
  /** Whoever sends it agrees beforehand to every new posyandu; left out: each waits for consent. */
  setujuPosyanduBaru?: boolean
}

export type HasilPeriksa =
  | { ditolak: Temuan }
  | { pemeriksaan: PemeriksaanBertahap & { bolehDisimpan?: boolean }; sha256: string; kembar: number | null }

/**
 * Checks a file against the office's data and stores nothing. `kembar` is the import that already saved this very file.
 * The site passes `periksaTerpisah`, the command line `periksaBerkas`: the same check in another process.
 */
export async function loadPemeriksaan(
  k: Kiriman,
  periksa: (t: Tugas) => PemeriksaanBertahap | BerkasDitolak | Promise<PemeriksaanBertahap | BerkasDitolak>,
): Promise<HasilPeriksa> {
  if (k.bytes.length > BATAS_BYTE) return { ditolak: TERLALU_BESAR }
  const hasil = await periksa({
    bytes: k.bytes,
    nama: k.nama,
    konteks: await loadKonteks({ ...k, posyanduBaru: k.setujuPosyanduBaru ? 'semua' : new Set() }),
  })
  if ('ditolak' in hasil) return { ditolak: hasil.temuan }
  const sha256 = createHash('sha256').update(k.bytes).digest('hex')
  return { pemeriksaan: hasil, sha256, kembar: await getImporKembar(getDb(), sha256, 'kantor') }
}

/** Stores a checked file as a draft; an older draft of the same file by the same sender gives way. Returns its id. */
export async function saveHasilPeriksa(
  k: Kiriman,
  hasil: Exclude<HasilPeriksa, { ditolak: Temuan }>,
): Promise<number> {
  const db = getDb()
  if (k.oleh !== null) await removeDrafKembar(db, hasil.sha256, k.oleh)
  const { nama, kodeKecamatan, oleh, bytes } = k
  const { perOrang, bolehDisimpan, templat } = hasil.pemeriksaan
  return saveDraf(
    db,
    {
      nama: perOrang ? (NAMA_PER_ORANG[templat] ?? 'Daftar per orang') : samarkan(nama, 200),
      sha256: hasil.sha256,
      byte: bytes.length,
      kodeKecamatan,
      oleh,
    },
    hasil.pemeriksaan,
    bolehDisimpan && !perOrang ? bytes : null,
  )
}
