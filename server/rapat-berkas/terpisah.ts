import { spawn } from 'node:child_process'
import { log } from '@/lib/log'
import type { JawabanBerkas } from './pekerja'
import type { TugasBerkas } from './tugas'

const BATAS_WAKTU_MS = 120_000
const BATAS_MEMORI_MB = 768
const SEREMPAK = 2
const BERKAS = 'server/rapat-berkas/pekerja.ts'

// On globalThis: pages and handlers are separate bundles in one process.
const global = globalThis as typeof globalThis & { dasborBerkas?: { jalan: number; antre: (() => void)[] } }

/** Bytes; null where there is no such slide; `galat` when it could not be made. */
type HasilBerkas = JawabanBerkas | { galat: string }

const GAGAL = { galat: 'Berkas ini tidak dapat dibuat. Coba lagi; bila tetap gagal, kurangi acara rapat.' }
const TERLALU_LAMA = {
  galat: 'Berkas ini terlalu lama dibuat, jadi dihentikan. Kurangi acara rapat, lalu coba lagi.',
}

function jalankan(tugas: TugasBerkas): Promise<HasilBerkas> {
  const akar = process.cwd()
  // The environment is not passed on: drawing needs no database and no secret.
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
    const akhiri = (hasil: HasilBerkas, sebab: string | null) => {
      clearTimeout(jam)
      anak.removeAllListeners()
      anak.kill('SIGKILL')
      if (sebab) log('galat', 'berkas-rapat', { jenis: tugas.jenis, sebab })
      selesai(hasil)
    }
    const jam = setTimeout(() => akhiri(TERLALU_LAMA, 'waktu'), BATAS_WAKTU_MS)
    anak.once('message', (hasil) => akhiri(hasil as HasilBerkas, null))
    anak.once('error', (galat) => akhiri(GAGAL, galat.name))
    anak.once('exit', (kode, sinyal) => akhiri(GAGAL, `berhenti ${sinyal ?? kode}`))
    anak.send(tugas, (galat) => {
      if (galat) akhiri(GAGAL, 'kirim')
    })
  })
}

/** Makes a file in a process of its own, two at a time: placing the names of a map takes a second or more. */
export async function createBerkasTerpisah(tugas: TugasBerkas): Promise<HasilBerkas> {
  global.dasborBerkas ??= { jalan: 0, antre: [] }
  const w = global.dasborBerkas
  if (w.jalan >= SEREMPAK) await new Promise<void>((giliran) => w.antre.push(giliran))
  else w.jalan++
  try {
    return await jalankan(tugas)
  } finally {
    const berikut = w.antre.shift()
    if (berikut) berikut()
    else w.jalan--
  }
}
