import { spawn } from 'node:child_process'
import type { TemuanBatas } from '@/impor/batas/tipe'
import { log } from '@/lib/log'
import type { JawabanBatas, TugasBatas } from './pekerja'

const BATAS_WAKTU_MS = 120_000
const BATAS_MEMORI_MB = 1536
const BERKAS = 'server/batas/pekerja.ts'

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

// The environment is not passed on: the process that reads strangers' files needs no database and no secret.
function jalankan(tugas: TugasBatas): Promise<JawabanBatas> {
  const akar = process.cwd()
  const anak = spawn(
    process.execPath,
    [`--max-old-space-size=${BATAS_MEMORI_MB}`, '--import', 'tsx', `${akar}/${BERKAS}`],
    {
      cwd: akar,
      env: { NODE_ENV: 'production', TSX_TSCONFIG_PATH: `${akar}/tsconfig.json` },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    },
  )
  return new Promise((selesai) => {
    const akhiri = (jawaban: JawabanBatas, sebab: string | null) => {
      clearTimeout(jam)
      anak.removeAllListeners()
      anak.kill('SIGKILL')
      if (sebab) log('galat', 'periksa-batas', { sebab })
      selesai(jawaban)
    }
    const jam = setTimeout(() => akhiri(TERLALU_LAMA, 'waktu'), BATAS_WAKTU_MS)
    anak.once('message', (jawaban) => akhiri(jawaban as JawabanBatas, null))
    anak.once('error', (galat) => akhiri(TIDAK_TERBACA, galat.name))
    anak.once('exit', (kode, sinyal) => akhiri(TIDAK_TERBACA, `berhenti ${sinyal ?? kode}`))
    anak.send(tugas, (galat) => {
      if (galat) akhiri(TIDAK_TERBACA, 'kirim')
    })
  })
}

/** Checks boundaries in a process of its own, one upload at a time, within limits of time and memory. */
export async function periksaBatasTerpisah(tugas: TugasBatas): Promise<JawabanBatas> {
  global.dasborBatas ??= { sibuk: false }
  const w = global.dasborBatas
  if (w.sibuk) return SIBUK
  w.sibuk = true
  try {
    return await jalankan(tugas)
  } finally {
    w.sibuk = false
  }
}
