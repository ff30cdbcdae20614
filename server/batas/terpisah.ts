import type { TemuanBatas } from '@/impor/batas/tipe'
import { tanyaAnak } from '../proses-anak'
import type { JawabanBatas, TugasBatas } from './pekerja'

// On globalThis: pages and handlers are separate bundles in one process.
const global = globalThis as typeof globalThis & { dasborBatas?: { sibuk: boolean } }

const tolak = (pesan: string, saran: string): { ditolak: TemuanBatas } => ({
  ditolak: { tingkat: 'galat', kode: 'berkas-ditolak', lapisan: null, pesan, saran, tempat: [] },
})
const SIBUK = tolak(
  'Berkas batas lain sedang diperiksa. Berkas Anda belum dibaca.',
  'Tunggu satu menit, lalu unggah lagi.',
)
const TERLALU_LAMA = tolak(
  'Berkas ini terlalu rumit: pemeriksaannya melampaui dua menit, jadi dihentikan.',
  'Sederhanakan garisnya sekitar 10 meter (misalnya di mapshaper.org), lalu unggah lagi.',
)
const TIDAK_TERBACA = tolak(
  'Berkas ini tidak dapat diperiksa sampai selesai.',
  'Buka di QGIS, simpan ulang sebagai GeoJSON (EPSG:4326), lalu unggah lagi.',
)

const periksa = (tugas: TugasBatas): Promise<JawabanBatas> =>
  tanyaAnak<JawabanBatas>({
    berkas: 'server/batas/pekerja.ts',
    memoriMb: 1536,
    batasMs: 120_000,
    isi: tugas,
    gagal: TIDAK_TERBACA,
    terlaluLama: TERLALU_LAMA,
    nama: 'periksa-batas',
  })

/** Checks boundaries in a process of its own, one upload at a time, within limits of time and memory. */
export async function periksaBatasTerpisah(tugas: TugasBatas): Promise<JawabanBatas> {
  global.dasborBatas ??= { sibuk: false }
  const w = global.dasborBatas
  if (w.sibuk) return SIBUK
  w.sibuk = true
  try {
    return await periksa(tugas)
  } finally {
    w.sibuk = false
  }
}
