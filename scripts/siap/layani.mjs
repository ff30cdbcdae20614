import { createServer } from 'node:net'
import { setTimeout as tunggu } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { masukMelayani } from './bangun.mjs'
import { Berhenti } from './dasar.mjs'
import { henti, startProses, stopProses } from './proses.mjs'

function bisaDengar(port, host) {
  return new Promise((selesai) => {
    const server = createServer()
    server.once('error', (galat) => selesai(galat.code !== 'EADDRINUSE' && galat.code !== 'EACCES'))
    server.listen({ port, host, exclusive: true }, () => server.close(() => selesai(true)))
  })
}

/** The wanted port, or the next one that nobody listens on. */
export async function getPortKosong(mulai) {
  for (let port = mulai; port < Math.min(mulai + 100, 65536); port += 1) {
    if ((await bisaDengar(port, '127.0.0.1')) && (await bisaDengar(port, '::'))) return port
  }
  throw new Berhenti(
    `Tidak ada port kosong mulai dari ${mulai}. Pilih port lain, misalnya: PORT=8080 npm start`,
  )
}

/** PORT, or 3000. */
export function parsePort(teks) {
  if (teks === undefined || teks === '') return 3000
  const port = Number(teks)
  if (/^\d+$/.test(teks) && port >= 1 && port <= 65535) return port
  throw new Berhenti(`PORT harus bilangan antara 1 dan 65535, bukan "${teks}".`)
}

async function isMenjawab(port) {
  try {
    const jawaban = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(5000) })
    await jawaban.arrayBuffer()
    return true
  } catch {
    return false
  }
}

/**
 * Serves the build on `port` and returns once it answers. `selesai` resolves when the server ended by itself.
 * `keluaran` 'senyap' keeps the server's log for the error message only.
 */
export async function startNext({ port, env, senyap = false }) {
  const keluarMelayani = masukMelayani(port)
  const argumen = ['--require', fileURLToPath(new URL('./ikut-induk.cjs', import.meta.url))]
  const anak = startProses(
    process.execPath,
    [...argumen, 'node_modules/next/dist/bin/next', 'start', '-p', String(port)],
    {
      stdio: ['ignore', 'ignore', senyap ? 'pipe' : 'inherit', 'ipc'],
      env: {
        ...process.env,
        ...env,
        PORT: String(port),
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
      },
    },
  )
  let catatan = ''
  anak.stderr?.on('data', (potongan) => {
    catatan = (catatan + potongan).slice(-20_000)
  })
  const stop = async () => {
    await stopProses(anak)
    keluarMelayani()
  }
  let mati = false
  anak.selesai.then(() => {
    mati = true
  })
  for (let ke = 0; !(await isMenjawab(port)); ke += 1) {
    if (mati || henti.signal.aborted || ke > 600) {
      await stop()
      henti.signal.throwIfAborted()
      throw new Berhenti(`Server tidak dapat dinyalakan di port ${port}.\n${catatan}`)
    }
    await tunggu(100)
  }
  return { port, alamat: `http://localhost:${port}`, selesai: anak.selesai, getCatatan: () => catatan, stop }
}
